import { sumOf } from "../client/prices.js";
import { boughtBy } from "./order.js";
import type { Order } from "./types.js";

/** What the orders of one day cost, in one currency. */
export interface Spending {
  /** YYYY-MM-DD, by this machine's time zone. */
  readonly day: string;
  readonly currency: string;
  /** Orders that may have been bought. */
  readonly orders: number;
  /** What was agreed to for them. A price that is known only afterwards counts as the highest that it can be. */
  readonly agreed: number;
  /** What the host says that it charged, for those of which it says it. */
  readonly charged: number;
  /** What may have been spent: what was charged, which is nothing for a task that failed for free, or else what was agreed to. */
  readonly spent: number;
}

/** A ledger of orders: by day and currency, oldest first. Orders without a price are in none; see `unpricedIn`. */
export function spendingOf(orders: Iterable<Order>): Spending[] {
  const days = new Map<string, Spending>();
  for (const order of orders) {
    const { price, charged, orderedAt } = order;
    if (!price || boughtBy(order) === "nothing") continue;
    const day = dayOf(orderedAt);
    const name = `${day} ${price.currency}`;
    const so = days.get(name) ?? { day, currency: price.currency, orders: 0, agreed: 0, charged: 0, spent: 0 };
    days.set(name, {
      ...so,
      orders: so.orders + 1,
      agreed: sumOf([so.agreed, price.amount]),
      charged: sumOf([so.charged, charged ?? 0]),
      spent: sumOf([so.spent, costOf(order)]),
    });
  }
  return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it);
}

/** What may have been spent on a day, today unless told otherwise, in a currency. @param day YYYY-MM-DD. */
export function spentOn(orders: Iterable<Order>, currency: string, day = dayOf(new Date())): number {
  return spendingOf(orders).find((it) => it.day === day && it.currency === currency)?.spent ?? 0;
}

/** Orders of a day that may have been bought, and of which nobody knows the price. */
export function unpricedIn(orders: Iterable<Order>, day = dayOf(new Date())): Order[] {
  return [...orders].filter((it) => !it.price && boughtBy(it) !== "nothing" && dayOf(it.orderedAt) === day);
}

function costOf({ price, charged }: Order): number {
  return charged ?? price?.amount ?? 0;
}

/** The day of a moment, YYYY-MM-DD, in this machine's time zone. */
export function dayOf(moment: string | Date): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
