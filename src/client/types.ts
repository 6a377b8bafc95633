import type { FileKind, TaskState } from "./rules.js";

/** Sends a request. Gets an address and what to send, never a `Request` object. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** What a host's create paths take and give: written by codegen. */
export interface TaskTypes {
  body: unknown;
  task: unknown;
  completed: unknown;
  /** URLs of its results: at least one where the operation promises files, none where it gives a text or a value. */
  outputs: readonly string[];
  /** Its answer is the result, and there is no task. */
  direct?: true;
  /** Whether the host has a header that names a purchase. Left out: nobody says. */
  naming?: Naming;
}

/** Whether a purchase can be named to its host. */
export type Naming = "keyed" | "keyless";

/** A request in whose fields, which name other tasks, their handles may stand. */
export type WithHandles<Body, Field extends string> = Body extends unknown
  ? {
      [Key in keyof Body]: Key extends Field
        ? [Extract<Body[Key], string>] extends [never]
          ? Body[Key]
          : Body[Key] | TaskReference
        : Body[Key];
    }
  : never;

/** A host's create paths and what each takes and gives: the `Tasks` that codegen writes. */
export type TaskMap<T> = { [Path in keyof T]: TaskTypes };

/** One answer about a task. */
export interface Update<Data = unknown> {
  readonly id: string;
  /** What the status means; `unknown` is a value that the contract does not know, taken as still running. */
  readonly state: TaskState | "unknown";
  /** The status as the host wrote it. */
  readonly status: string | number | boolean;
  /** How far the task is, beside its state, in the host's own word; absent where it does not say. */
  readonly stage?: string;
  /** URLs of the results so far: some hosts show the first ones before the task is done. */
  readonly outputs: readonly string[];
  /** The host's own body. */
  readonly data: Data;
  /** Whole milliseconds since the task was created. */
  readonly ageMs: number;
}

/** The handle of a task, whatever it makes: go on with `wait`, or store it as JSON. It holds no secret. */
export interface TaskReference {
  readonly id: string;
  wait(options?: object): Promise<{ readonly outputs: readonly string[]; readonly files?: readonly ResultFile[] }>;
  refresh(options?: object): Promise<{ readonly outputs: readonly string[]; readonly files?: readonly ResultFile[] }>;
  toJSON(): object;
}

/** One file of a result. */
export interface ResultFile {
  /** It expires: fetch it soon. */
  readonly url: string;
  /** What it is, by the contract. */
  readonly kind: FileKind;
  /** Which part of the whole it is, for example `vocals`, where the host names its parts. */
  readonly part?: string;
}

/** What was made. */
interface Made<Data, Outputs extends readonly string[]> {
  /**
   * All result URLs, the same on every host: at least one where the operation promises files; none where its result is a text
   * or a value, which is in `data`. They expire: fetch them soon.
   */
  readonly outputs: Outputs;
  /** The same, each with what it is. */
  readonly files: readonly ResultFile[];
  /** The host's own body: of a task that has completed, or the answer itself. */
  readonly data: Data;
}

/** A task that is done. */
export interface TaskResult<Data = unknown, Outputs extends readonly string[] = readonly string[]>
  extends Made<Data, Outputs> {
  readonly id: string;
  /** Its handle. */
  readonly task: TaskReference;
}

/** The result of an operation that answers with it: there is no task. */
export interface DirectResult<Data = unknown, Outputs extends readonly string[] = readonly string[]>
  extends Made<Data, Outputs> {
  /** The host's id of the request, for its support. */
  readonly requestId: string | undefined;
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
  /** The host's id of the create request, for its support. */
  readonly requestId?: string | undefined;
  /** Where the host says that this task is to be asked for. */
  readonly location?: string | undefined;
  /** What the host answered at once: the result itself. Its `id` is then the key that it was bought under. */
  readonly answer?: unknown;
}

/** Names a task by its create path and id, when no handle was stored. */
export interface TaskName<Path extends string = string> {
  readonly path: Path;
  readonly id: string;
}

