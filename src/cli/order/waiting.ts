import { createPoller, NoOutputError, type Task, type TaskEnd, TaskFailedError, type TaskResult } from "taskreel";
import { boughtBy, canResend, settle } from "taskreel/durable";
import { CommandFault, EXIT } from "../exit.js";
import type { TaskLine } from "../terminal/progress.js";
import { type Connection, connect } from "./connect.js";
import { readGone } from "./gone.js";
import { isOver } from "./journal/entries.js";
import type { Journal } from "./journal/journal.js";
import { keeperOf } from "./journal/keeper.js";
import type { Target } from "./resolve.js";
import { type SaveOptions, savedEntry, saveOutputs } from "./save.js";
import { resendOrder, type Sending, type Submitted } from "./submit.js";
import { textsOf } from "./texts.js";

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

/** What waiting for a task needs, most of it shared by several. */
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
 * An order and its handle; one whose fate is open is sent again where that buys nothing twice.
 *
 * @throws CommandFault when there is no task, or none that can be found.
 */
async function takeUp(
  target: Target,
  connection: Connection,
  journal: Journal,
  sending: Pick<Sending, "signal" | "until">,
): Promise<Submitted> {
  const { order } = target;
  const open = order.recorded && boughtBy(order) === "maybe";
  return open ? resendOrder(order, connection, journal, sending) : { order, task: known(target, connection) };
}

/**
 * The handle of an order; sends nothing.
 *
 * @throws CommandFault when it became no task, or none that this machine knows.
 */
export function known({ order }: Target, { client }: Connection): Task {
  const { handle, reference: id, path, recorded, error } = order;
  if (handle) return client.resume(handle);
  if (!recorded) return client.resume({ path, id });
  if (boughtBy(order) === "nothing") throw new CommandFault(`Order ${id} became no task: ${error?.message}`);
  const advice = canResend(order)
    ? `taskreel wait ${id} sends it again under its key, which buys one task in all`
    : `look at ${order.server}`;
  throw new CommandFault(`What became of order ${id} is not known: ${advice}`, EXIT.unknown);
}

/** Waits for one task to end, and saves what it made. Never rejects. @param submitted its handle, if this process has it. */
export async function waitOn(from: Target, line: TaskLine, context: WaitContext, submitted?: Task): Promise<Outcome> {
  const { endpoint } = from;
  let target = from;
  const { journal, signal, flags, save, poller } = context;
  const { typical } = endpoint.operation.task;
  let task = submitted;
  let done = false;
  // One limit for all: for sending again, for waiting, and for saving. Without any time a task is looked at once.
  const until = flags.timeoutMs === undefined || flags.timeoutMs === 0 ? undefined : Date.now() + flags.timeoutMs;
  const left = () => (until === undefined ? flags.timeoutMs : Math.max(0, until - Date.now()));
  try {
    if (!task) {
      const { handle, reference, orderedAt: createdAt, recorded } = from.order;
      line.begin({ label: `${endpoint.name} ${shortId(handle?.id ?? reference)}`, createdAt, typical });
      if (!handle && recorded) line.say("submitting");
      const { order, ...taken } = await takeUp(from, connectTo(from, flags, line.polled), journal, { signal, until });
      target = { endpoint, order };
      task = taken.task;
    }
    // What was answered at once is here: there is nothing to wait for, and nothing that a signal could end.
    const isHere = task.answer !== undefined;
    if (!isHere) {
      line.begin({ label: `${endpoint.name} ${shortId(task.id)}`, createdAt: task.createdAt, typical });
      line.say("waiting");
    }
    const result = await task.wait({
      signal: isHere ? undefined : signal,
      poller,
      timeoutMs: left(),
      onUpdate: ({ status, state }) => line.say(String(status), TONES[state]),
      onRetry({ error }) {
        line.say(`again after ${error.name}`);
        line.retried?.(error);
      },
    });
    done = true;
    if (isHere) line.say("answered", "good");
    record(journal, target, { task, result });
    // Whoever waited up to the end still gets the file if that is quick.
    const timeoutMs = flags.timeoutMs === undefined ? undefined : Math.max(30_000, left() ?? 0);
    const texts = textsOf(endpoint, result.data);
    const files = save ? await saveOutputs(result, save, { signal, timeoutMs }, texts) : [];
    if (files.length > 0) {
      noteFiles(journal, target, files);
      line.say("saved", "good");
    }
    return { target, task, result, files };
  } catch (cause) {
    const error = task
      ? taskError(cause as Error, { ...target, task, done, out: save?.out }, journal)
      : (cause as Error);
    line.say(done ? "not saved" : (LAST_WORDS[error.name] ?? error.name), "bad");
    return { target, error, ...(task && { task }) };
  }
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
  NoOutputError: "no result",
};

/** The task that an error is about. */
interface Concern extends Target {
  readonly task: Task;
  /** Whether it is done all the same. */
  readonly done?: boolean;
  /** Where its files were to go. */
  readonly out?: string | undefined;
}

/** What came of a task, in the command line's terms, with what it takes to go on; settled in the journal if it gave nothing. */
export function taskError(cause: Error, { task, done, out, ...target }: Concern, journal: Journal): Error {
  const error = readGone(cause, target);
  // No host has such a task, so that there is nothing to go on with.
  if (error instanceof CommandFault && error.exitCode === EXIT.usage) return error;
  if (error instanceof TaskFailedError || error instanceof NoOutputError) {
    record(journal, target, { task, error });
  }
  return Object.assign(error, { task, done, out, unrecorded: !target.order.recorded });
}

/** Keeps how a task ended. Later news are no reason to fail: the handle is safe already. */
export function record(journal: Journal, { order }: Target, ended: { readonly task: Task } & TaskEnd): void {
  // One that was gone, under another key perhaps, may be there after all.
  const isBack = order.state === "failed" && "result" in ended;
  if (!order.recorded || (isOver(order) && !isBack)) return;
  try {
    const { task, ...end } = ended;
    keeperOf(journal, order, ({ message }) => message).save(settle(order, { task, ...end }).order);
  } catch {}
}

/** Keeps where its files are. */
export function noteFiles(journal: Journal, { order }: Target, files: readonly string[]): void {
  if (!order.recorded) return;
  try {
    journal.write(order.reference, savedEntry(files));
  } catch {}
}
