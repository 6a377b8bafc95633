import { createPoller } from "../tasks/poller.js";
import type { Task } from "../tasks/task.js";
import type { TaskResult } from "../tasks/types.js";
import { type Connection, connect } from "./connect.js";
import { CommandFault } from "./exit.js";
import type { Journal } from "./journal/journal.js";
import type { TaskLine } from "./progress.js";
import type { Target } from "./resolve.js";
import { type SaveOptions, savedEntry, saveOutputs } from "./save.js";
import { resendOrder } from "./submit.js";

/** How one task ended, for this command. */
export type Outcome = { readonly target: Target; readonly task?: Task } & (
  | { readonly result: TaskResult; readonly files: readonly string[] }
  | { readonly error: Error }
);

export interface WaitFlags {
  /** In milliseconds. */
  readonly timeoutMs?: number | undefined;
  readonly intervalMs?: number | undefined;
  readonly baseUrl?: string | undefined;
}

/** What waiting for several tasks shares. */
export interface WaitContext {
  readonly journal: Journal;
  readonly signal: AbortSignal;
  readonly flags: WaitFlags;
  readonly save?: SaveOptions | undefined;
  readonly poller: ReturnType<typeof createPoller>;
}

export function waitContext(it: Omit<WaitContext, "poller">): WaitContext {
  return { ...it, poller: createPoller() };
}

/** The client for a task: of the server where it was ordered, if this machine wrote that down itself. */
export function connectTo({ order, endpoint }: Target, flags: WaitFlags, onPoll?: () => void): Connection {
  const baseUrl = flags.baseUrl ?? (order.recorded ? order.server : undefined);
  return connect(endpoint.contract, { baseUrl, intervalMs: flags.intervalMs, ...(onPoll && { onPoll }) });
}

/**
 * The handle of an order; one whose fate is open is sent again where that buys nothing twice.
 *
 * @throws CommandFault when there is no task, or none that can be found.
 */
export async function takeUp({ order }: Target, connection: Connection, journal: Journal): Promise<Task> {
  const { handle, id, path, recorded, state, error } = order;
  if (handle) return connection.client.resume(handle);
  if (!recorded) return connection.client.resume({ path, id });
  if (state === "refused") throw new CommandFault(`Order ${id} became no task: ${error}`);
  return resendOrder(order, connection, journal);
}

/** Waits for one task to end, and saves what it made. Never rejects. @param known its handle, if this process has it. */
export async function waitOn(target: Target, line: TaskLine, context: WaitContext, known?: Task): Promise<Outcome> {
  const { order, endpoint } = target;
  const { journal, signal, flags, save, poller } = context;
  const { typical } = endpoint.operation.task;
  let task = known;
  try {
    if (!task) {
      line.begin({ label: `${endpoint.name} ${shortId(order.handle?.id ?? order.id)}`, createdAt: order.at, typical });
      if (!order.handle && order.recorded) line.say("submitting");
      task = await takeUp(target, connectTo(target, flags, line.polled), journal);
    }
    line.begin({ label: `${endpoint.name} ${shortId(task.id)}`, createdAt: task.createdAt, typical });
    line.say("waiting");
    const result = await task.wait({
      signal,
      poller,
      ...(flags.timeoutMs !== undefined && { timeoutMs: flags.timeoutMs }),
      onUpdate: ({ status, state }) => line.say(String(status), TONES[state]),
      onRetry: ({ error }) => line.say(`again after ${error.name}`),
    });
    note(context, target, { event: "settled", state: "succeeded" });
    const files = save ? await saveOutputs(result, save, { signal, refresh: rereading(target, task, context) }) : [];
    if (files.length > 0) {
      note(context, target, savedEntry(files));
      line.say("saved", "good");
    }
    return { target, task, result, files };
  } catch (cause) {
    const error = task ? Object.assign(cause as Error, { task }) : (cause as Error);
    if (isFinal(error))
      note(context, target, { event: "settled", state: "failed", error: error.message.slice(0, 500) });
    line.say(LAST_WORDS[error.name] ?? error.name, "bad");
    return { target, error, ...(task && { task }) };
  }
}

/** Reads a finished task again, for URLs that have not expired: a handle that knows the end would not ask. */
export function rereading(target: Target, task: Task, { flags, signal }: Pick<WaitContext, "flags" | "signal">) {
  return () => connectTo(target, flags).client.resume(task.toJSON()).wait({ signal });
}

const TONES = { succeeded: "good", failed: "bad", pending: "neutral", unknown: "neutral" } as const;

/** As much of an id as tells tasks apart; `wait` takes it too. */
function shortId(id: string): string {
  return id.slice(0, 8);
}

const LAST_WORDS: Readonly<Record<string, string>> = {
  AbortedError: "goes on",
  WaitTimeoutError: "goes on",
  TaskFailedError: "failed",
};

/** Errors after which the task will not change any more. */
function isFinal({ name }: Error): boolean {
  return name === "TaskFailedError" || name === "NoOutputError";
}

/** Later news are no reason to fail: the handle is safe already. */
function note({ journal }: WaitContext, { order }: Target, facts: Parameters<Journal["write"]>[1]): void {
  if (!order.recorded) return;
  try {
    journal.write(order.id, facts);
  } catch {}
}
