import type { Clock } from "../client/kernel/clock.js";
import type { Task } from "../client/task.js";
import type { HandleJson, Poller, TaskMap, TaskName, WakeSource } from "../client/types.js";
import type { Settled } from "../client/wait/wait-all.js";
import type { IncomingCallback } from "./message.js";
import type { WebhookRules } from "./rules.js";
import type { SeenStore } from "./seen.js";

/** How a task ended, as read from the host: its result, or the error that `wait` would throw. */
export type EndedTask<Tasks extends TaskMap<Tasks>> = {
  [Path in keyof Tasks & string]: {
    /** Path of the create operation. */
    readonly path: Path;
    /** URL of the callback request, as your platform gives it. */
    readonly url: string;
    /** The reference from `callbackUrl`. Do not trust it: whoever knows the URL can change it. */
    readonly reference: string | undefined;
  } & Settled<Task<Tasks[Path]>>;
}[keyof Tasks & string];

/** The part of a client that a receiver needs. The clients of `createRunapi` and `createKie` have it. */
export interface ReceivingClient<Tasks extends TaskMap<Tasks>> {
  /** Makes the handle of a task that was submitted earlier. */
  resume(task: HandleJson | TaskName<keyof Tasks & string>): Task;
}

/** Options of `createReceiver`. */
export interface ReceiverOptions<Tasks extends TaskMap<Tasks>> {
  /** How the host calls back: `webhookRules` from the host's own entry, such as `taskreel/kie`. */
  readonly rules: WebhookRules<Tasks>;
  /** Client of the host that calls back. It fetches the task, since a callback's own claims are never trusted. */
  readonly client: ReceivingClient<Tasks>;
  /**
   * The secret that the host signs with, or several while you replace one. `false` accepts unsigned callbacks; then the fetched
   * task is the only proof. Required for a host that signs. Leave it out for a host that does not publish how it signs.
   */
  readonly secret?: string | readonly string[] | false;
  /**
   * Called once for each task that has ended, including failed ones. If it throws, the host is told to deliver the callback
   * again, so it should tolerate a second call for the same task.
   */
  readonly onTask: (ended: EndedTask<Tasks>) => unknown;
  /** Returns the stored handle of a task, or `undefined` if the task is not yours. Default: the path in the URL; see `callbackUrl`. */
  readonly tasks?: (id: string) => HandleJson | Task | undefined | PromiseLike<HandleJson | Task | undefined>;
  /** Remembers the ids of tasks that were handled. Default: `memorySeen()`, which keeps the last 10,000 in this process. */
  readonly seen?: SeenStore;
  /** Called when something fails on your side: `onTask` threw, the task could not be fetched, or a setting is wrong. */
  readonly onError?: (error: unknown, delivery: { readonly id: string | undefined }) => unknown;
  /** Called after every answer, for your log. */
  readonly onDelivery?: (delivery: DeliveryReport) => unknown;
  /** Longest body to read, in bytes, above 0. Longer ones are answered with 413. Default 262,144. */
  readonly maxBytes?: number;
  /** How far a signature's timestamp may be from the current time, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /**
   * When to answer at the latest, even if `onTask` is still running, in milliseconds. Above 0, and no longer than the sender
   * waits. Default: two thirds of the time that the sender waits; 10,000 if the contract says 15 seconds or nothing.
   */
  readonly answerWithinMs?: number;
  /** Request budget for fetching tasks. Default: a new `createPoller()`. */
  readonly poller?: Poller;
  /** Replaces time in tests. Default: the system's clock and timers. */
  readonly clock?: Clock;
  /** Returns the date in milliseconds since 1970. Replace it in tests. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Every option of a receiver: another name would be overlooked, and a mistyped `secret` let everybody in. */
export const RECEIVER_OPTIONS = Object.keys({
  rules: 1,
  client: 1,
  secret: 1,
  onTask: 1,
  tasks: 1,
  seen: 1,
  onError: 1,
  onDelivery: 1,
  maxBytes: 1,
  toleranceSeconds: 1,
  answerWithinMs: 1,
  poller: 1,
  clock: 1,
  now: 1,
} satisfies Record<keyof ReceiverOptions<Record<never, never>>, 1>);

/** What became of one callback. */
export interface DeliveryReport {
  /** HTTP status of your answer. */
  readonly status: number;
  /**
   * `handled`: `onTask` has succeeded. `running`: answered while `onTask` goes on. `repeated`: handled before. `refused`: not a
   * callback about a task of yours. `failed`: something failed on your side, or it was too early; the sender should try again.
   * `underway`: it tells how far a task is that has not ended, and nothing follows from it.
   */
  readonly outcome: "handled" | "running" | "repeated" | "refused" | "failed" | "underway";
  /** Why it was refused or failed. */
  readonly reason?: string;
  /** The task's id, once it was read from the callback. */
  readonly id: string | undefined;
  /** Path of the create operation, once known. */
  readonly path: string | undefined;
  /** How the task ended, once it was fetched. */
  readonly state: "succeeded" | "failed" | undefined;
  /** Time from the request to the answer, in milliseconds. */
  readonly ms: number;
}

/** A function from a web `Request` to a `Response` that handles callbacks. It never rejects. */
export interface Receiver {
  /**
   * Handles one callback. If `context` has a `waitUntil`, as on Cloudflare Workers, it keeps the worker alive while `onTask` runs on
   * after the answer.
   */
  (request: IncomingCallback, context?: unknown): Promise<Response>;
  /** What proves a callback: the host's signature and the fetched task, or the fetched task alone. */
  readonly verifies: "signature" | "fetch";
  /** A source for `wait({ wakeOn })`: ends that wait as soon as this task's callback has arrived and the task was fetched. */
  wakes(id: string): WakeSource;
  /**
   * Resolves once no `onTask` is running. Await it before the process stops, because a callback that was already answered does
   * not come again.
   */
  idle(): Promise<void>;
}
