import { isObject } from "../document/json.js";
import { listedValues, partsOf, propertiesIn } from "./schema.js";

/** What a value written as text may stand for. */
export interface Shape {
  readonly list: boolean;
  readonly object: boolean;
  /** Whether a text, number or boolean will do too. */
  readonly scalar: boolean;
}

/** Types that the schema allows, whatever part of it says so; empty where it leaves that open. */
function typesIn(schema: unknown, seen = new Set<unknown>()): ReadonlySet<string> {
  const types = new Set<string>();
  if (!isObject(schema) || seen.has(schema)) return types;
  seen.add(schema);
  const { type, properties, items } = schema;
  for (const it of Array.isArray(type) ? type : [type]) if (typeof it === "string") types.add(it);
  if (types.size === 0) for (const it of listedValues(schema) ?? []) types.add(typeName(it));
  for (const part of partsOf(schema)) for (const it of typesIn(part, seen)) types.add(it);
  if (types.size === 0 && isObject(properties)) types.add("object");
  if (types.size === 0 && items !== undefined) types.add("array");
  return types;
}

export function shapeOf(schema: unknown): Shape {
  const types = typesIn(schema);
  const scalar = types.size === 0 || ["string", "number", "integer", "boolean"].some((it) => types.has(it));
  return { list: types.has("array"), object: types.has("object"), scalar };
}

/** The schema of a property, wherever in the schema it stands. */
export function propertyOf(schema: unknown, name: string): unknown {
  return propertiesIn(schema, name)[0] ?? (isObject(schema) ? schema.additionalProperties : undefined);
}

/** Names of the properties that the schema itself has, whatever part of it says so. */
export function namesIn(schema: unknown): ReadonlySet<string> {
  if (!isObject(schema)) return new Set();
  const own = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  return new Set([...own, ...partsOf(schema).flatMap((it) => [...namesIn(it)])]);
}

/** The schema of the items of a list. */
export function itemOf(schema: unknown, seen = new Set<unknown>()): unknown {
  if (!isObject(schema) || seen.has(schema)) return undefined;
  seen.add(schema);
  return (
    schema.items ??
    partsOf(schema)
      .map((it) => itemOf(it, seen))
      .find((it) => it !== undefined)
  );
}

/** The value that a text stands for, among those that the schema allows; the text itself where it stands for none. */
export function scalarOf(text: string, schema: unknown): unknown {
  const types = typesIn(schema);
  if (types.size === 0 || types.has("string")) return text;
  if ((types.has("number") || types.has("integer")) && text.trim() !== "" && Number.isFinite(Number(text)))
    return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && (text === "" || text === "null")) return null;
  return text;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
