import { firstAt } from "../../client/kernel/pointer.js";
import type { Contract, PriceListFacts } from "../../contract/contract.js";
import { inShort, type JsonObject, record, shortened } from "../../contract/document/json.js";
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

/** Holds a host's price list against the contract's; undefined where the answer has no list. */
export function priceDrift(contract: Contract, list: PriceListFacts, answer: unknown): PriceDrift | undefined {
  const items = itemsIn(list, answer);
  if (items === undefined) return undefined;
  const currency = String(record(contract.document["x-prices"]).currency);
  const models = listedModels(contract, list);
  // Gone through once, however long it is: a host may send millions, and each model of ours would go through them again.
  const actionOf = actionsIn(list);
  const known = new Map<string, JsonObject[]>(models.map(({ names }) => [actionOf(names), []]));
  for (const item of items) known.get(actionOf(item))?.push(item);
  const used = new Set<JsonObject>();
  const lines: string[] = [];
  let [compared, dependent] = [0, 0];
  for (const model of models) {
    const item = itemFor(list, known.get(actionOf(model.names)) ?? [], models, model);
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
  let strange = items.length;
  for (const own of known.values()) strange -= own.length;
  for (const item of [...known.values()].flat().filter((it) => !used.has(it))) {
    const said = quotedIn(list, item, currency);
    if ("amount" in said) lines.push(`${nameOf(list, item)}: ${shown(said)} in the list, and no price here`);
  }
  const asOf = list.asOf === undefined ? undefined : firstAt(answer, [list.asOf]);
  return {
    lines,
    compared,
    dependent,
    strange,
    ...(typeof asOf === "string" && { asOf: shortened(asOf) }),
  };
}

/**
 * By its names; where either side leaves the model out, the only one that there is.
 *
 * @param own the items of the model's action.
 */
function itemFor(list: PriceListFacts, own: readonly JsonObject[], models: readonly ListedModel[], model: ListedModel) {
  const exact = own.find((it) => isAbout(list, it, model.names));
  if (exact) return exact;
  const alone = models.filter(({ operation }) => operation === model.operation).length === 1;
  const [only] = own;
  const unnamed = modelKeys(list).every((key) => isNothing(model.names[key]) || isNothing(only?.[key]));
  return own.length === 1 && alone && unnamed ? only : undefined;
}

/** What tells the action of an item, whatever its model; a contract's names are texts, so that nothing else is one. */
function actionsIn(list: PriceListFacts): (item: JsonObject) => string {
  const models = modelKeys(list);
  const keys = Object.keys(record(list.json)).filter((key) => !models.includes(key));
  return (item) => JSON.stringify(keys.map((key) => (typeof item[key] === "string" ? item[key] : null)));
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

/** A name as it is, if it is one. */
function short(value: unknown): string {
  return typeof value === "string" ? shortened(value) : inShort(value);
}

function shown({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  return `${moneyText(amount)} ${shortened(currency)}`;
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
