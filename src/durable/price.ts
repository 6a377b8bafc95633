import { priceOf } from "../client/prices.js";
import type { TaskFacts } from "../client/rules.js";
import type { Price } from "./types.js";

/**
 * Returns the most that an order can cost by the published prices, for the `price` option of `orderOf`. `undefined` if there is no
 * published price.
 *
 * @param described what the host's `describe(path)` returns.
 * @param body body of the create request.
 */
export function publishedPrice({ prices }: Pick<TaskFacts, "prices">, body: unknown): Price | undefined {
  const amount = prices && priceOf(prices, body);
  if (amount === undefined) return undefined;
  const { currency, charged, failedTasksAreFree } = prices as NonNullable<typeof prices>;
  return { amount, currency, ...(charged && { charged }), ...(failedTasksAreFree && { failedIsFree: true }) };
}
