import type { SubmitOptions, WaitOptions } from "./types.js";

/** Every name that the options of a task's calls have, from submitting to waiting: `run` takes them all. */
export const TASK_OPTIONS: readonly (keyof SubmitOptions | keyof WaitOptions | "misses" | "maxAgeMs")[] = [
  "idempotencyKey",
  "onSubmitted",
  "headers",
  "requestTimeoutMs",
  "attempts",
  "firstTriedAt",
  "validate",
  "signal",
  "intervalMs",
  "typicalSeconds",
  "timeoutMs",
  "graceMs",
  "onUpdate",
  "onRetry",
  "retries",
  "wakeOn",
  "poller",
  "misses",
  "maxAgeMs",
];
