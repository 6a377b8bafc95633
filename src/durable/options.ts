import { ConfigurationError } from "../client/errors.js";
import { checkOptions } from "../client/kernel/checks.js";
import type { Task } from "../client/task.js";
import type { Pace } from "../client/types.js";
import type { Keeper } from "./store.js";

export interface AdvanceOptions extends Keeper, Pace {
  /** From which age on a task that is not over is `expired`, in milliseconds; by default what the contract says. */
  readonly maxAgeMs?: number | undefined;
  /**
   * How long a worker that may still be sending the order has to say what came of it, in milliseconds, at a host without
   * idempotency keys. Default: as long as a call may take, 120,000 or more.
   */
  readonly patienceMs?: number | undefined;
  /** How many requests in a row may come to nothing before the order ends. Default 240, about an hour. */
  readonly retries?: number | undefined;
  /** Limit for the request, in milliseconds, above 0. Default 60,000 to send and 30,000 to ask. */
  readonly requestTimeoutMs?: number | undefined;
  /** Ends the step. A create call that is under way has its answer first. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the live handle once it is saved, in the step that sent the order. What it throws is ignored. */
  readonly onSubmitted?: ((task: Task) => unknown) | undefined;
  /** Called with each error as it is, before the step tells it as JSON. What it throws is ignored. */
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
