import {
  AbortedError,
  type ApiError,
  ConfigurationError,
  ConnectionError,
  type TaskReference,
  TaskreelError,
} from "./errors.js";
import type { Clock } from "./kernel/clock.js";
import { retryAfter } from "./kernel/delays.js";
import type { Interrupt } from "./kernel/timers.js";
import { isBusy, type Reading, readStatus } from "./read.js";
import type { HostRules, TaskOperation } from "./rules.js";
import type { Transport } from "./transport.js";
import type { Assertions, Judge, Pace, TaskResult, Update, Validate } from "./types.js";

/** What waiting on any task of a host needs. */
export interface Host {
  readonly rules: HostRules;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly pace: Pace;
  readonly judge?: Judge | undefined;
  readonly validate?: Validate | undefined;
}

/** One task, as waiting sees it. */
export interface TaskCore {
  readonly host: Host;
  readonly operation: TaskOperation;
  readonly id: string;
  /** When the task was created, on the host's clock; before its zero for a task of an earlier process. */
  readonly bornAt: number;
  /** Created by this process: its first polls may come too soon for the host to know it. */
  readonly fresh: boolean;
  readonly handle: TaskReference;
  readonly assertions: Assertions | undefined;
  /** Set once the task is over: what is final stays so. */
  outcome: Outcome | undefined;
}

/** How a task ended, and the answer that said so. */
type Outcome = { readonly update: Update } & ({ readonly result: TaskResult } | { readonly error: TaskreelError });

/** For this long after the first "no such task", one that was just created may still be on its way to all of the host. */
export const MISSING_GRACE_MS = 30_000;

export interface Polled {
  readonly reading: Reading;
  readonly body?: unknown;
  /** How long the host asks to wait before the next request, in milliseconds. */
  readonly pauseMs?: number | undefined;
  /** The host has too many requests, whoever's they are. */
  readonly busy?: boolean;
}

/** Asks once for the task's status. Rejects with AbortedError alone. */
export async function pollOnce(
  { host, operation, id, assertions }: TaskCore,
  timeoutMs: number,
  interrupt: Interrupt,
): Promise<Polled> {
  const path = operation.status.replace("{id}", encodeURIComponent(id));
  try {
    const answer = await host.transport.send({ method: "GET", path, timeoutMs }, interrupt);
    const reading = readStatus(host.rules, id, answer);
    // Refusals stay the errors that they are; what is judged is what the wait would act on.
    if (reading.kind === "update") assertions?.response?.("GET", operation.status, answer.status, answer.body);
    const busy = reading.kind === "retry" && isBusy(host.rules, reading.error as ApiError);
    return { reading, body: answer.body, pauseMs: retryAfter(answer.headers), busy };
  } catch (error) {
    if (!(error instanceof TaskreelError) || error instanceof AbortedError) throw error;
    return { reading: { kind: error instanceof ConnectionError ? "retry" : "fatal", error } };
  }
}

/** Keeps what is final and throws what no waiting mends; undefined when the poll taught nothing. */
export function takeIn(core: TaskCore, { reading, body }: Polled): Update | undefined {
  // Another wait got there first, and what is final stays so.
  if (core.outcome) return core.outcome.update;
  if (reading.kind === "fatal") throw reading.error;
  if (reading.kind !== "update") return undefined;
  const { state, status, outputs, error } = reading;
  const update = { id: core.id, state, status, data: body, ageMs: core.host.clock.now() - core.bornAt };
  if (error) core.outcome = { update, error: Object.assign(error, { task: core.handle }) };
  else if (outputs) core.outcome = { update, result: { id: core.id, outputs, data: body, task: core.handle } };
  return update;
}

/** The result of a task that is over, if it is; what it failed with is thrown. */
export function settled({ outcome }: TaskCore): TaskResult | undefined {
  if (outcome && "error" in outcome) throw outcome.error;
  return outcome?.result;
}

/** What a call asserts, by its own choice or else by the client's. */
export function assertionsOf({ rules: { host }, judge, validate: usual }: Host, validate = usual) {
  if (!validate) return undefined;
  if (!judge) throw new ConfigurationError(`validate needs the validators of taskreel/${host}/validators`);
  return judge.asserting(validate, host);
}
