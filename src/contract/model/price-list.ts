import { firstAt } from "../../client/kernel/pointer.js";
import type { Contract, Operation, PriceCell, PriceListFacts } from "../contract.js";
import { isObject, type JsonObject, record } from "../document/json.js";
import { quoteQuestion } from "./quotes.js";
import { listedValues, propertiesIn } from "./schema.js";

/** What a host's price list calls one model of one action, and what the contract says that it costs. */
export interface ListedModel {
  readonly operation: Operation;
  /** The fields by which an item of the list is about it; a model is left out where the action has none. */
  readonly names: JsonObject;
  /** None where the contract has no price. */
  readonly cells: readonly PriceCell[];
}

/** Every model of every action that the list can speak of, in the contract's order. */
export function listedModels({ operations }: Contract, list: PriceListFacts): ListedModel[] {
  const [field] = Object.values(record(list.json)).flatMap((it) => /^\{request\.(\w+)\}$/.exec(String(it))?.[1] ?? []);
  return operations.flatMap((operation) => {
    if (operation.task === undefined || quoteQuestion(list, operation.path, {}) === undefined) return [];
    const groups = new Map<unknown, PriceCell[]>();
    for (const cell of operation.task.prices?.cells ?? []) {
      const { [field ?? ""]: model, ...when } = cell.when;
      groups.set(model, [...(groups.get(model) ?? []), { ...cell, when }]);
    }
    const every = groups.get(undefined);
    const models = field === undefined ? [] : valuesOf(operation, field);
    // What holds for any model holds for each; where the contract has no price, the list may.
    for (const model of models)
      if (every || !groups.has(model)) groups.set(model, [...(groups.get(model) ?? []), ...(every ?? [])]);
    if (models.length > 0) groups.delete(undefined);
    else if (groups.size === 0) groups.set(undefined, []);
    return [...groups].map(([model, cells]) => {
      const request = field === undefined || model === undefined ? {} : { [field]: model };
      return { operation, names: record(quoteQuestion(list, operation.path, request)), cells };
    });
  });
}

/** The models that a request can name. */
function valuesOf({ body }: Operation, field: string): unknown[] {
  const schemas = propertiesIn(body?.schema, field).filter(isObject);
  return [...new Set(schemas.flatMap((it) => listedValues(it) ?? []))];
}

/** The only price of a model, whatever else the request says: what one amount of a list can be held against. */
export function onlyPrice({ cells: [cell, ...others] }: ListedModel): PriceCell | undefined {
  return cell !== undefined && others.length === 0 && Object.keys(cell.when).length === 0 ? cell : undefined;
}

/** The items of a list as a host sends it; undefined where there is no list. */
export function itemsIn({ items }: PriceListFacts, answer: unknown): JsonObject[] | undefined {
  const found = firstAt(answer, [items], Array.isArray);
  return Array.isArray(found) ? found.filter(isObject) : undefined;
}

/** Whether an item has these names. What is left out of them, a list may leave out, leave empty or say as null. */
export function isAbout({ json }: PriceListFacts, item: JsonObject, names: JsonObject): boolean {
  return Object.keys(record(json)).every((key) =>
    Object.hasOwn(names, key) ? item[key] === names[key] : isNothing(item[key]),
  );
}

export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
