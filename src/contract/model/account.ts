import type { BalanceFacts, QuoteFacts } from "../contract.js";
import { isObject, record } from "../document/json.js";

/** Whom to ask about money: `x-account` at the root. */
export function readAccount(node: unknown): { readonly balance?: BalanceFacts; readonly quote?: QuoteFacts } {
  const { balance, quote } = record(node);
  return { ...readBalance(record(balance)), ...readQuote(record(quote)) };
}

function readBalance({ operation, amount, unit }: Record<string, unknown>): { readonly balance?: BalanceFacts } {
  if (typeof operation !== "string" || typeof amount !== "string") return {};
  return { balance: { operation, amount, unit: String(unit) } };
}

function readQuote(node: Record<string, unknown>): { readonly quote?: QuoteFacts } {
  const { operation, paths, json, amount, unit, currency, given } = node;
  if (typeof operation !== "string" || typeof paths !== "string" || typeof amount !== "string") return {};
  const { at, is } = record(given);
  return {
    quote: {
      operation,
      paths,
      json,
      amount,
      unit: String(unit),
      ...(typeof currency === "string" && { currency }),
      ...(isObject(given) && { given: { at: String(at), is } }),
    },
  };
}
