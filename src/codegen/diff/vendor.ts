import type { JsonSchema, Operation } from "../../contract/contract.js";
import { isObject, record } from "../../contract/document/json.js";
import { choicesOf, listedValues } from "../../contract/model/schema.js";

// A vendor's published table of actions, models and fields, compared with the contract.

export interface VendorContract {
  /** By the path that starts a task. */
  readonly actions: Readonly<Record<string, VendorAction>>;
}

export interface VendorAction {
  /** Left out where a request names no model. */
  readonly models?: readonly string[];
  readonly fields: readonly VendorField[];
}

/** A field with its keywords. A name may stand there twice, with other models. */
export interface VendorField {
  readonly name: string;
  /** Left out: every model of the action. */
  readonly models?: readonly string[];
  readonly required?: boolean;
  /** What is in a list; `fields` are those of an object. */
  readonly items?: Keywords & { readonly fields?: readonly VendorField[] };
  /** What is in an object. */
  readonly fields?: readonly VendorField[];
  readonly [keyword: string]: unknown;
}

/** Keywords of a field, by name; `required` is true or false. */
type Keywords = Readonly<Record<string, unknown>>;
/** By the field's name; what is in a list is called `name[]`, a field of an object there `name[].field`, of another `name.field`. */
type Fields = Readonly<Record<string, Keywords>>;
/** By path and model; a request without a model has an empty one. */
export type Models = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

const KEYWORDS =
  /^(type|enum|format|pattern|min(Length|imum|Items)|max(Length|imum|Items)|exclusiveM(in|ax)imum|multipleOf|uniqueItems|default)$/;

/** Endpoint, model, field and keyword: an empty one stands for the whole above it. */
export type Place = readonly [endpoint: string, model: string, field: string, keyword: string];

/** What the vendor says of each action. */
export function vendorModels({ actions }: VendorContract): Models {
  return mapValues(actions, ({ models = [""], fields }) =>
    Object.fromEntries(models.map((model) => [model, vendorFields(fields, model)])),
  );
}

/** The fields of one model. */
export function fieldsFor({ fields }: VendorAction, model: string): VendorField[] {
  return fields.filter(({ models }) => models === undefined || models.includes(model));
}

function vendorFields(fields: readonly VendorField[], model: string, at = ""): Fields {
  const own = fieldsFor({ fields }, model).flatMap(
    ({ name, required = false, items, fields: parts = [], ...field }) => [
      [at + name, { ...keywordsOf(field), required }] as const,
      ...Object.entries(vendorFields(parts, model, `${at}${name}.`)),
      ...(items ? [[`${at}${name}[]`, { ...keywordsOf(items), required: false }] as const] : []),
      ...Object.entries(vendorFields(items?.fields ?? [], model, `${at}${name}[].`)),
    ],
  );
  return Object.fromEntries(own);
}

/** What the contract says of each operation that is paid for. */
export function contractModels(operations: readonly Operation[]): Models {
  const paid = operations.filter((it) => it.task !== undefined);
  return Object.fromEntries(paid.map((it) => [it.path, modelsOf(it.body?.schema)]));
}

function modelsOf(schema: JsonSchema | undefined): Record<string, Fields> {
  const models = new Map<string, Fields[]>();
  for (const shape of shapesOf(schema)) {
    for (const model of listedValues(record(record(shape.properties).model)) ?? [""]) {
      const name = String(model);
      models.set(name, [...(models.get(name) ?? []), contractFields(shape)]);
    }
  }
  return mapValues(Object.fromEntries(models), merged);
}

/** The branches of a union, and those of a branch that is one itself. */
function shapesOf(schema: unknown): Record<string, unknown>[] {
  const branches = isObject(schema) ? choicesOf(schema).flatMap(([word, all]) => (word === "oneOf" ? all : [])) : [];
  return branches.length === 0 ? [record(schema)] : branches.flatMap(shapesOf);
}

function contractFields({ properties, required }: Record<string, unknown>, at = ""): Fields {
  const needed = Array.isArray(required) ? required : [];
  const own = Object.entries(record(properties)).flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const { items } = property;
    return [
      [at + name, { ...keywordsOf(property), required: needed.includes(name) }] as const,
      ...Object.entries(merged(shapesOf(property).map((it) => contractFields(it, `${at}${name}.`)))),
      ...(isObject(items) ? [[`${at}${name}[]`, { ...keywordsOf(items), required: false }] as const] : []),
      ...Object.entries(contractFields(record(items), `${at}${name}[].`)),
    ];
  });
  return Object.fromEntries(own);
}

/** One model's fields over all its shapes: a field is required where each asks for it, and may be what any of them takes. */
function merged(shapes: readonly Fields[]): Fields {
  const names = [...new Set(shapes.flatMap((it) => Object.keys(it)))];
  return Object.fromEntries(
    names.map((name) => {
      const own = shapes.map((it) => it[name]).filter((it) => it !== undefined);
      const common = Object.keys(own[0] ?? {}).filter((key) => own.every((it) => same(it[key], own[0]?.[key])));
      // What is in a list is asked for wherever there is that list.
      const askers = name.includes("[]") ? own : shapes;
      const required = own.length === askers.length && own.every((it) => it.required === true);
      return [name, { ...Object.fromEntries(common.map((key) => [key, own[0]?.[key]])), required }];
    }),
  );
}

function keywordsOf(field: Keywords): Keywords {
  const several = Array.isArray(field.oneOf) ? [...new Set(field.oneOf.map((it) => record(it).type))] : [];
  const types = several.length > 0 ? { type: several.length === 1 ? several[0] : several } : {};
  const listed = listedValues(field as Record<string, unknown>);
  const told = { ...field, ...types, ...(listed && { enum: listed }) };
  return Object.fromEntries(Object.entries(told).filter(([key]) => KEYWORDS.test(key)));
}

export function differences(ours: Models, theirs: Models): Place[] {
  return keysOf(ours, theirs).flatMap((endpoint): Place[] => {
    const [own, other] = [ours[endpoint], theirs[endpoint]];
    if (!own || !other) return [[endpoint, "", "", ""]];
    return keysOf(own, other).flatMap((model) => modelDifferences(endpoint, model, own[model], other[model]));
  });
}

function modelDifferences(endpoint: string, model: string, ours: Fields | undefined, theirs: Fields | undefined) {
  if (!ours || !theirs) return [[endpoint, model, "", ""] as const];
  return keysOf(ours, theirs).flatMap((field): Place[] => {
    const [own, other] = [ours[field], theirs[field]];
    if (!own || !other) return [[endpoint, model, field, ""]];
    // The models themselves are compared above.
    const compared = field === "model" ? ["required"] : keysOf(own, other);
    return compared.filter((it) => !same(own[it], other[it])).map((it): Place => [endpoint, model, field, it]);
  });
}

/** In a list of values the order says nothing. */
function same(one: unknown, other: unknown): boolean {
  const text = (it: unknown) =>
    JSON.stringify(Array.isArray(it) ? it.map((value) => JSON.stringify(value)).sort() : it);
  return text(one) === text(other);
}

function mapValues<S, T>(from: Readonly<Record<string, S>>, change: (value: S) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(from).map(([key, it]) => [key, change(it)]));
}

function keysOf(...objects: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(objects.flatMap((it) => Object.keys(it)))].sort();
}
