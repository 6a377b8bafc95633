import { priceOf } from "../../client/prices.js";
import type { Operation } from "../../contract/contract.js";
import { endOf, outcomeOf } from "./life.js";
import type { Store } from "./store.js";

/** What is left of a balance: tasks that have failed are not charged. */
export function balanceLeft(balance: number, store: Store, now: number): number {
  let spent = 0;
  for (const task of store.all()) {
    const refunded = outcomeOf(task) === "failed" && now >= endOf(task);
    if (!refunded) spent += cost(task.operation, task.body);
  }
  return round(balance - spent);
}

/** Whether the balance covers one more task. Where no price is published, anything above nothing does. */
export function covers(left: number, operation: Operation, body: unknown): boolean {
  const price = cost(operation, body);
  return price === 0 ? left > 0 : left >= price;
}

function cost(operation: Operation, body: unknown): number {
  return costOf(operation, body) ?? 0;
}

/** The contract's price of that very request; undefined where none is published. */
export function costOf({ task }: Operation, body: unknown): number | undefined {
  const price = task?.prices && priceOf(task.prices, body);
  return price === undefined ? undefined : round(price);
}

/** Prices are sums of cents; binary fractions are not. */
function round(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
