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

/** What is published, in few words: `0.50 USD`, `0.05 to 0.20 USD per second`. */
export function publishedText({ cells, currency }: PriceTable): string {
  const units = [...new Set(cells.map(({ per }) => per))];
  return units
    .map((unit) => {
      const amounts = cells.filter(({ per }) => per === unit).map(({ amount }) => amount);
      const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
      const span = least === most ? moneyText(least) : `${moneyText(least)} to ${moneyText(most)}`;
      return `${span} ${currency}${unit === undefined ? "" : ` per ${unit}`}`;
    })
    .join(", or ");
}

/** An amount of money with two decimals, or with as many as it has: 0.50, 0.042. */
export function moneyText(amount: number): string {
  const [, decimals = ""] = String(Math.round(amount * 10_000) / 10_000).split(".");
  return amount.toFixed(Math.max(2, decimals.length));
}
