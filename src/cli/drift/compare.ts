import { firstAt } from "../../client/kernel/pointer.js";
import type { Contract, PriceListFacts } from "../../contract/contract.js";
import { type JsonObject, record } from "../../contract/document/json.js";
import {
  isAbout,
  isNothing,
  itemsIn,
  type ListedModel,
  listedModels,
  onlyPrice,
} from "../../contract/model/price-list.js";
import { quotedIn } from "../../contract/model/quotes.js";
import { endpointNames } from "../../contract/model/tasks/endpoints.js";
import { moneyText } from "../../contract/model/tasks/prices.js";

export interface PriceDrift {
  /** What differs, one line for each model. */
  readonly lines: readonly string[];
  /** Prices of which the list has the same one amount for the contract's one. */
  readonly compared: number;
  /** The contract's prices that depend on more than the model, which a list with one amount a model cannot say. */
  readonly dependent: number;
  /** Items of the list for what the contract has not. */
  readonly strange: number;
  /** When the list was made, in its own words. */
  readonly asOf?: string;
}

/** A host chooses these words. */
const LONGEST_NAME = 60;

/** Holds a host's price list against the contract's; undefined where the answer has no list. */
export function priceDrift(contract: Contract, list: PriceListFacts, answer: unknown): PriceDrift | undefined {
  const items = itemsIn(list, answer);
  if (items === undefined) return undefined;
  const currency = String(record(contract.document["x-prices"]).currency);
  const models = listedModels(contract, list);
  const used = new Set<JsonObject>();
  const lines: string[] = [];
  let [compared, dependent] = [0, 0];
  for (const model of models) {
    const item = itemFor(list, items, models, model);
    if (item) used.add(item);
    const said = item && quotedIn(list, item, currency);
    const there = said === undefined ? "is not in the list" : "fault" in said ? "has no price in the list" : undefined;
    const amount = said && "amount" in said ? said : undefined;
    const label = labelOf(contract, model, item);
    if (model.cells.length === 0) {
      if (amount) lines.push(`${label}: ${shown(amount)} in the list, and no price here`);
    } else if (there !== undefined) lines.push(`${label} has a price here, and ${there}`);
    else if (amount && amount.currency !== currency)
      lines.push(`${label}: ${currency} here, ${shown(amount)} in the list`);
    else {
      const only = onlyPrice(model);
      if (only === undefined) dependent += model.cells.length;
      else compared++;
      if (only && amount && !same(only.amount, amount.amount))
        lines.push(`${label}: ${moneyText(only.amount)} ${currency} here, ${shown(amount)} in the list`);
    }
  }
  const left = items.filter((it) => !used.has(it));
  const unknown = left.filter((it) => models.some(({ names }) => isOfAction(list, it, names)));
  for (const item of unknown) {
    const said = quotedIn(list, item, currency);
    if ("amount" in said) lines.push(`${nameOf(list, item)}: ${shown(said)} in the list, and no price here`);
  }
  const asOf = list.asOf === undefined ? undefined : firstAt(answer, [list.asOf]);
  const strange = left.length - unknown.length;
  return {
    lines,
    compared,
    dependent,
    strange,
    ...(typeof asOf === "string" && { asOf: asOf.slice(0, LONGEST_NAME) }),
  };
}

/** By its names; where either side leaves the model out, the only one that there is. */
function itemFor(
  list: PriceListFacts,
  items: readonly JsonObject[],
  models: readonly ListedModel[],
  model: ListedModel,
) {
  const exact = items.find((it) => isAbout(list, it, model.names));
  if (exact) return exact;
  const own = items.filter((it) => isOfAction(list, it, model.names));
  const alone = models.filter(({ operation }) => operation === model.operation).length === 1;
  const [only] = own;
  const unnamed = modelKeys(list).every((key) => isNothing(model.names[key]) || isNothing(only?.[key]));
  return own.length === 1 && alone && unnamed ? only : undefined;
}

/** Whether an item is of the same action, whatever its model. */
function isOfAction(list: PriceListFacts, item: JsonObject, names: JsonObject): boolean {
  const models = modelKeys(list);
  return Object.keys(record(list.json)).every((key) => models.includes(key) || item[key] === names[key]);
}

/** The item's fields that are the request's; the others are of its path. */
function modelKeys({ json }: PriceListFacts): string[] {
  return Object.entries(record(json)).flatMap(([key, it]) => (String(it).startsWith("{request.") ? [key] : []));
}

function labelOf(contract: Contract, { operation, names }: ListedModel, item: JsonObject | undefined): string {
  const { priceList: list } = contract;
  const model = list && modelKeys(list).flatMap((key) => names[key] ?? item?.[key] ?? []);
  return [endpointNames(contract).get(operation.path) ?? operation.path, ...(model ?? []).map(short)].join(" ");
}

function nameOf({ json }: PriceListFacts, item: JsonObject): string {
  return Object.keys(record(json))
    .flatMap((key) => (isNothing(item[key]) ? [] : [short(item[key])]))
    .join(" ");
}

function short(value: unknown): string {
  const text = String(value);
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}

function shown({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  return `${moneyText(amount)} ${short(currency)}`;
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
