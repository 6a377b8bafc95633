import { TaskreelError } from "../http/errors.js";
import type { Update } from "./types.js";

/** The host says that the task failed. It will not change its mind. */
export class TaskFailedError extends TaskreelError<{ code: string | number | undefined; data: unknown }> {
  override readonly name = "TaskFailedError";
  /** The host's own code for the failure, when it gave one. */
  declare readonly code: string | number | undefined;
  /** The last answer, as it came. */
  declare readonly data: unknown;
}

/** The host says that the task is done and gives no result: moderated away, or past its retention. */
export class NoOutputError extends TaskreelError<{ data: unknown }> {
  override readonly name = "NoOutputError";
  declare readonly data: unknown;
}

/** Waiting ended, the task did not: it goes on, and is paid for, at the host. Wait again with `task`. */
export class WaitTimeoutError extends TaskreelError<{ waitedMs: number; polls: number; last: Update | undefined }> {
  override readonly name = "WaitTimeoutError";
  declare readonly waitedMs: number;
  declare readonly polls: number;
  /** What the host said last, if it said anything. */
  declare readonly last: Update | undefined;
}

/**
 * The create call was sent and its fate is not known: there may be a task, and it may be paid for. With an
 * `idempotencyKey`, submit the same body again under that key; without one, look at the host before trying again.
 */
export class SubmissionUnknownError extends TaskreelError<{ idempotencyKey: string | undefined }> {
  override readonly name = "SubmissionUnknownError";
  declare readonly idempotencyKey: string | undefined;
}

/** `onSubmitted` threw, which is `cause`. The task was created; `task` is its handle. */
export class HandlerError extends TaskreelError {
  override readonly name = "HandlerError";
}
