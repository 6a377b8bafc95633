import type { JsonSchema } from "../../../contract/contract.js";
import { isObject, type JsonObject } from "../../../contract/document/json.js";
import { listedValues } from "../../../contract/model/schema.js";
import { isEndless, isWritten, levelsOf, MOST_LEVELS, shownIn } from "./levels.js";
import { textOf } from "./text.js";

/** Deeper than this only what is required is made, so that a schema that contains itself has an end. */
const DEEPEST = 4;
/** No list or object grows beyond this for the sake of a minimum. */
const MOST = 50;

/**
 * A value of the schema, always the same one: its own example, constant or default where it has one, else the simplest of
 * its type with all its properties. It may break what no simple value keeps; that is for the caller to see.
 */
export function sampleOf(schema: JsonSchema, depth = 0): unknown {
  if (!isObject(schema) || depth > 2 * MOST_LEVELS) return null;
  const shown = shownIn(schema);
  if (shown !== undefined) return shown.value;
  const whole = merged(schema, depth);
  const again = whole === schema ? undefined : shownIn(whole);
  return again === undefined ? plainValue(whole, depth) : again.value;
}

/** The schema with its parts put together; of a choice, the first branch that is not just null and has an end. */
function merged(schema: JsonObject, depth: number): JsonObject {
  const parts = Array.isArray(schema.allOf) ? schema.allOf.filter(isObject) : [];
  const choices = [schema.oneOf, schema.anyOf].flatMap((branches) => {
    const all = Array.isArray(branches) ? branches.filter(isObject) : [];
    const [chosen] = preferred(all, depth, (it) => it.type === "null", levelsOf);
    return chosen === undefined ? [] : [chosen];
  });
  if (parts.length + choices.length === 0) return schema;
  const { allOf: _, oneOf: __, anyOf: ___, ...own } = schema;
  return [...parts, ...choices].map((it) => merged(it, depth)).reduce<JsonObject>(both, own);
}

/** Near the top what is no null first; further down the flattest, null before all. Never what has no end before what has one. */
function preferred<T>(all: readonly T[], depth: number, isNull: (it: T) => boolean, levels: (it: T) => number): T[] {
  if (all.length < 2) return [...all];
  const rank = (it: T) => {
    const count = levels(it);
    if (count === Number.POSITIVE_INFINITY) return MOST_LEVELS + 2;
    if (depth < DEEPEST) return isNull(it) ? 1 : 0;
    return isNull(it) ? 0 : count + 1;
  };
  return all
    .map((it) => ({ it, rank: rank(it) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ it }) => it);
}

function both(one: JsonObject, other: JsonObject): JsonObject {
  const maps = ["properties", "patternProperties"].flatMap((key) =>
    isObject(one[key]) && isObject(other[key]) ? [[key, propertiesOf(one[key], other[key])] as const] : [],
  );
  const required = [one.required, other.required].flatMap((it) => (Array.isArray(it) ? it : []));
  return { ...other, ...one, ...Object.fromEntries(maps), ...(required.length > 0 && { required }) };
}

function propertiesOf(one: JsonObject, other: JsonObject): JsonObject {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [first, second] = [one[name], other[name]];
      return [name, isObject(first) && isObject(second) ? { allOf: [first, second] } : (first ?? second)];
    }),
  );
}

function plainValue(schema: JsonObject, depth: number): unknown {
  switch (typeIn(schema, depth)) {
    case "object":
      return objectOf(schema, depth);
    case "array":
      return listOf(schema, depth);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return true;
    case "string":
      return textOf(schema);
    default:
      return null;
  }
}

