import { priceOf } from "../client/prices.js";
import type { TaskFacts } from "../client/rules.js";
import type { Price } from "./types.js";

/**
 * What an order costs at most, as published: for `orderOf({ price })`. Undefined where no price is.
 *
 * @param described what the host's `describe` says of the path.
 * @param body the request's fields.
 */
export function publishedPrice({ prices }: Pick<TaskFacts, "prices">, body: unknown): Price | undefined {
  const amount = prices && priceOf(prices, body);
  if (amount === undefined) return undefined;
  const { currency, charged, failedTasksAreFree } = prices as NonNullable<typeof prices>;
  return { amount, currency, ...(charged && { charged }), ...(failedTasksAreFree && { failedIsFree: true }) };
}