export interface SubmitOptions<Handle = unknown> {
  /** Ends the submission. Once a request is under way this leaves its fate unknown, unless `finishRequest` is set. */
  readonly signal?: AbortSignal | undefined;
  /** Let a request that is under way have its answer before `signal` ends the submission. Default false. */
  readonly finishRequest?: boolean | undefined;
  /**
   * Names this purchase to the host, 1 to 512 characters; the same key and body buy once. One is made when absent.
   * Only for hosts whose contract has such a header.
   */
  readonly idempotencyKey?: string | undefined;
  /** Awaited before the first poll; store the handle here. What it throws becomes a HandlerError. */
  readonly onSubmitted?: ((task: Handle) => unknown) | undefined;
  /** Further request headers, for example the host's own correlation id. Those of the connection, as `content-length`, are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Limit for one attempt, in milliseconds, above 0. Default 60,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** How often the call is sent at most, where sending it again cannot buy again. Default 4; 1 for a queue of your own. */
  readonly attempts?: number | undefined;
  /** ISO 8601: when this purchase was first tried, if that was in an earlier call; the handle's `createdAt`. Default: now. */
  readonly firstTriedAt?: string | undefined;
  /** What of this task is held against the contract: its request, its answers, both or nothing. Default: the client's. */
  readonly validate?: Validate | undefined;
}

/** How to pace polls. Both default to what the contract says of the operation. */
export interface Pace {
  /** A fixed time between polls, in milliseconds, at least 250. */
  readonly intervalMs?: number | undefined;
  /** From when to when tasks like this complete, in seconds; polls are laid out by it. */
  readonly typicalSeconds?: readonly [from: number, to: number] | undefined;
}

export interface WaitOptions<Data = unknown> extends Pace {
  /** Ends this wait at once; the task goes on. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long to wait in all, in milliseconds; by default what the contract says. The last poll is made at the deadline
   * and gets `graceMs` for its answer.
   */
  readonly timeoutMs?: number | undefined;
  /** Default 5,000. */
  readonly graceMs?: number | undefined;
  /** Limit for one poll, in milliseconds, above 0. Default 30,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** Called when state, status, stage or the number of outputs changed. What it throws is ignored. */
  readonly onUpdate?: ((update: Update<Data>) => unknown) | undefined;
  /** Called before a poll is repeated because the last one came to nothing. */
  readonly onRetry?:
    | ((retry: { readonly error: Error; readonly attempt: number; readonly delayMs: number }) => unknown)
    | undefined;
  /** How many polls in a row may come to nothing before their error is the wait's. Default 10. */
  readonly retries?: number | undefined;
  /** Asks at once whenever this says so: a promise, an async iterable, or a function that takes what to call. */
  readonly wakeOn?: WakeSource | undefined;
  /** Shares a budget of requests among many waits: see createPoller. */
  readonly poller?: Poller | undefined;
}

export interface PollOptions extends Pace, Pick<WaitOptions, "signal" | "requestTimeoutMs" | "retries"> {
  /** The `misses` of the step before, so that failures in a row are counted across processes. Default 0. */
  readonly misses?: number | undefined;
  /** From which age on a task that is not over is `expired`, in milliseconds; by default what the contract says. */
  readonly maxAgeMs?: number | undefined;
}

/** How a task ended, and the update that said so. */
export type TaskEnd<Data = unknown> = { readonly update?: Update<Data> | undefined } & (
  | { readonly result: TaskResult<Data> }
  | { readonly error: Error }
);

/**
 * What wakes a wait. `wake` makes it ask at once; `end` tells it how the task ended, by an answer of the host that somebody
 * else of this process has read, and spares the question.
 */
export type WakeSource =
  | PromiseLike<unknown>
  | AsyncIterable<unknown>
  | ((wake: () => void, end: (ended: TaskEnd) => void) => unknown);

/** A budget of requests that many waits share. */
export interface Poller {
  /** Calls `start` when a request to this server may begin; returns how to give up the place in the queue. */
  enter(server: string, start: () => void): () => void;
  /** To be called when the request ended; `pauseMs` holds all requests to this server back for that long. */
  leave(server: string, pauseMs?: number): void;
}

/** What is held against the contract. */
export type Validate = "request" | "response" | "both" | false;

/** Holds bodies of one host against its contract. Handed to the client: one that checks nothing carries none. */
export interface Validation<Name extends string = string> {
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
