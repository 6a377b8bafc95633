import { ConfigurationError } from "../client/errors.js";
import { checkOptions } from "../client/kernel/checks.js";
import type { Task } from "../client/task.js";
import type { Pace } from "../client/types.js";
import type { Keeper } from "./store.js";

/** Options of `advance`. A store from `memoryStore`, or one of your own, is enough. */
export interface AdvanceOptions extends Keeper, Pace {
  /** Age at which an unfinished task counts as `expired`, in milliseconds. Default: the contract's longest wait. */
  readonly maxAgeMs?: number | undefined;
  /**
   * For hosts without idempotency keys: how long to leave the order to another worker that may still be sending it, in
   * milliseconds. Default: as long as a call may take, at least 120,000.
   */
  readonly patienceMs?: number | undefined;
  /** How many requests in a row may fail before the order ends. Default 240, which is about an hour. */
  readonly retries?: number | undefined;
  /** Time limit for the request, in milliseconds, above 0. Default 60,000 to send an order and 30,000 to poll. */
  readonly requestTimeoutMs?: number | undefined;
  /** Stops the step. A create call that is under way finishes first. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the task's handle in the step that sent the order, once it is saved. Errors thrown in it are ignored. */
  readonly onSubmitted?: ((task: Task) => unknown) | undefined;
  /** Called with each error itself; the step contains it as JSON only. Errors thrown in it are ignored. */
  readonly onError?: ((error: Error) => unknown) | undefined;
}

export const RETRIES = 240;

const ADVANCE_OPTIONS = Object.keys({
  save: 1,
  load: 1,
  intervalMs: 1,
  typicalSeconds: 1,
  maxAgeMs: 1,
  patienceMs: 1,
  retries: 1,
  requestTimeoutMs: 1,
  signal: 1,
  onSubmitted: 1,
  onError: 1,
} satisfies Record<keyof AdvanceOptions, 1>);

/** @throws ConfigurationError for options that nothing can be done with. */
export function checkAdvanceOptions(options: AdvanceOptions): void {
  checkOptions(options, ADVANCE_OPTIONS);
  const { save, load } = options;
  if (typeof save === "function" && (load === undefined || typeof load === "function")) return;
  throw new ConfigurationError(
    "save must be a function that keeps an order, and load, if there is one, a function that reads it",
  );
}
