import type { FileKind, TaskState } from "./rules.js";

/** Sends a request, like the platform's `fetch`. It is always called with a URL and `init`, never with a `Request`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** The types of one create path. Codegen writes them for each host. */
export interface TaskTypes {
  /** Body of the create request. */
  body: unknown;
  /** The host's answer about a task, whatever its state. */
  task: unknown;
  /** The host's answer about a task that has completed, or the answer that is the result. */
  completed: unknown;
  /** Result URLs: at least one if the operation makes files, none if it makes a text or a value. */
  outputs: readonly string[];
  /** Set if the answer is the result itself, so that there is no task. */
  direct?: true;
  /** Whether the host accepts an idempotency key. If absent, that is not known. */
  naming?: Naming;
}

/** Whether a purchase can be named to its host. */
export type Naming = "keyed" | "keyless";

declare const refused: unique symbol;

/** No value has this type. It marks a field that a request must not have, so that the compiler's error says why. */
export interface NotAllowed<Reason extends string> {
  readonly [refused]: Reason;
}

/** A request body whose `Field` takes the id of another task, or simply that task's handle. */
export type WithHandles<Body, Field extends string> = Body extends unknown
  ? {
      [Key in keyof Body]: Key extends Field
        ? [Exclude<Extract<Body[Key], string>, NotAllowed<string>>] extends [never]
          ? Body[Key]
          : Body[Key] | TaskReference
        : Body[Key];
    }
  : never;

/** The create paths of a host with the types of each: the `Tasks` that codegen writes. */
export type TaskMap<T> = { [Path in keyof T]: TaskTypes };

/** What the host said about a task when it was last asked. */
export interface Update<Data = unknown> {
  /** The task's id. */
  readonly id: string;
  /** What the status means. `unknown`: the contract does not have this status, so the task counts as still running. */
  readonly state: TaskState | "unknown";
  /** The status in the host's own words. */
  readonly status: string | number | boolean;
  /** The host's word for how far the task has got, if it has one beside the status. */
  readonly stage?: string;
  /** Result URLs so far. Some hosts give the first ones before the task is done. */
  readonly outputs: readonly string[];
  /** The body of the host's answer, unchanged. */
  readonly data: Data;
  /** Age of the task in whole milliseconds. */
  readonly ageMs: number;
}

/** The handle of any task. Call `wait` to go on, or store it as JSON. It holds no secret. */
export interface TaskReference {
  /** The task's id. */
  readonly id: string;
  wait(options?: object): Promise<{ readonly outputs: readonly string[]; readonly files?: readonly ResultFile[] }>;
  refresh(options?: object): Promise<{ readonly outputs: readonly string[]; readonly files?: readonly ResultFile[] }>;
  toJSON(): object;
}

/** One file of a result. */
export interface ResultFile {
  /** Where to download it. The URL expires, so download soon. */
  readonly url: string;
  /** What kind of file the contract says it is. */
  readonly kind: FileKind;
  /** Name of this part, such as `vocals`, if the host names the parts of a result. */
  readonly part?: string;
}

/** What a task or a call has made. */
interface Made<Data, Outputs extends readonly string[]> {
  /**
   * All result URLs, in the same place on every host. At least one if the operation makes files; none if it makes a text or a
   * value, which is in `data`. The URLs expire, so download soon.
   */
  readonly outputs: Outputs;
  /** The same URLs, each with the kind of file behind it. */
  readonly files: readonly ResultFile[];
  /** The body of the host's answer, unchanged. */
  readonly data: Data;
}

/** The result of a task that has completed. */
export interface TaskResult<Data = unknown, Outputs extends readonly string[] = readonly string[]>
  extends Made<Data, Outputs> {
  /** The task's id. */
  readonly id: string;
  /** The task's handle. */
  readonly task: TaskReference;
}

/** The result of an operation that answers with it directly, without a task. */
export interface DirectResult<Data = unknown, Outputs extends readonly string[] = readonly string[]>
  extends Made<Data, Outputs> {
  /** The host's id for this request. Quote it to the host's support. */
  readonly requestId: string | undefined;
}

/** A handle as JSON: everything that another process needs to go on, and no secret. */
export interface HandleJson {
  /** Version of this format. */
  readonly v: 1;
  /** Name of the host, such as `runapi`. */
  readonly host: string;
  /** Base URL at which the task was created. */
  readonly server: string;
  /** Path of the create operation. */
  readonly path: string;
  /** The task's id; if the host answered with the result itself, the idempotency key of that call. */
  readonly id: string;
  /** When the task was created, as ISO 8601, by this machine's clock. */
  readonly createdAt: string;
  /** The idempotency key that the create call was sent with. */
  readonly idempotencyKey?: string | undefined;
  /** The host's id for the create request. Quote it to the host's support. */
  readonly requestId?: string | undefined;
  /** Status URL that the host gave for this task, if it gave one. */
  readonly location?: string | undefined;
  /** The result, if the host answered with it directly. */
  readonly answer?: unknown;
}

/** Names a task by its create path and id, for when no handle was stored. */
export interface TaskName<Path extends string = string> {
  /** Path of the create operation. */
  readonly path: Path;
  /** The task's id. */
  readonly id: string;
}

