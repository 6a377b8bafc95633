import type { BalanceFacts } from "../contract.js";
import { record } from "../document/json.js";

/** How to ask what is left to spend: `x-account.balance` at the root. */
export function readBalance(node: unknown): { readonly balance?: BalanceFacts } {
  const { operation, amount, unit } = record(record(node).balance);
  if (typeof operation !== "string" || typeof amount !== "string") return {};
  return { balance: { operation, amount, unit: String(unit) } };
}
