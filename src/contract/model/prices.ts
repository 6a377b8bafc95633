import type { PriceTable } from "../contract.js";
import { record } from "../document/json.js";

/** The published price of one call with this body, in the table's currency; undefined when none is. */
export function priceOf(prices: PriceTable, body: unknown): number | undefined {
  return prices.cells.find(({ when }) => Object.entries(when).every(([field, value]) => record(body)[field] === value))
    ?.amount;
}