/** Options of `submit`, and of `run` until the task exists. */
export interface SubmitOptions<Handle = unknown> {
  /** Stops the submission. If a request is already under way, its outcome stays unknown, unless `finishRequest` is set. */
  readonly signal?: AbortSignal | undefined;
  /** Let a request that is under way finish before `signal` stops the submission. Default `false`. */
  readonly finishRequest?: boolean | undefined;
  /**
   * Names this purchase, in 1 to 512 characters: the host charges the same key and body once. Default: a random key. Only for
   * hosts whose contract has a header for it.
   */
  readonly idempotencyKey?: string | undefined;
  /** Awaited before the first poll: store the handle here. If it throws, you get a HandlerError. */
  readonly onSubmitted?: ((task: Handle) => unknown) | undefined;
  /** More request headers, such as the host's own correlation id. Headers of the connection, like `content-length`, are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Time limit for one attempt, in milliseconds, above 0. Default 60,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** How often to send the call at most, as long as repeating it cannot charge twice. Default 4. Use 1 if your queue retries. */
  readonly attempts?: number | undefined;
  /** When this purchase was first tried, as ISO 8601, if that was in an earlier call. Becomes `createdAt`. Default: now. */
  readonly firstTriedAt?: string | undefined;
  /** Which bodies of this task to check against the contract: request, answers, both or none. Default: the client's setting. */
  readonly validate?: Validate | undefined;
}

/** How often to poll. */
export interface Pace {
  /** A fixed pause between polls, in milliseconds, at least 250. Default: pauses that follow `typicalSeconds`. */
  readonly intervalMs?: number | undefined;
  /** When tasks like this usually complete, in seconds after creation. Polls are most frequent then. Default: the contract's. */
  readonly typicalSeconds?: readonly [from: number, to: number] | undefined;
}

/** Options of `wait`, and of `run` once the task exists. */
export interface WaitOptions<Data = unknown> extends Pace {
  /** Stops this wait at once. The task itself goes on. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long to wait altogether, in milliseconds. Default: the contract's longest wait. One last poll is sent at the deadline
   * and has `graceMs` to be answered.
   */
  readonly timeoutMs?: number | undefined;
  /** Time for the answer to the last poll, in milliseconds. Default 5,000. */
  readonly graceMs?: number | undefined;
  /** Time limit for one poll, in milliseconds, above 0. Default 30,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** Called when the state, the status, the stage or the number of outputs has changed. Errors thrown in it are ignored. */
  readonly onUpdate?: ((update: Update<Data>) => unknown) | undefined;
  /** Called before a failed poll is repeated. */
  readonly onRetry?:
    | ((retry: { readonly error: Error; readonly attempt: number; readonly delayMs: number }) => unknown)
    | undefined;
  /** How many polls in a row may fail before the wait fails with the last error. Default 10. */
  readonly retries?: number | undefined;
  /** Polls right away when this signals: a promise, an async iterable, or a function that is given callbacks to call. */
  readonly wakeOn?: WakeSource | undefined;
  /** A request budget to share with other waits; see `createPoller`. Default: none. */
  readonly poller?: Poller | undefined;
}

/** Options of a handle's `poll`. */
export interface PollOptions extends Pace, Pick<WaitOptions, "signal" | "requestTimeoutMs" | "retries"> {
  /** `misses` from the previous step, so that failed polls in a row are counted across processes. Default 0. */
  readonly misses?: number | undefined;
  /** Age at which an unfinished task counts as `expired`, in milliseconds. Default: the contract's longest wait. */
  readonly maxAgeMs?: number | undefined;
}

/** How a task ended: its result or its error, with the update that said so. */
export type TaskEnd<Data = unknown> = { readonly update?: Update<Data> | undefined } & (
  | { readonly result: TaskResult<Data> }
  | { readonly error: Error }
);

/**
 * Wakes a wait. `wake` makes it poll right away. `end` tells it how the task ended, if this process already has that answer
 * from the host, and saves the poll.
 */
export type WakeSource =
  | PromiseLike<unknown>
  | AsyncIterable<unknown>
  | ((wake: () => void, end: (ended: TaskEnd) => void) => unknown);

/** A request budget that many waits share. `createPoller` makes one. */
export interface Poller {
  /** Calls `start` as soon as a request to this server may begin. Returns a function that leaves the queue. */
  enter(server: string, start: () => void): () => void;
  /** Call this when the request has ended. `pauseMs` holds back all requests to this server for that many milliseconds. */
  leave(server: string, pauseMs?: number): void;
}

/** Which bodies are checked against the contract. */
export type Validate = "request" | "response" | "both" | false;

/** Checks bodies against a host's contract. You hand it to the client, so that a client that checks nothing stays small. */
export interface Validation<Name extends string = string> {
  /** Name of the contract, such as `runapi`. */
  readonly host: Name;
  /**
   * Returns the assertions for the chosen sides.
   *
   * @throws ConfigurationError if `validate` is no valid choice, or if the client is of another host.
   */
  asserting(validate: Exclude<Validate, false>, host: string): Assertions;
}

/** Each throws ContractViolationError. A side that is not checked has none. */
export interface Assertions {
  /** @param path of the create operation. */
  request?(path: string, body: unknown): void;
  /** @param status of HTTP. */
  response?(method: string, path: string, status: number, body: unknown): void;
}
