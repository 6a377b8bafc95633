import type { Contract, PriceListFacts, QuoteFacts } from "../../contract/contract.js";
import type { JsonObject } from "../../contract/document/json.js";
import { itemsIn, listedModels, onlyPrice } from "../../contract/model/price-list.js";
import { quotedRequest } from "../../contract/model/quotes.js";
import { costOf } from "./balance.js";

/**
 * The contract's price of the request that a question is about, in the unit of its answer; undefined where there is none.
 */
export function quotedPrice(contract: Contract, quote: QuoteFacts, question: unknown): number | undefined {
  const asked = quotedRequest(contract, quote, question);
  const cost = asked && costOf(asked.operation, asked.request);
  return cost === undefined ? undefined : inUnit(quote, cost);
}

/**
 * The contract's prices as the items of a list, each made after the example's first; what depends on more than the model keeps the
 * example's amount, as a list has no other.
 *
 * @param put writes a value where a pointer leads.
 */
export function priceItems(
  contract: Contract,
  list: PriceListFacts,
  example: unknown,
  put: (item: JsonObject, pointer: string, value: unknown) => void,
): JsonObject[] {
  const [model] = itemsIn(list, example) ?? [];
  if (model === undefined) return [];
  const priced = listedModels(contract, list).filter(({ cells }) => cells.length > 0);
  return priced.map((it) => {
    const item = structuredClone(model);
    for (const key of Object.keys(Object(list.json))) item[key] = it.names[key] ?? null;
    const only = onlyPrice(it);
    if (only) put(item, list.amount, inUnit(list, only.amount));
    return item;
  });
}

/** Prices have parts of a cent too. */
function inUnit({ unit }: QuoteFacts, amount: number): number {
  return unit === "cents" ? Math.round(amount * 1e6) / 1e4 : amount;
}
