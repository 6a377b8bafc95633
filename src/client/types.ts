import type { TaskReference } from "./errors.js";
import type { TaskState } from "./rules.js";

/** What a host's create paths take and give: written by codegen. */
export interface TaskTypes {
  body: unknown;
  task: unknown;
  completed: unknown;
}

/** One answer about a task. */
export interface Update<Data = unknown> {
  readonly id: string;
  /** What the status means; `unknown` is a value that the contract does not know, taken as still running. */
  readonly state: TaskState | "unknown";
  /** The status as the host wrote it. */
  readonly status: string | number | boolean;
  /** The host's own body. */
  readonly data: Data;
  /** Milliseconds since the task was created. */
  readonly ageMs: number;
}

/** A task that is done. */
export interface TaskResult<Data = unknown> {
  readonly id: string;
  /** Result URLs, the same on every host; at least one. They expire: fetch them soon. */
  readonly outputs: readonly [string, ...string[]];
  /** The host's own body, typed as completed. */
  readonly data: Data;
  /** Its handle. */
  readonly task: TaskReference;
}

/** A handle as JSON: all that another process needs to go on, and no secret. */
export interface HandleJson {
  readonly v: 1;
  readonly host: string;
  /** Base URL that the task was created at. */
  readonly server: string;
  /** Path of the create operation. */
  readonly path: string;
  readonly id: string;
  /** ISO 8601, by this machine's clock. */
  readonly createdAt: string;
  readonly idempotencyKey?: string | undefined;
}

export interface SubmitOptions<Handle = unknown> {
  /** Ends the submission. Once the request is under way this leaves its fate unknown. */
  readonly signal?: AbortSignal;
  /**
   * Names this purchase to the host, 1 to 512 characters; the same key and body buy once. One is made when absent.
   * Only for hosts whose contract has such a header.
   */
  readonly idempotencyKey?: string | undefined;
  /** Awaited before the first poll; store the handle here. What it throws becomes a HandlerError. */
  readonly onSubmitted?: (task: Handle) => unknown;
  /** Further request headers, for example the host's own correlation id. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Limit for one attempt, in milliseconds. Default 60,000. */
  readonly requestTimeoutMs?: number;
  /** What of this task is held against the contract: its request, its answers, both or nothing. Default: the client's. */
  readonly validate?: Validate;
}

/** How to pace polls. Both default to what the contract says of the operation. */
export interface Pace {
  /** A fixed time between polls, in milliseconds, at least 250. */
  readonly intervalMs?: number;
  /** From when to when tasks like this complete, in seconds; polls are laid out by it. */
  readonly typicalSeconds?: readonly [from: number, to: number];
}

export interface WaitOptions<Data = unknown> extends Pace {
  /** Ends this wait at once; the task goes on. */
  readonly signal?: AbortSignal;
  /**
   * How long to wait in all, in milliseconds; by default what the contract says. The last poll is made at the deadline
   * and gets `graceMs` for its answer.
   */
  readonly timeoutMs?: number;
  /** Default 5,000. */
  readonly graceMs?: number;
  /** Limit for one poll, in milliseconds. Default 30,000. */
  readonly requestTimeoutMs?: number;
  /** Called when state or status changed. What it throws is ignored. */
  readonly onUpdate?: (update: Update<Data>) => unknown;
  /** Called before a poll is repeated because the last one came to nothing. */
  readonly onRetry?: (retry: { readonly error: Error; readonly attempt: number; readonly delayMs: number }) => unknown;
  /** Called, once a stall, at the first poll that finds nothing changed for `stalledAfterMs` (default: never). */
  readonly onStall?: (update: Update<Data> | undefined, unchangedMs: number) => unknown;
  readonly stalledAfterMs?: number;
  /** How many polls in a row may come to nothing before their error is the wait's. Default 10. */
  readonly retries?: number;
  /** Asks at once whenever this says so: a promise, an async iterable, or a function that takes the bell to ring. */
  readonly wakeOn?: WakeSource;
  /** Shares a budget of requests among many waits: see createPoller. */
  readonly poller?: Poller;
}

export type WakeSource = PromiseLike<unknown> | AsyncIterable<unknown> | ((wake: () => void) => unknown);

/** A budget of requests that many waits share. */
export interface Poller {
  /** Calls `start` when a request to this server may begin; returns how to give up the place in the queue. */
  enter(server: string, start: () => void): () => void;
  /** To be called when the request ended; `pauseMs` holds all requests to this server back for that long. */
  leave(server: string, pauseMs?: number): void;
}

/** What is held against the contract. */
export type Validate = "request" | "response" | "both" | false;

/** Holds bodies of one host against its contract. Handed to the client: one that judges nothing carries no validator. */
export interface Judge<Name extends string = string> {
  /** Name of the contract, for example `runapi`. */
  readonly host: Name;
  /**
   * Assertions for these sides.
   *
   * @throws ConfigurationError when there is no such choice, or when the client's host is another.
   */
  asserting(validate: Exclude<Validate, false>, host: string): Assertions;
}

/** Each throws ContractViolationError; one that is absent has nothing to say. */
export interface Assertions {
  /** @param path of the create operation. */
  request?(path: string, body: unknown): void;
  /** @param status of HTTP. */
  response?(method: string, path: string, status: number, body: unknown): void;
}
