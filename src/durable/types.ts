import type { Host } from "../client/host.js";
import type { Pointers } from "../client/rules.js";
import type { Task } from "../client/task.js";
import type { HandleJson, SubmitOptions, TaskTypes } from "../client/types.js";

/**
 * One purchase, from before it is sent until it is over. It is plain JSON with everything that another process needs to go on,
 * and no secret. An order is never changed in place: `advance` returns the next version.
 */
export interface Order<T extends TaskTypes = TaskTypes> {
  /** Version of this format. */
  readonly v: 1;
  /** Your name for the order. A callback URL can carry it: `callbackUrl(url, path, reference)`. */
  readonly reference: string;
  /** Name of the host, such as `runapi`. */
  readonly host: string;
  /** Base URL that the order is for. Another server does not know its key. */
  readonly server: string;
  /** Path of the create operation. */
  readonly path: string;
  /** The exact text to send. Absent if the order was made from a task's handle. */
  readonly body?: string;
  /** Idempotency key, so that the host charges once. Absent if the host has no such keys. */
  readonly key?: string;
  /** When it was ordered. This and every other time here is ISO 8601, by this machine's clock. */
  readonly orderedAt: string;
  /** What has become of the order. */
  readonly state: OrderState;
  /** From when on there may be a task. Saved before the order is sent. */
  readonly triedAt?: string;
  /** Handle of the task, once there is one. */
  readonly handle?: HandleJson;
  /** How many requests in a row have failed. Absent means none. */
  readonly misses?: number;
  /** The error behind this state, if there is one. */
  readonly error?: OrderError;
  /** The price that you agreed to. */
  readonly price?: Price;
  /** What the host says it has charged, in the currency of `price`. */
  readonly charged?: number;
  /** Goes up by one with each change, so that a store can refuse an outdated version. */
  readonly revision: number;
  /** Exists only as a type, never as a value: the types of its task. */
  readonly types?: T;
}

/**
 * - `ordered`: nothing has been sent yet.
 * - `submitting`: it was sent, or was about to be, and the outcome is not known yet.
 * - `pending`: there is a task, and it is running.
 * - `completed`: the task has a result.
 * - `failed`: the host says that the task has failed.
 * - `refused`: the host did not accept the order, so nothing was bought.
 * - `unknown`: there may be a task, and you may have been charged. You can advance it again.
 * - `expired`: the task still goes on, but has taken longer than `maxAgeMs`. You can advance it again.
 * - `stopped`: something on your side has to change first, such as the key. You can advance it again.
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

/** An error as JSON: its name, its message and a few short facts. */
export interface OrderError {
  /** Name of the error's class, such as `ApiError`. */
  readonly name: string;
  /** The error's message, cut at 2,000 characters. */
  readonly message: string;
  /** HTTP status, if the host answered. */
  readonly status?: number;
  /** The host's own error code, if it gave one. */
  readonly code?: string | number;
  /** The host's id for the request. Quote it to the host's support. */
  readonly requestId?: string;
  /** A URL that the host gave and that was not followed. */
  readonly location?: string;
}

/** What an order costs. */
export interface Price {
  /** The highest amount that it can cost, from 0 up. */
  readonly amount: number;
  /** Currency of the amount, such as `USD`. */
  readonly currency: string;
  /** JSON Pointers to the amount charged, in the answer about a completed task. Absent if no answer says it. */
  readonly charged?: Pointers;
  /** Set if a task that the host calls failed costs nothing. */
  readonly failedIsFree?: true;
}

/** The part of a client that orders need. The clients of `createRunapi` and `createKie` have it. */
export interface OrderingClient {
  /** The client's settings. */
  readonly host: Host;
  /** Creates a task. */
  submit(path: string, body: unknown, options?: SubmitOptions<Task>): Promise<Task>;
  /** Makes the handle of a task from its JSON. */
  resume(task: HandleJson): Task;
}

/** Parts of an order that change; undefined takes one away. */
export type Changes = { readonly [Part in keyof Order]?: Order[Part] | undefined };
