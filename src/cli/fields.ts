import type { Operation } from "../contract/contract.js";
import { isObject, type JsonObject } from "../contract/document/json.js";

/** One way in which a request can be written, for example that of one model. */
interface Variant {
  /** The value by which a request says that it means this one, or the variant's title. */
  readonly name: string;
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly required: readonly string[];
}

/** One property of a request, over all variants. */
export interface Field {
  readonly name: string;
  readonly types: readonly string[];
  readonly description: string;
  /** Every value that some variant allows; absent where one allows values without a list. */
  readonly values?: readonly unknown[];
  /** The values and limits in words, and for whom, where variants differ. */
  readonly rules: readonly Rule[];
  /** Whether every variant has it. */
  readonly everywhere: boolean;
  /** Variants that take it, by name. */
  readonly variants: readonly string[];
  /** Variants that ask for it, by name. */
  readonly required: readonly string[];
  /** The only value there is, in every variant, where every variant asks for one. */
  readonly fixed?: unknown;
  /** Whether it names something on the web. */
  readonly isUrl: boolean;
}

export interface Rule {
  readonly text: string;
  /** Variants that keep it, by name; absent when all that take the field do. */
  readonly variants?: readonly string[];
}

export interface RequestFields {
  readonly variants: readonly Variant[];
  readonly fields: readonly Field[];
  /** The property whose value chooses the variant. */
  readonly chooser?: string;
}

/** Reads what a request body can hold out of its schema. */
export function fieldsOf({ body }: Operation): RequestFields {
  const shapes = shapesOf(body?.schema);
  const chooser = chooserOf(shapes);
  const variants = shapes.map((it, index) => ({ ...it, name: nameOf(it, index, chooser) }));
  const names = [...new Set(variants.flatMap((it) => Object.keys(it.properties)))];
  const fields = names.map((name) => fieldOf(name, variants));
  return { variants, fields, ...(chooser !== undefined && { chooser }) };
}

interface Shape extends Omit<Variant, "name"> {
  readonly title: string;
}

function shapesOf(schema: unknown): Shape[] {
  if (!isObject(schema)) return [{ title: "", properties: {}, required: [] }];
  const { title, properties, required, allOf, oneOf, anyOf } = schema;
  // `false` says that a property is not taken.
  const own = Object.entries(isObject(properties) ? properties : {}).filter(([, it]) => it !== false);
  const base: Shape = {
    title: typeof title === "string" ? title : "",
    properties: Object.fromEntries(own.map(([name, it]) => [name, isObject(it) ? it : {}])),
    required: Array.isArray(required) ? required.map(String) : [],
  };
  const choices = [oneOf, anyOf].filter(Array.isArray);
  const parts = [...(Array.isArray(allOf) ? allOf : []).map((it) => [it]), ...choices];
  return parts.reduce<Shape[]>(
    (shapes, alternatives) =>
      shapes.flatMap((shape) => alternatives.flatMap(shapesOf).map((it: Shape) => joined(shape, it))),
    [base],
  );
}

function joined(one: Shape, other: Shape): Shape {
  return {
    title: other.title || one.title,
    properties: { ...one.properties, ...other.properties },
    required: [...new Set([...one.required, ...other.required])],
  };
}

/** The property that has other values in every variant. */
function chooserOf(shapes: readonly Shape[]): string | undefined {
  if (shapes.length < 2) return undefined;
  return Object.keys(shapes[0]?.properties ?? {}).find((name) => {
    const values = shapes.map((it) => valuesOf(it.properties[name]));
    return values.every((it) => it?.length) && new Set(values.flat()).size === values.flat().length;
  });
}

function nameOf({ title, properties }: Shape, index: number, chooser: string | undefined): string {
  const values = chooser === undefined ? undefined : valuesOf(properties[chooser]);
  return values?.join("|") ?? (title || `variant ${index + 1}`);
}

function fieldOf(name: string, variants: readonly Variant[]): Field {
  const takers = variants.filter((it) => name in it.properties);
  const schemas = takers.map((it) => it.properties[name] as JsonObject);
  const lists = schemas.map(valuesOf);
  const values = lists.every((it) => it !== undefined) ? [...new Set(lists.flat())] : undefined;
  const required = variants.filter((it) => it.required.includes(name)).map((it) => it.name);
  const everywhere = takers.length === variants.length;
  const always = required.length === variants.length;
  return {
    name,
    types: [...new Set(schemas.flatMap(typesOf))],
    description: String(schemas.find((it) => it.description)?.description ?? "").replaceAll(/\s+/g, " "),
    everywhere,
    variants: takers.map((it) => it.name),
    required,
    rules: rulesOf(name, takers),
    isUrl: schemas.every((it) => it.format === "uri" || String(it.pattern).startsWith("^https?:")),
    ...(values && { values }),
    ...(always && values?.length === 1 && { fixed: values[0] }),
  };
}

function rulesOf(name: string, takers: readonly Variant[]): Rule[] {
  const keepers = new Map<string, string[]>();
  for (const { name: variant, properties } of takers) {
    const schema = properties[name] as JsonObject;
    const values = valuesOf(schema);
    for (const it of [...(values ? [`one of ${values.join(", ")}`] : []), ...limitsOf(schema)]) {
      keepers.set(it, [...(keepers.get(it) ?? []), variant]);
    }
  }
  return [...keepers].map(([text, variants]) => ({ text, ...(variants.length < takers.length && { variants }) }));
}

function valuesOf(schema: JsonObject | undefined): readonly unknown[] | undefined {
  if (!schema) return undefined;
  if ("const" in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function typesOf(schema: JsonObject): string[] {
  if (schema.type !== undefined) return [schema.type].flat().map(String);
  const values = valuesOf(schema);
  const inner = [schema.oneOf, schema.anyOf].flat().filter(isObject);
  return values ? values.map((it) => (it === null ? "null" : typeof it)) : inner.flatMap(typesOf);
}

const LIMITS: Readonly<Record<string, (value: unknown) => string>> = {
  minLength: (it) => (it === 1 ? "not empty" : `at least ${it} characters`),
  maxLength: (it) => `at most ${it} characters`,
  minimum: (it) => `from ${it}`,
  maximum: (it) => `up to ${it}`,
  exclusiveMinimum: (it) => `more than ${it}`,
  exclusiveMaximum: (it) => `less than ${it}`,
  multipleOf: (it) => `a multiple of ${it}`,
  minItems: (it) => `at least ${it} items`,
  maxItems: (it) => `at most ${it} items`,
};

function limitsOf(schema: JsonObject): string[] {
  return Object.entries(LIMITS).flatMap(([keyword, words]) => (keyword in schema ? [words(schema[keyword])] : []));
}