function typeIn({ type, ...rest }: JsonObject, depth: number): string {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  const levels = (it: unknown) => levelsOf({ ...rest, type: it });
  const [named] = preferred(types, depth, (it) => it === "null", levels);
  if (typeof named === "string") return named;
  const says = (...keywords: string[]) => keywords.some((it) => Object.hasOwn(rest, it));
  if (says("properties", "required", "additionalProperties", "patternProperties", "minProperties")) return "object";
  if (says("items", "prefixItems", "minItems")) return "array";
  if (says("minimum", "maximum", "multipleOf", "exclusiveMinimum")) return "number";
  return says("format", "minLength", "maxLength", "pattern") ? "string" : "null";
}

function objectOf(schema: JsonObject, depth: number): JsonObject {
  const { properties, required, additionalProperties, minProperties, propertyNames } = schema;
  const names = isObject(propertyNames) ? { type: "string", ...propertyNames } : undefined;
  const nameAt = (at: number) => (names ? String(another(sampleOf(names), names, at - 1)) : `property${at}`);
  const needed = Array.isArray(required) ? required.map(String) : [];
  const known = isObject(properties) ? properties : {};
  const made: JsonObject = {};
  for (const [name, it] of Object.entries(known)) {
    const optional = !needed.includes(name);
    if (it === false || isWritten(it) || (optional && (depth >= DEEPEST || isEndless(it)))) continue;
    made[name] = sampleOf(it as JsonSchema, depth + 1);
  }
  const other = isObject(additionalProperties) ? additionalProperties : true;
  for (const name of needed) {
    if (!Object.hasOwn(made, name) && !isWritten(known[name])) made[name] = sampleOf(other, depth + 1);
  }
  const least = Math.min(Number(minProperties ?? 0), MOST);
  for (let at = 1; Object.keys(made).length < least && at <= 2 * MOST; at++) {
    made[nameAt(at)] = sampleOf(other, depth + 1);
  }
  return made;
}

function listOf({ items, prefixItems, minItems, contains, uniqueItems }: JsonObject, depth: number): unknown[] {
  const first = Array.isArray(prefixItems) ? prefixItems : [];
  const made = first.map((it) => sampleOf(it as JsonSchema, depth + 1));
  const item = (contains ?? items ?? true) as JsonSchema;
  const welcome = first.length === 0 && depth < DEEPEST && !isEndless(item);
  const wanted = Math.min(Math.max(Number(minItems ?? 0), welcome ? 1 : 0), MOST);
  if (items === false) return made;
  while (made.length < wanted) {
    const value = sampleOf(item, depth + 1);
    made.push(uniqueItems === true ? another(value, item, made.length) : value);
  }
  return made;
}

/** The same for the first one; another value of its kind for each that follows, where that is simple. */
function another(value: unknown, schema: JsonSchema, at: number): unknown {
  const listed = isObject(schema) ? listedValues(schema) : undefined;
  if (at === 0) return value;
  if (listed !== undefined) return listed[at] ?? value;
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + at * Number((isObject(schema) && schema.multipleOf) || 1);
  if (typeof value === "string") return textOf(isObject(schema) ? merged(schema, 0) : {}, at);
  if (!isObject(value)) return value;
  const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
  const one = (name: string) => another(value[name], (properties[name] ?? true) as JsonSchema, at);
  return Object.fromEntries(Object.keys(value).map((name) => [name, one(name)]));
}

function numberOf({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonObject): number {
  const unit = typeof multipleOf === "number" && multipleOf > 0 ? multipleOf : type === "integer" ? 1 : 0;
  const least = Math.max(Number(minimum ?? -Infinity), Number(exclusiveMinimum ?? -Infinity));
  const most = Math.min(Number(maximum ?? Infinity), Number(exclusiveMaximum ?? Infinity));
  const near = least > 0 ? least : most < 0 ? most : Math.max(0, least);
  const whole = unit === 0 ? near : (near < 0 ? Math.floor(near / unit) : Math.ceil(near / unit)) * unit;
  if (whole !== exclusiveMinimum && whole !== exclusiveMaximum) return whole;
  const distance = unit || Math.min(1, (most - least) / 2);
  return whole === exclusiveMinimum ? whole + distance : whole - distance;
}
