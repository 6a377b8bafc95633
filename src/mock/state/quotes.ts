import type { Contract, QuoteFacts } from "../../contract/contract.js";
import { quotedRequest } from "../../contract/model/quotes.js";
import { costOf } from "./balance.js";

/**
 * The contract's price of the request that a question is about, in the unit of its answer; undefined where there is none.
 */
export function quotedPrice(contract: Contract, quote: QuoteFacts, question: unknown): number | undefined {
  const asked = quotedRequest(contract, quote, question);
  const cost = asked && costOf(asked.operation, asked.request);
  // Prices have parts of a cent too.
  return cost !== undefined && quote.unit === "cents" ? Math.round(cost * 1e6) / 1e4 : cost;
}
