import { TaskFailedError } from "../client/errors.js";
import { firstAt } from "../client/kernel/pointer.js";
import type { ResultFile, TaskTypes, Update } from "../client/types.js";
import type { Changes, Order, OrderError } from "./types.js";

/** What was made of an order. */
type Made<T extends TaskTypes> =
  | {
      readonly state: "pending";
      /** When to advance it next: milliseconds since 1970, a whole number. */
      readonly dueAt: number;
      /** The host has too many requests: hold back all of its orders, not this one alone. */
      readonly busy: boolean;
      /** What the host said of the task, if it was asked. */
      readonly update?: Update<T["task"]> | undefined;
      /** Set when the step came to nothing. */
      readonly error?: OrderError | undefined;
    }
  | { readonly state: "completed"; readonly result: OrderResult<T> }
  | {
      readonly state: "failed" | "refused" | "unknown" | "expired" | "stopped";
      readonly error: OrderError;
      readonly update?: Update<T["task"]> | undefined;
    };

/** What one step made of an order. JSON, every part of it; `order` is the one to go on with. */
export type OrderStep<T extends TaskTypes = TaskTypes> = { readonly order: Order<T> } & Made<T>;

/** The same, before the order was changed and saved. No changes: it stays as it is. */
export type Outcome = { readonly changes: Changes } & Made<TaskTypes>;

/** One that is an end, and no result. */
export type EndOutcome = Extract<Outcome, { readonly error: OrderError }>;

/** What a task made, as JSON. */
export interface OrderResult<T extends TaskTypes = TaskTypes> {
  readonly id: string;
  /** All result URLs. They expire: fetch them soon, or advance the order again for fresh ones. */
  readonly outputs: T["outputs"];
  /** The same, each with what it is. */
  readonly files: readonly ResultFile[];
  /** The host's own body. */
  readonly data: T["completed"];
}

/** How a task ended, by the host's word: what it made, or why it made nothing. */
export type TaskEnding = { readonly result: OrderResult } | { readonly error: Error };

/** What that is for its order. */
export function ended(order: Order, ending: TaskEnding): Outcome {
  if ("error" in ending) {
    const { error } = ending;
    // Free is what the host says has failed; what is gone, or empty, may have been charged.
    const free = error instanceof TaskFailedError && order.price?.failedIsFree ? 0 : undefined;
    const charged = chargeIn(order, (error as Partial<TaskFailedError>).data) ?? free ?? order.charged;
    return endedBy("failed", error, { charged });
  }
  const { id, outputs, files, data } = ending.result;
  return {
    state: "completed",
    result: { id, outputs, files, data },
    changes: {
      state: "completed",
      misses: undefined,
      error: undefined,
      charged: chargeIn(order, data) ?? order.charged,
    },
  };
}

/** An end that is no result. */
export function endedBy(state: EndOutcome["state"], cause: Error | OrderError, changes: Changes = {}): EndOutcome {
  const error = cause instanceof Error ? errorOf(cause) : cause;
  return { state, error, changes: { misses: undefined, ...changes, state, error } };
}

function chargeIn({ price }: Order, data: unknown): number | undefined {
  const found = firstAt(data, price?.charged ?? []);
  const amount = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
  return typeof amount === "number" && amount >= 0 && Number.isFinite(amount) ? amount : undefined;
}

/** Longest text of an error that is kept: it may be a stranger's. */
const MOST_TEXT = 2000;

/** An error as an order keeps it: without stack and body, and no longer than it has to be. */
export function errorOf(error: Error): OrderError {
  const { status, code, requestId, location } = error as unknown as Record<string, unknown>;
  const facts = Object.entries({ status, code, requestId, location }).flatMap(([name, it]) =>
    typeof it === "number" ? [[name, it]] : typeof it === "string" ? [[name, it.slice(0, MOST_TEXT)]] : [],
  );
  return { name: error.name, message: error.message.slice(0, MOST_TEXT), ...Object.fromEntries(facts) };
}
