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
import type { Order } from "./types.js";

/**
 * The order of a task that somebody has named, for example a callback whose address carries the order's reference: what was
 * unknown is known. Sends nothing and saves nothing; save what it returns.
 *
 * @throws ConfigurationError for an order that was never sent, or has another task already.
 */
export function adopt<T extends TaskTypes>(order: Order<T>, taskId: string): Order<T> {
  const its = readOrder(order);
  const id = checkId(taskId);
  if (its.handle?.id === id) return order;
  if (its.handle || boughtBy(its) === "nothing") {
    const why = its.handle ? `it is of task ${its.handle.id}` : "it was never sent";
    throw new ConfigurationError(`Task ${id} cannot be of order ${its.reference}: ${why}`);
  }
  const { host, server, path, triedAt, orderedAt, key } = its;
  const own = { v: 1, host, server, path, id, createdAt: triedAt ?? orderedAt } as const;
  const handle = { ...own, ...(key !== undefined && { idempotencyKey: key }) };
  return changed(its, { state: "pending", handle, misses: undefined, error: undefined }) as Order<T>;
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
  const adopted = adopt(order, task.id);
  const { host, server, path } = task.toJSON() as HandleJson;
  if (host !== order.host || server !== order.server || path !== order.path) {
    throw new ConfigurationError(`Task ${task.id} is of ${host} at ${server}, path ${path}: not what was ordered`);
  }
  const { changes, ...made } = outcomeOf(adopted, end);
  const isNew = Object.keys(changes).length > 0;
  return { ...made, order: isNew ? changed(adopted, changes) : adopted } as OrderStep<T>;
}

function outcomeOf(order: Order, end: TaskEnd): Outcome {
  if ("result" in end) return ended(order, end);
  const { error } = end;
  if (error instanceof TaskFailedError || error instanceof NoOutputError) return ended(order, end);
  if (error instanceof WaitTimeoutError) return endedBy("expired", error);
  // Giving up is no news of the order.
  return { ...endedBy("stopped", error), ...(error instanceof AbortedError && { changes: {} }) };
}
