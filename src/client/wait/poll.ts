import { AbortedError, type ApiError, ConfigurationError, ConnectionError, TaskreelError } from "../errors.js";
import type { Host } from "../host.js";
import { bounded, retryAfter, retryDelay, spread } from "../kernel/delays.js";
import { type Interrupt, Pending } from "../kernel/timers.js";
import { isBusy, type Reading, readStatus } from "../read.js";
import { type HostRules, rulesFor, type TaskOperation } from "../rules.js";
import { locate } from "../transport.js";
import type { Assertions, Pace, Poller, TaskEnd, TaskReference, Update } from "../types.js";
import { ageOf, scheduledDelay } from "./schedule.js";

/** One task, as polling sees it. */
export interface TrackedTask {
  readonly host: Host;
  readonly operation: TaskOperation;
  readonly id: string;
  /** Of the create operation. */
  readonly path: string;
  /** When the task was created, on the host's clock; before its zero for a task of an earlier process. */
  readonly bornAt: number;
  /** Of the create answer, when this process created the task: nothing was asked yet. */
  readonly headers: Headers | undefined;
  /**
   * Until when "no such task" may be too early to say: a task that was just created is not known to all of the host yet.
   * Undefined until one that this process created was missing first, since it may be asked for late in its life.
   */
  unknownUntil: number | undefined;
  readonly handle: TaskReference;
  /** Where the host says that it is to be asked for. */
  readonly location?: string | undefined;
  readonly assertions: Assertions | undefined;
  /** Set once the task is over: what is final stays so. */
  outcome: TaskEnd | undefined;
}

/** How long a new task may be unknown to parts of its host, in milliseconds. */
export function missingGraceMs(rules: HostRules, operation: TaskOperation): number {
  return (rulesFor(rules, operation).missingSeconds ?? 30) * 1000;
}

export interface Polled {
  readonly reading: Reading;
  readonly body?: unknown;
  /** How long the host asks to wait before the next request, in milliseconds. */
  readonly pauseMs?: number | undefined;
  /** The host has too many requests, whoever's they are. */
  readonly busy?: boolean;
}

/** Asks once for the task's status. Rejects with AbortedError, and with what is no answer of a host, alone. */
export async function pollOnce(
  { host, operation, id, path, location, assertions }: TrackedTask,
  timeoutMs: number,
  interrupt: Interrupt,
): Promise<Polled> {
  const { transport } = host;
  const rules = rulesFor(host.rules, operation);
  const own = transport.server + operation.status.replace("{id}", encodeURIComponent(id));
  const url = location === undefined ? own : locate(transport, location, path);
  if (!url) throw new ConfigurationError(`Location leads away from the host: ${location}`);
  try {
    const answer = await transport.send({ method: "GET", url, timeoutMs }, interrupt);
    const reading = readStatus(rules, id, answer);
    // Refusals stay the errors that they are; what is checked is what the wait would act on.
    if (reading.kind === "update") assertions?.response?.("GET", operation.status, answer.status, answer.body);
    const busy = reading.kind === "retry" && isBusy(rules, reading.error as ApiError);
    return { reading, body: answer.body, pauseMs: retryAfter(answer.headers), busy };
  } catch (error) {
    if (!(error instanceof TaskreelError) || error instanceof AbortedError) throw error;
    return { reading: { kind: error instanceof ConnectionError ? "retry" : "fatal", error } };
  }
}

/** Polls when the shared budget allows; undefined when that is not within `limitMs`. */
export async function pollInTurn(
  task: TrackedTask,
  poller: Poller | undefined,
  limitMs: number,
  timeoutMs: number,
  interrupt: Interrupt,
): Promise<Polled | undefined> {
  const { clock, server } = task.host.transport;
  const until = clock.now() + limitMs;
  const poll = () => pollOnce(task, Math.min(timeoutMs, until - clock.now()), interrupt);
  if (!poller) return poll();
  const turn = new Pending<true | undefined>(clock, interrupt, limitMs);
  turn.callOff = poller.enter(server, () => turn.resolve(true));
  if (!(await turn.promise)) return undefined;
  let pauseMs: number | undefined;
  try {
    const polled = await poll();
    if (polled.busy) pauseMs = bounded(spread(polled.pauseMs, task.host.random) ?? 1000);
    return polled;
  } finally {
    poller.leave(server, pauseMs);
  }
}

/** What a poll means for the next one. */
export interface Next {
  readonly update: Update | undefined;
  /** Set when the poll taught nothing. */
  readonly error: TaskreelError | undefined;
  /** How many polls in a row came to nothing. */
  readonly misses: number;
  readonly delayMs: number;
}

/** Takes in what a poll found after `misses` in a row. Keeps what is final; throws what no waiting mends. */
export function digest(
  task: TrackedTask,
  { reading, body: data, pauseMs }: Polled,
  misses: number,
  options: Pace & { readonly retries?: number | undefined },
): Next {
  const { id, host, handle } = task;
  const { kind, error } = reading;
  // Another wait may have got there first, and what is final stays so.
  let update = task.outcome?.update;
  if (!task.outcome && kind === "update") {
    const { state, status, stage, files, result } = reading;
    const outputs = files.map(({ url }) => url);
    update = { id, state, status, ...(stage && { stage }), outputs, data, ageMs: Math.round(ageOf(task)) };
    if (error) task.outcome = { update, error: Object.assign(error, { task: handle }) };
    else if (state === "succeeded")
      task.outcome = { update, result: { id, outputs, files, data: result, task: handle } };
  }
  if (update || task.outcome) {
    // One good answer makes up for all failures before it.
    if (task.headers) task.unknownUntil = undefined;
    return {
      update,
      error: undefined,
      misses: 0,
      delayMs: bounded(spread(pauseMs, host.random) ?? scheduledDelay(task, options)),
    };
  }
  const { retries = 10 } = options;
  const now = host.transport.clock.now();
  if (kind === "missing") task.unknownUntil ??= now + missingGraceMs(host.rules, task.operation);
  const gone = kind === "missing" && now > (task.unknownUntil as number);
  if (kind === "fatal" || gone || ++misses > retries) throw error;
  return { update, error, misses, delayMs: retryDelay(misses, host.random, pauseMs) };
}

/** The result of a task that is over, if it is; what it failed with is thrown. */
export function settled({ outcome }: TrackedTask) {
  if (outcome && "error" in outcome) throw outcome.error;
  return outcome?.result;
}
