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
 * Gives an order its task, once you have learnt the task's id in another way, for example from a callback whose URL carries the
 * order's reference. Sends nothing and saves nothing: save the order that it returns.
 *
 * @param order an order that was sent.
 * @param taskId the task's id at the host.
 * @throws ConfigurationError if the order was never sent or already has another task.
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

/** How a task ended. What a receiver hands to `onTask`, and what `waitAll` yields, has this form. */
export type SettledTask = { readonly task: Pick<TaskReference, "id" | "toJSON"> } & TaskEnd;

/**
 * Finishes an order when another part of your program already knows how its task ended: a callback receiver, or a wait. That saves
 * a request. If the order has no task yet, it gets this one. Sends nothing and saves nothing: save the step's `order`.
 *
 * @param order an order that was sent.
 * @param settled the task and how it ended, as `onTask` and `waitAll` give it.
 * @throws ConfigurationError if the order was never sent, or the task belongs to another order.
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
