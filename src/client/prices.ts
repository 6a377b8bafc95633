import type { PriceCell, PriceTable } from "./rules.js";

/** The published price of one call with this body, in the table's currency, at most; undefined when none is. */
export function priceOf(table: PriceTable, body: unknown): number | undefined {
  const cell = cellFor(table, body);
  if (cell?.per === undefined) return cell?.amount;
  const units = unitsOf(cell, (Object(body) as Record<string, unknown>)[cell.of ?? ""]);
  return units === undefined ? cell.max : cell.amount * units;
}

/** The price that counts for a call with this body: the first that fits. */
export function cellFor({ cells }: PriceTable, body: unknown): PriceCell | undefined {
  const sent = Object(body) as Record<string, unknown>;
  return cells.find(({ when }) => Object.entries(when).every(([field, value]) => sent[field] === value));
}

/** As fine as amounts are added: prices go by the character, and many that are cut to nothing are something. */
const PARTS = 1e9;

/** Adds amounts of money, which are no binary fractions. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, it) => sum + Math.round(it * PARTS), 0) / PARTS;
}

/** How many units a field's value stands for: `1000 characters` is one for every thousand, begun ones in part. */
function unitsOf({ per = "" }: PriceCell, value: unknown): number | undefined {
  const size = Number(/^\d+/.exec(per)?.[0] ?? 1);
  if (typeof value === "number") return value / size;
  return typeof value === "string" || Array.isArray(value) ? value.length / size : undefined;
}
