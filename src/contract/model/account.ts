import type { BalanceFacts, PriceListFacts, QuoteFacts } from "../contract.js";
import { isObject, record } from "../document/json.js";

/** Whom to ask about money: `x-account` at the root. */
export function readAccount(node: unknown): Account {
  const { balance, quote, list } = record(node);
  const asked = readQuote(record(quote));
  return { ...readBalance(record(balance)), ...(asked && { quote: asked }), ...readList(record(list)) };
}

interface Account {
  readonly balance?: BalanceFacts;
  readonly quote?: QuoteFacts;
  readonly priceList?: PriceListFacts;
}

function readBalance({ operation, amount, unit }: Record<string, unknown>): { readonly balance?: BalanceFacts } {
  if (typeof operation !== "string" || typeof amount !== "string") return {};
  return { balance: { operation, amount, unit: String(unit) } };
}

function readList(node: Record<string, unknown>): { readonly priceList?: PriceListFacts } {
  const { items, asOf } = node;
  const facts = readQuote(node);
  if (facts === undefined || typeof items !== "string") return {};
  return { priceList: { ...facts, items, ...(typeof asOf === "string" && { asOf }) } };
}

function readQuote(node: Record<string, unknown>): QuoteFacts | undefined {
  const { operation, paths, json, amount, unit, currency, given } = node;
  if (typeof operation !== "string" || typeof paths !== "string" || typeof amount !== "string") return undefined;
  const { at, is } = record(given);
  return {
    operation,
    paths,
    json,
    amount,
    unit: String(unit),
    ...(typeof currency === "string" && { currency }),
    ...(isObject(given) && { given: { at: String(at), is } }),
  };
}
