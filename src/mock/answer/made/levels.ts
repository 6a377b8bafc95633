import { isObject, type JsonObject } from "../../../contract/document/json.js";
import { choicesOf, listedValues } from "../../../contract/model/schema.js";

/** A value nested more deeply than this is never made: a schema that needs one contains itself without an end. */
export const MOST_LEVELS = 50;

/** What is known of a schema: levels that are enough, and levels that are not. */
interface Bounds {
  enough: number;
  short: number;
}

const known = new WeakMap<object, Bounds>();

/** How many levels of objects and lists the flattest value of the schema has; infinity where no value has an end. */
export function levelsOf(schema: unknown): number {
  for (let most = 0; most <= MOST_LEVELS; most++) if (fits(schema, most)) return most;
  return Number.POSITIVE_INFINITY;
}

/** Whether no value of the schema has an end. */
export function isEndless(schema: unknown): boolean {
  return levelsOf(schema) === Number.POSITIVE_INFINITY;
}

function fits(schema: unknown, most: number): boolean {
  if (!isObject(schema)) return schema !== false;
  const bounds = known.get(schema) ?? { enough: Number.POSITIVE_INFINITY, short: -1 };
  known.set(schema, bounds);
  if (most >= bounds.enough) return true;
  if (most <= bounds.short) return false;
  const found = isMade(schema, most);
  if (found) bounds.enough = most;
  else bounds.short = most;
  return found;
}

function isMade(schema: JsonObject, most: number): boolean {
  const parts = allParts(schema);
  if (parts.some((it) => shownIn(it) !== undefined)) return true;
  const choices = parts.flatMap((it) => choicesOf(it).map(([, branches]) => branches));
  if (!choices.every((branches) => branches.some((it) => fits(it, most)))) return false;
  const types = [parts.map(({ type }) => type).find((it) => it !== undefined)].flat();
  return types.some((type) => isMadeAs(type, parts, most));
}

function isMadeAs(type: unknown, parts: readonly JsonObject[], most: number): boolean {
  if (type === undefined) return ["object", "array"].every((it) => isMadeAs(it, parts, most));
  if (type === "array") {
    const inside = parts.flatMap(({ prefixItems, minItems, items, contains }) => [
      ...(Array.isArray(prefixItems) ? prefixItems : []),
      ...(Number(minItems ?? 0) > 0 ? [contains ?? items ?? true] : []),
    ]);
    return inside.length === 0 || (most > 0 && inside.every((it) => fits(it, most - 1)));
  }
  if (type !== "object") return true;
  const required = new Set(parts.flatMap((it) => (Array.isArray(it.required) ? it.required.map(String) : [])));
  const inside = [...required].flatMap((name) =>
    parts.flatMap(({ properties }) =>
      isObject(properties) && Object.hasOwn(properties, name) && !isWritten(properties[name]) ? [properties[name]] : [],
    ),
  );
  return inside.length === 0 || (most > 0 && inside.every((it) => fits(it, most - 1)));
}

/** The schema and all that holds in addition to it. */
function allParts(schema: JsonObject): JsonObject[] {
  const { allOf } = schema;
  return [schema, ...(Array.isArray(allOf) ? allOf.filter(isObject).flatMap(allParts) : [])];
}

/** Whether only requests have such a property. */
export function isWritten(property: unknown): boolean {
  return isObject(property) && property.writeOnly === true;
}

/** The value that a schema shows itself: an example, a constant or a default. */
export function shownIn(schema: JsonObject): { value: unknown } | undefined {
  const { examples, example } = schema;
  const [listed] = listedValues(schema) ?? [];
  const candidates = [example, Array.isArray(examples) ? examples[0] : undefined, listed, schema.default];
  if (Object.hasOwn(schema, "const")) return { value: schema.const };
  const value = candidates.find((it) => it !== undefined);
  return value === undefined ? undefined : { value };
}
