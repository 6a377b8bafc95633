import { TaskreelError } from "../http/errors.js";
import type { Update } from "./types.js";

/** The host says that the task failed. It will not change its mind. */
export class TaskFailedError extends TaskreelError {
  override readonly name = "TaskFailedError";
  /** The host's own code for the failure, when it gave one. */
  readonly code: string | number | undefined;
  /** The last answer, as it came. */
  readonly data: unknown;

  constructor(message: string, code: string | number | undefined, data: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** The host says that the task is done and gives no result: moderated away, or past its retention. */
export class NoOutputError extends TaskreelError {
  override readonly name = "NoOutputError";
  readonly data: unknown;

  constructor(message: string, data: unknown) {
    super(message);
    this.data = data;
  }
}

/** Waiting ended, the task did not: it goes on, and is paid for, at the host. Wait again with `task`. */
export class WaitTimeoutError extends TaskreelError {
  override readonly name = "WaitTimeoutError";
  readonly waitedMs: number;
  readonly polls: number;
  /** What the host said last, if it said anything. */
  readonly last: Update | undefined;

  constructor(message: string, facts: { waitedMs: number; polls: number; last: Update | undefined }, cause: unknown) {
    super(message, { cause });
    this.waitedMs = facts.waitedMs;
    this.polls = facts.polls;
    this.last = facts.last;
  }
}

/**
 * The create call was sent and its fate is not known: there may be a task, and it may be paid for. With an
 * `idempotencyKey`, submit the same body again under that key; without one, look at the host before trying again.
 */
export class SubmissionUnknownError extends TaskreelError {
  override readonly name = "SubmissionUnknownError";
  readonly idempotencyKey: string | undefined;

  constructor(message: string, idempotencyKey: string | undefined, cause: unknown) {
    super(message, { cause });
    this.idempotencyKey = idempotencyKey;
  }
}

/** `onSubmitted` threw, which is `cause`. The task was created; `task` is its handle. */
export class HandlerError extends TaskreelError {
  override readonly name = "HandlerError";
}
