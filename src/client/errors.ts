import type { TaskReference, Update } from "./types.js";

/** Base class of every error that this package throws on purpose. Once a task exists, `task` is its handle. */
export class TaskreelError<Facts extends object = object> extends Error {
  override readonly name: string = "TaskreelError";
  /** Handle of the task, once there is one: wait again with it. */
  declare task?: TaskReference;

  constructor(message: string, facts?: Facts & { cause?: unknown }) {
    super(message, facts);
    Object.assign(this, facts);
  }

  /** The error for logs and queues: its short facts and the handle, without the host's body and without the cause. */
  toJSON(): object {
    const { cause, body, data, last, ...told } = this as this & Record<string, unknown>;
    return { ...told, message: this.message };
  }
}

/** The call cannot be made like this: the key is missing, the path unknown, the id empty, or the handle another host's. */
export class ConfigurationError extends TaskreelError {
  override readonly name = "ConfigurationError";
}

/** The request got no complete answer: the connection was refused, cut or reset. */
export class ConnectionError extends TaskreelError<{ sent: boolean }> {
  override readonly name: string = "ConnectionError";
  /** `false` if no byte of the request can have reached the host. */
  declare readonly sent: boolean;
}

/** The request got no complete answer, body included, within its time limit. */
export class RequestTimeoutError extends ConnectionError {
  override readonly name = "RequestTimeoutError";
}

/** Your `signal` fired; `cause` is its reason. If there is a task, it goes on. */
export class AbortedError extends TaskreelError {
  override readonly name = "AbortedError";
}

/** The host's answer breaks its contract: HTML with status 200, the id of another task, a body that is too large. */
export class ContractError extends TaskreelError<{ status: number; body: unknown; location?: string | undefined }> {
  override readonly name = "ContractError";
  /** HTTP status. */
  declare readonly status: number;
  /** Body of the answer: parsed JSON, or text. */
  declare readonly body: unknown;
  /** The URL in the answer's `Location` header, if it was not followed. */
  declare readonly location?: string | undefined;
}

/** What an ApiError knows about the refusal. */
export interface ApiErrorFacts {
  /** HTTP status. */
  readonly status: number;
  /** The host's own error code, if it gave one: `source_task_not_ready`, or the `code` in the body of an HTTP 200. */
  readonly code: string | number | undefined;
  /** The host's messages by field name. Empty if it gave none. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The host's id for the request. Quote it to the host's support. */
  readonly requestId: string | undefined;
  /** How long the host asks you to wait before the next request, in milliseconds, if it says so. */
  readonly retryAfterMs?: number | undefined;
  /** Body of the answer: parsed JSON, or text. */
  readonly body: unknown;
}

/** The host refused: by its HTTP status, or by a code in the body of an HTTP 200. */
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
 * The host says that the task has failed, and that is final. If the host stored the HTTP error behind the failure, `cause` is
 * that error: an ApiError.
 */
export class TaskFailedError extends TaskreelError<{ code: string | number | undefined; data: unknown }> {
  override readonly name = "TaskFailedError";
  /** The host's own code for the failure, if it gave one. */
  declare readonly code: string | number | undefined;
  /** Body of the last answer: parsed JSON. */
  declare readonly data: unknown;
}

/** The host says that the task is done but gives no result, for example because it was moderated or is no longer kept. */
export class NoOutputError extends TaskreelError<{ data: unknown }> {
  override readonly name = "NoOutputError";
  /** Body of the last answer: parsed JSON. */
  declare readonly data: unknown;
}

/** The wait is over, but the task is not: it goes on at the host and is paid for. Wait again with `task`. */
export class WaitTimeoutError extends TaskreelError<{ waitedMs: number; polls: number; last: Update | undefined }> {
  override readonly name = "WaitTimeoutError";
  /** How long this wait took, in milliseconds. */
  declare readonly waitedMs: number;
  /** How many polls it sent. */
  declare readonly polls: number;
  /** The last update, if any poll got one. */
  declare readonly last: Update | undefined;
}

/**
 * The create call was sent, but its outcome is unknown: there may be a task, and you may have been charged. If there is an
 * `idempotencyKey`, submit the same body again with that key. If not, check your account at the host before you try again.
 */
export class SubmissionUnknownError extends TaskreelError<{
  idempotencyKey: string | undefined;
  location?: string | undefined;
}> {
  override readonly name = "SubmissionUnknownError";
  /** The key that the call was sent with; `undefined` if the host has no such keys. */
  declare readonly idempotencyKey: string | undefined;
  /** A URL that the host gave but that contains no known task id. It is never followed; you can look there. */
  declare readonly location?: string | undefined;
}

/** Your `onSubmitted` threw; `cause` is what it threw. The task was created, and `task` is its handle. */
export class HandlerError extends TaskreelError {
  override readonly name = "HandlerError";
}
