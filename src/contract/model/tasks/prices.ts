import type { PriceCell, PriceTable } from "../../contract.js";
import { isObject, record } from "../../document/json.js";
import { listedValues, partsOf } from "../schema.js";

/** The price list's head at the root, and the `x-prices` of a (dereferenced) request schema and of its variants. */
export function readPrices(head: unknown, schema: unknown): PriceTable | undefined {
  const cells = cellsOf(schema, {});
  if (cells.length === 0) return undefined;
  const { asOf, currency, failedTasks } = record(head);
  const table = { asOf: String(asOf), currency: String(currency), cells };
  return failedTasks === "free" ? { ...table, failedTasksAreFree: true } : table;
}

function cellsOf(schema: unknown, chosen: Readonly<Record<string, unknown>>): PriceCell[] {
  const node = record(schema);
  const { "x-prices": prices } = node;
  const own = (Array.isArray(prices) ? prices : []).map((it: PriceCell) => ({
    ...it,
    when: { ...chosen, ...it.when },
  }));
  return [...own, ...partsOf(node).flatMap((part) => cellsOf(part, { ...chosen, ...constantsOf(part) }))];
}

/** What every request of this variant says: the required fields that have one value alone. */
function constantsOf(part: unknown): Record<string, unknown> {
  const { properties, required } = record(part);
  const names = Array.isArray(required) ? required.map(String) : [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const property = record(properties)[name];
      const [only, ...others] = (isObject(property) && listedValues(property)) || [];
      return only === undefined || others.length > 0 ? [] : [[name, only] as const];
    }),
  );
}

/** The published price of one call with this body, in the table's currency, at most; undefined when none is. */
export function priceOf(table: PriceTable, body: unknown): number | undefined {
  const cell = cellFor(table, body);
  const sent = record(body);
  if (cell?.per === undefined) return cell?.amount;
  const units = unitsOf(cell, sent[cell.of ?? ""]);
  return units === undefined ? cell.max : cell.amount * units;
}

/** The price that counts for a call with this body: the first that fits. */
export function cellFor({ cells }: PriceTable, body: unknown): PriceCell | undefined {
  const sent = record(body);
  return cells.find(({ when }) => Object.entries(when).every(([field, value]) => sent[field] === value));
}

/** How many units a field's value stands for: `1000 characters` is one for every thousand, begun ones in part. */
function unitsOf({ per = "" }: PriceCell, value: unknown): number | undefined {
  const size = Number(/^\d+/.exec(per)?.[0] ?? 1);
  if (typeof value === "number") return value / size;
  return typeof value === "string" || Array.isArray(value) ? value.length / size : undefined;
}

/** An amount of money with two decimals, or with as many as it has: 0.50, 0.042. */
export function moneyText(amount: number): string {
  const [, decimals = ""] = String(Math.round(amount * 10_000) / 10_000).split(".");
  return amount.toFixed(Math.max(2, decimals.length));
}
