import type { TaskReference, Update } from "./types.js";

/** Base of everything this package throws on purpose. After submission, `task` is the handle to go on with. */
export class TaskreelError<Facts extends object = object> extends Error {
  override readonly name: string = "TaskreelError";
  declare task?: TaskReference;

  constructor(message: string, facts?: Facts & { cause?: unknown }) {
    super(message, facts);
    Object.assign(this, facts);
  }

  /** For logs and queues: what is known in short, and the handle. No body, which is large and a stranger's, and no cause. */
  toJSON(): object {
    const { cause, body, data, last, ...told } = this as this & Record<string, unknown>;
    return { ...told, message: this.message };
  }
}

/** The call cannot be made as it is: a missing key, an unknown path, an empty id, a handle of another host. */
export class ConfigurationError extends TaskreelError {
  override readonly name = "ConfigurationError";
}

/** The request got no whole answer: refused, cut, reset. */
export class ConnectionError extends TaskreelError<{ sent: boolean }> {
  override readonly name: string = "ConnectionError";
  /** False when no byte of it can have reached the host. */
  declare readonly sent: boolean;
}

/** No whole answer, body included, within the request's own time limit. */
export class RequestTimeoutError extends ConnectionError {
  override readonly name = "RequestTimeoutError";
}

/** The caller's signal fired. `cause` is its reason; the task, if there is one, goes on. */
export class AbortedError extends TaskreelError {
  override readonly name = "AbortedError";
}

/** The host answered something that its contract rules out: HTML with 200, another task's id, a body too large. */
export class ContractError extends TaskreelError<{ status: number; body: unknown; location?: string | undefined }> {
  override readonly name = "ContractError";
  /** HTTP status. */
  declare readonly status: number;
  declare readonly body: unknown;
  /** The address in its `Location`, if that was not followed. */
  declare readonly location?: string | undefined;
}

export interface ApiErrorFacts {
  /** HTTP status. */
  readonly status: number;
  /** The host's own code, when it gave one: `source_task_not_ready`, or 422 from an envelope. */
  readonly code: string | number | undefined;
  /** Messages by field name, when the host gave them. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The host's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** How long the host asks to wait before the next request, in milliseconds, when it says so. */
  readonly retryAfterMs?: number | undefined;
  /** The body as it came: parsed JSON, or text. */
  readonly body: unknown;
}

/** The host said no: by its HTTP status, or inside HTTP 200 by the code of its envelope. */
export class ApiError extends TaskreelError<ApiErrorFacts> implements ApiErrorFacts {
  override readonly name = "ApiError";
  declare readonly status: number;
  declare readonly code: string | number | undefined;
  declare readonly fields: Readonly<Record<string, readonly string[]>>;
  declare readonly requestId: string | undefined;
  declare readonly retryAfterMs?: number | undefined;
  declare readonly body: unknown;
}

/**
 * The host says that the task failed. It will not change its mind. Where the host has kept the refusal that creation would have met,
 * `cause` is that: an ApiError.
 */
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
export class SubmissionUnknownError extends TaskreelError<{
  idempotencyKey: string | undefined;
  location?: string | undefined;
}> {
  override readonly name = "SubmissionUnknownError";
  declare readonly idempotencyKey: string | undefined;
  /** An address that the host named, in a shape that says no task's id: somebody may look there. Never followed. */
  declare readonly location?: string | undefined;
}

/** `onSubmitted` threw, which is `cause`. The task was created; `task` is its handle. */
export class HandlerError extends TaskreelError {
  override readonly name = "HandlerError";
}
