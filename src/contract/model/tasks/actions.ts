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
  /** The operation as the host has it, whose request is what is sent. */
  readonly sent: CreateOperation;
  /** The field of what is sent that names the action, where it is one value of it. */
  readonly field?: string;
  /** A request as people write it, from what is sent. One that is flat already stays so. */
  flat(body: JsonObject): JsonObject;
  /** What is sent, from a request as people write it. */
  nested(body: JsonObject): JsonObject;
  /** Where the fields of the flat request stand in what is sent, other than at its top: the name of an object. */
  readonly inner?: string;
}

/** Every order that a host takes, in the contract's order. */
export function actionsOf(contract: Contract): Action[] {
  const names = endpointNames(contract);
  const creates = contract.operations.filter((it): it is CreateOperation => it.task !== undefined);
  return creates.flatMap((operation) => {
    const { actions } = operation.task;
    const variants = actions === undefined ? [] : choicesOf(record(operation.body?.schema)).flatMap(([, it]) => it);
    const own = variants.flatMap((it) => actionOf(operation, actions as string, record(it)) ?? []);
    return own.length > 0 ? own : [plainAction(names.get(operation.path) ?? operation.path, operation)];
  });
}

/** The operation itself as an action, whatever its `x-task.actions` say. */
export function plainAction(name: string, operation: CreateOperation): Action {
  return { name, operation, sent: operation, flat: (body) => body, nested: (body) => body };
}

function actionOf(operation: CreateOperation, field: string, variant: JsonObject): Action | undefined {
  const properties = record(variant.properties);
  const [value] = listedValues(record(properties[field])) ?? [];
  if (typeof value !== "string") return undefined;
  const inner = Object.keys(properties).find((it) => isObject(record(properties[it]).properties));
  const schema = flatSchema(variant, field, inner);
  const examples = Object.entries(operation.body?.examples ?? {}).filter(([, it]) => record(it)[field] === value);
  const flat = (body: JsonObject) => flatBody(body, field, value, inner);
  const { prices, ...task } = operation.task;
  return {
    name: value,
    operation: {
      ...operation,
      summary: String(variant.title ?? operation.summary),
      ...(typeof variant["x-service"] === "string" && { service: variant["x-service"] }),
      body: {
        ...operation.body,
        schema,
        examples: Object.fromEntries(examples.map(([name, it]) => [name, flat(record(it))])),
      },
      task: { ...task, ...(prices && pricesFor(prices, field, value)) },
    },
    sent: operation,
    field,
    ...(inner !== undefined && { inner }),
    flat,
    nested(body) {
      if (inner === undefined) return { [field]: value, ...body };
      const within = record(record(properties[inner]).properties);
      const parts = Object.entries(body);
      return {
        [field]: value,
        ...Object.fromEntries(parts.filter(([name]) => !(name in within) && name in properties)),
        // What nobody knows is refused there, where most of the fields are.
        [inner]: Object.fromEntries(parts.filter(([name]) => name in within || !(name in properties))),
      };
    },
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

/** Another value of the field stays, for whoever checks the request to see. */
function flatBody(body: JsonObject, field: string, value: string, inner: string | undefined): JsonObject {
  const { [field]: named, ...others } = body;
  const other = named === undefined || named === value ? {} : { [field]: named };
  if (inner === undefined || !isObject(others[inner])) return { ...other, ...others };
  const { [inner]: opened, ...beside } = others;
  return { ...other, ...record(opened), ...beside };
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
