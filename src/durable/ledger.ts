import { sumOf } from "../client/prices.js";
import { boughtBy } from "./order.js";
import type { Order } from "./types.js";

/** What the orders of one day have cost, in one currency. */
export interface Spending {
  /** The day as YYYY-MM-DD, in this machine's time zone. */
  readonly day: string;
  /** Currency of the amounts, such as `USD`. */
  readonly currency: string;
  /** How many orders may have cost money. */
  readonly orders: number;
  /** Sum of the prices that you agreed to, each at its highest. */
  readonly agreed: number;
  /** Sum of what the host says it has charged, for the orders where it says so. */
  readonly charged: number;
  /** What may have been spent: for each order what was charged, or the agreed price if the host does not say. */
  readonly spent: number;
}

/** Adds up orders by day and currency, oldest first. Orders without a price are left out; see `unpricedIn`. */
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

/**
 * Adds up what may have been spent on one day in one currency.
 *
 * @param orders orders of any hosts.
 * @param currency currency to add up, such as `USD`.
 * @param day day as YYYY-MM-DD. Default: today.
 */
export function spentOn(orders: Iterable<Order>, currency: string, day = dayOf(new Date())): number {
  return spendingOf(orders).find((it) => it.day === day && it.currency === currency)?.spent ?? 0;
}

/** Lists the orders of one day, today by default, that may have cost money but have no known price. */
export function unpricedIn(orders: Iterable<Order>, day = dayOf(new Date())): Order[] {
  return [...orders].filter((it) => !it.price && boughtBy(it) !== "nothing" && dayOf(it.orderedAt) === day);
}

function costOf({ price, charged }: Order): number {
  return charged ?? price?.amount ?? 0;
}

/** Returns the day of a moment as YYYY-MM-DD, in this machine's time zone. */
export function dayOf(moment: string | Date): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
