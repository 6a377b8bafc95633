import {
  AbortedError,
  ConfigurationError,
  NoOutputError,
  TaskFailedError,
  WaitTimeoutError,
} from "../client/errors.js";
import { checkId } from "../client/kernel/ids.js";
import type { HandleJson, TaskEnd, TaskReference, TaskTypes } from "../client/types.js";
import { boughtBy, changed } from "./order.js";
import { readOrder } from "./read-order.js";
import { ended, endedBy, type OrderStep, type Outcome } from "./step.js";
import type { Changes, Order } from "./types.js";

/**
 * The order of a task that somebody has named, for example a callback whose address carries the order's reference: what was
 * unknown is known. Sends nothing and saves nothing; save what it returns.
 *
 * @throws ConfigurationError for an order that was never sent, or has another task already.
 */
export function adopt<T extends TaskTypes>(order: Order<T>, taskId: string): Order<T> {
  const known = adoption(order, taskId);
  return known ? (changed(order, known) as Order<T>) : order;
}

/** What an order does not know yet of its task; undefined where it has it. */
function adoption(order: Order, taskId: string): Changes | undefined {
  const { handle, host, server, path, key, triedAt, orderedAt, reference } = readOrder(order);
  const id = checkId(taskId);
  if (handle?.id === id) return undefined;
  if (handle || boughtBy(order) === "nothing") {
    const why = handle ? `it is of task ${handle.id}` : "it was never sent";
    throw new ConfigurationError(`Task ${id} cannot be of order ${reference}: ${why}`);
  }
  const own = { v: 1, host, server, path, id, createdAt: triedAt ?? orderedAt } as const;
  const adopted = { ...own, ...(key !== undefined && { idempotencyKey: key }) };
  return { state: "pending", handle: adopted, misses: undefined, error: undefined };
}

/** How a task ended for whoever waited for it: what a receiver hands to `onTask`, or `waitAll` yields, is one. */
export type SettledTask = { readonly task: Pick<TaskReference, "id" | "toJSON"> } & TaskEnd;

/**
 * What an order is once somebody else has read from the host how its task ended: the receiver of callbacks, or a wait. Spares the
 * question. Adopts the task where the order knows none. Sends nothing and saves nothing; save the `order` in it.
 *
 * @throws ConfigurationError for an order that was never sent, and for the task of another.
 */
export function settle<T extends TaskTypes>(order: Order<T>, { task, ...end }: SettledTask): OrderStep<T> {
  const adopted = adoption(order, task.id);
  const { host, server, path } = task.toJSON() as HandleJson;
  if (host !== order.host || server !== order.server || path !== order.path) {
    throw new ConfigurationError(`Task ${task.id} is of ${host} at ${server}, path ${path}: not what was ordered`);
  }
  const { changes, ...made } = outcomeOf(order, end);
  // One change, whatever it is made of: a store takes no other.
  const all = { ...adopted, ...changes };
  return { ...made, order: Object.keys(all).length > 0 ? changed(order, all) : order } as OrderStep<T>;
}

function outcomeOf(order: Order, end: TaskEnd): Outcome {
  if ("result" in end) return ended(order, end);
  const { error } = end;
  if (error instanceof TaskFailedError || error instanceof NoOutputError) return ended(order, end);
  if (error instanceof WaitTimeoutError) return endedBy("expired", error);
  // Giving up is no news of the order.
  return { ...endedBy("stopped", error), ...(error instanceof AbortedError && { changes: {} }) };
}
