import type { Clock } from "../client/kernel/clock.js";
import type { Task } from "../client/task.js";
import type { HandleJson, Poller, TaskMap, TaskName, WakeSource } from "../client/types.js";
import type { Settled } from "../client/wait/wait-all.js";
import type { IncomingCallback } from "./message.js";
import type { WebhookRules } from "./rules.js";
import type { SeenStore } from "./seen.js";

/** How a task ended, as the host's status operation said it: a result, or the error that `wait` throws. */
export type EndedTask<Tasks extends TaskMap<Tasks>> = {
  [Path in keyof Tasks & string]: {
    readonly path: Path;
    /** The address that was called back, as the platform gives it. */
    readonly url: string;
    /** What `callbackUrl` put there. It is the caller's word: anybody who knows the address can write another. */
    readonly reference: string | undefined;
  } & Settled<Task<Tasks[Path]>>;
}[keyof Tasks & string];

/** A host's client, as far as a receiver needs it. */
export interface ReceivingClient<Tasks extends TaskMap<Tasks>> {
  resume(task: HandleJson | TaskName<keyof Tasks & string>): Task;
}

export interface ReceiverOptions<Tasks extends TaskMap<Tasks>> {
  /** How the host calls back: `webhookRules` of the host's own entry. */
  readonly rules: WebhookRules<Tasks>;
  /** The client of the host that calls back. It fetches the task: what a callback claims is never believed. */
  readonly client: ReceivingClient<Tasks>;
  /**
   * The secret that the host signs with; several while one replaces another. `false` takes unsigned callbacks, which
   * the fetched task alone proves. Required for a host that signs, to be left out for one that does not publish how.
   */
  readonly secret?: string | readonly string[] | false;
  /**
   * Called once for each task that has ended, failed ones included. Takes the message as delivered only when it
   * succeeds: if it throws, the host is told to try again. Make it bear a second call for the same task.
   */
  readonly onTask: (ended: EndedTask<Tasks>) => unknown;
  /** Finds the stored handle of a task; undefined for one that is not yours. Without it, see `callbackUrl`. */
  readonly tasks?: (id: string) => HandleJson | Task | undefined | PromiseLike<HandleJson | Task | undefined>;
  /** Which tasks were handled before, by id. Default: this process remembers the last 10,000. */
  readonly seen?: SeenStore;
  /** What went wrong on this side: `onTask` threw (also after the answer), the task could not be fetched, a setting. */
  readonly onError?: (error: unknown, delivery: { readonly id: string | undefined }) => unknown;
  /** Hears of every answer, for a log. */
  readonly onDelivery?: (delivery: DeliveryReport) => unknown;
  /** Longest body that is read, in bytes, above 0. Default 262,144; a longer one is answered with 413. */
  readonly maxBytes?: number;
  /** How far a signature's timestamp may be from now, either way, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /**
   * After how long to answer even though `onTask` still runs, in milliseconds: above 0, at most what the sender waits.
   * Default: two thirds of that, 10,000 where the contract gives 15 seconds or no time at all.
   */
  readonly answerWithinMs?: number;
  /** A budget of requests to the host. Default: a new `createPoller()`. */
  readonly poller?: Poller;
  /** Time, for tests. */
  readonly clock?: Clock;
  /** Milliseconds since 1970, for tests. Default: `Date.now`. */
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

/** What became of one delivery. */
export interface DeliveryReport {
  /** HTTP status of the answer. */
  readonly status: number;
  /**
   * `handled`: onTask is done. `running`: answered, onTask goes on. `repeated`: handled before. `refused`: no callback of a
   * task of yours. `failed`: this side's fault, or too early; the sender should try again.
   */
  readonly outcome: "handled" | "running" | "repeated" | "refused" | "failed";
  /** Why it was refused, or failed. */
  readonly reason?: string;
  readonly id: string | undefined;
  readonly path: string | undefined;
  /** How the task ended, once fetched. */
  readonly state: "succeeded" | "failed" | undefined;
  /** From the request to the answer, in milliseconds. */
  readonly ms: number;
}

/** Takes callbacks: a web `Request` in, a `Response` out. Never rejects. */
export interface Receiver {
  /** `context.waitUntil`, where the platform has it, keeps a worker alive for an `onTask` that outlasts the answer. */
  (request: IncomingCallback, context?: unknown): Promise<Response>;
  /** What proves a callback: the host's signature and the fetched task, or the fetched task alone. */
  readonly verifies: "signature" | "fetch";
  /** For `wait({ wakeOn })`: ends it when the callback of this task has arrived, by the answer that the receiver fetched. */
  wakes(id: string): WakeSource;
  /**
   * Resolves once no task is at work. Await it before the process stops: a sender that was answered while `onTask` still
   * ran does not come again.
   */
  idle(): Promise<void>;
}
