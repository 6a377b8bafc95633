import type { Host } from "../client/host.js";
import type { Pointers } from "../client/rules.js";
import type { Task } from "../client/task.js";
import type { HandleJson, SubmitOptions, TaskTypes } from "../client/types.js";

/**
 * One purchase, from before it is sent until it is over: all that another process needs to go on, and no secret. JSON as it is.
 * `advance` gives the next one; none is ever changed in place.
 */
export interface Order<T extends TaskTypes = TaskTypes> {
  readonly v: 1;
  /** Your name for it. A callback's address can carry it: `callbackUrl(url, path, reference)`. */
  readonly reference: string;
  readonly host: string;
  /** Base URL that it is for: another one has never seen its key. */
  readonly server: string;
  /** Path of the create operation. */
  readonly path: string;
  /** The very text that is sent. Absent where the order was made of a task's handle. */
  readonly body?: string;
  /** The idempotency key that makes it buy once; absent where the host knows none. */
  readonly key?: string;
  /** ISO 8601, as every time here, by this machine's clock. */
  readonly orderedAt: string;
  readonly state: OrderState;
  /** Since when there may be a task: written, and kept, before it is sent. */
  readonly triedAt?: string;
  /** The task that it became. */
  readonly handle?: HandleJson;
  /** How many requests in a row came to nothing. Absent: none. */
  readonly misses?: number;
  /** Why it is in this state, where there is a why. */
  readonly error?: OrderError;
  /** What was agreed to. */
  readonly price?: Price;
  /** What the host says that it charged, in the currency of `price`. */
  readonly charged?: number;
  /** One more with each change, so that a store can tell who comes late. */
  readonly revision: number;
  /** A type alone, never a value: what its task gives. */
  readonly types?: T;
}

/**
 * `ordered`: nothing was sent. `submitting`: it was sent, or was about to be, and nobody knows yet what came of it. `pending`: there
 * is a task. The others are ends: `completed`; `failed`, by the host's word; `refused`, so that nothing was bought; `unknown`:
 * there may be a task, and it may be paid for; `expired`: the task goes on, for longer than anybody wanted to wait; `stopped`:
 * something on this side has to change first. Of these, `unknown`, `expired` and `stopped` can be advanced again.
 */
export type OrderState =
  | "ordered"
  | "submitting"
  | "pending"
  | "completed"
  | "failed"
  | "refused"
  | "unknown"
  | "expired"
  | "stopped";

/** An error of the package as JSON: its name and message, and what else is known of it in short. */
export interface OrderError {
  readonly name: string;
  readonly message: string;
  readonly status?: number;
  readonly code?: string | number;
  readonly requestId?: string;
  /** An address that the host named, and that nobody followed. */
  readonly location?: string;
}

/** What an order costs. */
export interface Price {
  /** At most: where it is known only afterwards, the highest that it can be. */
  readonly amount: number;
  readonly currency: string;
  /** JSON Pointers to what was charged, in the answer about a task that has completed. Absent where no answer says it. */
  readonly charged?: Pointers;
  /** A task that fails, by the host's word, costs nothing. */
  readonly failedIsFree?: true;
}

/** A host's client, as far as orders need it: the one of `createRunapi` or `createKie`. */
export interface OrderingClient {
  readonly host: Host;
  submit(path: string, body: unknown, options?: SubmitOptions<Task>): Promise<Task>;
  resume(task: HandleJson): Task;
}

/** Parts of an order that change; undefined takes one away. */
export type Changes = { readonly [Part in keyof Order]?: Order[Part] | undefined };
