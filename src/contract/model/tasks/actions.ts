import type { Contract, CreateFacts, JsonSchema, Operation, PriceTable } from "../../contract.js";
import { isObject, type JsonObject, record } from "../../document/json.js";
import { choicesOf, listedValues } from "../schema.js";
import { endpointNames } from "./endpoints.js";

export type CreateOperation = Operation & { readonly task: CreateFacts };

/**
 * What people order: a create operation, or, where its `x-task.actions` names a field of the request, one value of that field.
 * Then the operation's request is that of this value, and flat: what stands in an object of its own stands beside the rest.
 */
export interface Action {
  /** The path without what all paths of the host begin with, or the value. */
  readonly name: string;
  readonly operation: CreateOperation;
  /** What is sent, from a request as people write it. One that is as it is sent already stays so. */
  nested(body: JsonObject): JsonObject;
  /** JSON Pointer to a field as people write it, from the one in what is sent. */
  flat(pointer: string): string;
}

/** Every order that a host takes, in the contract's order. */
export function actionsOf(contract: Contract): Action[] {
  const names = endpointNames(contract);
  const creates = contract.operations.filter((it): it is CreateOperation => it.task !== undefined);
  return creates.flatMap((operation) => {
    const { actions } = operation.task;
    const variants = actions === undefined ? [] : choicesOf(record(operation.body?.schema)).flatMap(([, it]) => it);
    const own = variants.flatMap((it) => actionOf(operation, actions as string, record(it)) ?? []);
    return own.length > 0 ? own : [plain(names.get(operation.path) ?? operation.path, operation)];
  });
}

/** The operation itself as an action, whatever its `x-task.actions` say. */
export function plain(name: string, operation: CreateOperation): Action {
  return { name, operation, nested: (body) => body, flat: (pointer) => pointer };
}

function actionOf(operation: CreateOperation, field: string, variant: JsonObject): Action | undefined {
  const properties = record(variant.properties);
  const [value] = listedValues(record(properties[field])) ?? [];
  if (typeof value !== "string") return undefined;
  const inner = Object.keys(properties).find((it) => isObject(record(properties[it]).properties));
  const schema = flatSchema(variant, field, inner);
  const examples = Object.entries(operation.body?.examples ?? {}).filter(([, it]) => record(it)[field] === value);
  const flatten = (body: unknown) => flatBody(record(body), field, inner);
  const { prices } = operation.task;
  return {
    name: value,
    operation: {
      ...operation,
      summary: String(variant.title ?? operation.summary),
      body: {
        ...operation.body,
        schema,
        examples: Object.fromEntries(examples.map(([name, it]) => [name, flatten(it)])),
      },
      task: { ...operation.task, ...(prices && pricesFor(prices, field, value)) },
    },
    nested(body) {
      if (inner === undefined) return { [field]: value, ...body };
      if (isObject(body[inner])) return { [field]: value, ...body };
      const within = record(record(properties[inner]).properties);
      const parts = Object.entries(body);
      return {
        [field]: value,
        ...Object.fromEntries(parts.filter(([name]) => !(name in within) && name in properties)),
        // What nobody knows is refused there, where most of the fields are.
        [inner]: Object.fromEntries(parts.filter(([name]) => name in within || !(name in properties))),
      };
    },
    flat: (pointer) => (pointer.startsWith(`/${inner}/`) ? pointer.slice(`/${inner}`.length) : pointer),
  };
}

/** The variant without the field that chose it, and with the fields of the object in it. */
function flatSchema(variant: JsonObject, field: string, inner: string | undefined): JsonSchema {
  const { [field]: _, ...properties } = record(variant.properties);
  const required = requiredOf(variant).filter((it) => it !== field);
  if (inner === undefined) return { ...variant, properties, required };
  const { [inner]: opened, ...others } = properties;
  const own = record(opened);
  return {
    ...variant,
    ...own,
    title: variant.title,
    description: variant.description,
    properties: { ...record(own.properties), ...others },
    required: [...requiredOf(own), ...required.filter((it) => it !== inner)],
  };
}

function flatBody(body: JsonObject, field: string, inner: string | undefined): JsonObject {
  const { [field]: _, ...others } = body;
  if (inner === undefined) return others;
  const { [inner]: opened, ...beside } = others;
  return { ...record(opened), ...beside };
}

function requiredOf({ required }: JsonObject): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

function pricesFor(prices: PriceTable, field: string, value: string): { readonly prices?: PriceTable } {
  const cells = prices.cells
    .filter(({ when }) => when[field] === undefined || when[field] === value)
    .map(({ when: { [field]: _, ...when }, ...cell }) => ({ ...cell, when }));
  return cells.length > 0 ? { prices: { ...prices, cells } } : {};
}
