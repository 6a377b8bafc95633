import type { PollOptions, SubmitOptions, WaitOptions } from "./types.js";

/** Every option of a task's calls, from submitting to waiting: `run` takes them all. */
export const TASK_OPTIONS = Object.keys({
  requestTimeoutMs: 1,
  timeoutMs: 1,
  graceMs: 1,
  intervalMs: 1,
  typicalSeconds: 1,
  maxAgeMs: 1,
  retries: 1,
  attempts: 1,
  misses: 1,
  idempotencyKey: 1,
  headers: 1,
  firstTriedAt: 1,
  validate: 1,
  signal: 1,
  finishRequest: 1,
  onSubmitted: 1,
  onUpdate: 1,
  onRetry: 1,
  wakeOn: 1,
  poller: 1,
} satisfies Record<keyof (SubmitOptions & WaitOptions & PollOptions), 1>);
