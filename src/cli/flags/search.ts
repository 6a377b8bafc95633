import { cellFor, priceOf } from "../../client/prices.js";
import type { PriceTable } from "../../client/rules.js";
import type { JsonObject } from "../../contract/document/json.js";
import { actionKind } from "../../contract/model/tasks/makes.js";
import { serviceWord } from "../../contract/model/tasks/services.js";
import type { Endpoint } from "./endpoints.js";
import { fieldsOf } from "./fields.js";

/** What somebody looks for. What is left out may be anything. */
export interface Wanted {
  /** Words that must all occur in the names of host, endpoint, service and models, the summary or the kind of result. */
  readonly words?: string | undefined;
  readonly makes?: string | undefined;
  /** As it is typed: `nano-banana`. */
  readonly service?: string | undefined;
  /** The most that its cheapest example may cost. */
  readonly maxPrice?: number | undefined;
}

/**
 * Whether it is what somebody looks for.
 *
 * @param chosen the fields that one model or variant of it fixes, where only that is asked about.
 */
export function fits(endpoint: Endpoint, wanted: Wanted, chosen?: JsonObject): boolean {
  const { words = "", makes, service, maxPrice } = wanted;
  const { contract, operation } = endpoint;
  if (makes !== undefined && actionKind(contract, endpoint) !== makes) return false;
  if (service !== undefined && serviceWord(operation.service ?? "") !== service) return false;
  const text = textOf(endpoint, chosen);
  if (
    !words
      .toLowerCase()
      .split(/\s+/)
      .every((it) => text.includes(it))
  )
    return false;
  return maxPrice === undefined || leastOf(endpoint, chosen) <= maxPrice;
}

/**
 * What the cheapest of its examples costs by the published price. Where nobody says what a price is for, it is taken for one
 * example's. No bound where nothing is published.
 */
export function leastOf({ operation: { task, body } }: Endpoint, chosen: JsonObject = {}): number {
  const { prices } = task;
  if (!prices) return Number.POSITIVE_INFINITY;
  const same = (it: unknown) => Object.entries(chosen).every(([field, value]) => Object(it)[field] === value);
  const costs = Object.values(body?.examples ?? {})
    .filter(same)
    .map((it) => priceOf(prices, it) ?? bareAmount(prices, it) ?? Number.POSITIVE_INFINITY);
  return Math.min(...costs);
}

function bareAmount(prices: PriceTable, example: unknown): number | undefined {
  const cell = cellFor(prices, example);
  return cell?.per === "unit" ? cell.amount : undefined;
}

function textOf(endpoint: Endpoint, chosen: JsonObject | undefined): string {
  const { contract, operation, name } = endpoint;
  const { service = "", summary } = operation;
  const models = chosen ? Object.values(chosen) : fieldsOf(operation).variants.map((it) => it.name);
  const kind = actionKind(contract, endpoint);
  return [`${contract.rules.host}/${name}`, service, summary, kind, ...models].join(" ").toLowerCase();
}
