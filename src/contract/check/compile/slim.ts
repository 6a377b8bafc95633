import type { JsonSchema } from "../../contract.js";
import { isObject, type JsonObject } from "../../document/json.js";
import { partsOf } from "../../model/schema.js";

/** What says nothing about which values are valid. */
const ANNOTATIONS =
  /^(x-.*|\$schema|\$comment|title|description|examples?|default|deprecated|discriminator|externalDocs|xml|(read|write)Only|content(MediaType|Encoding|Schema))$/;

/** Keywords whose value is an object of schemas by name. */
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** Keywords whose value is data that a validator compares with. */
const DATA = new Set(["const", "enum", "required", "dependentRequired", "type"]);

/**
 * The schema without annotations.
 *
 * @param partOf what is to stand in place of a schema in it: the same without annotations, or a `$ref`.
 */
export function slim(schema: JsonSchema, partOf: (part: JsonObject) => unknown): JsonSchema {
  if (!isObject(schema)) return schema;
  const each = (part: unknown) => (isObject(part) ? partOf(part) : part);
  const copy: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.test(keyword)) continue;
    if (DATA.has(keyword)) copy[keyword] = value;
    else if (MAPS.has(keyword) && isObject(value)) {
      copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, each(part)]));
    } else copy[keyword] = Array.isArray(value) ? value.map(each) : each(value);
  }
  const { allOf, ...rest } = copy;
  const [only, ...more] = Array.isArray(allOf) ? allOf : [];
  return isObject(only) && more.length === 0 && Object.keys(rest).length === 0 ? only : copy;
}

/** Who sees a property with this word is the other side alone. */
type OneSided = "readOnly" | "writeOnly";

/** The schema as a request has to keep it: without the properties that only answers have. */
export function ofRequest(schema: JsonObject): JsonObject {
  return without(schema, "readOnly");
}

/** The schema as an answer has to keep it: without the properties that only requests have. */
export function ofAnswer(schema: JsonObject): JsonObject {
  return without(schema, "writeOnly");
}

function without(schema: JsonObject, word: OneSided): JsonObject {
  const copies = new Map<object, JsonObject>();
  const change = (part: unknown): unknown => {
    if (!isObject(part) || !hasOneSided(part, word)) return part;
    const known = copies.get(part);
    if (known !== undefined) return known;
    const copy: JsonObject = { ...part };
    copies.set(part, copy); // before its parts, which may lead back to it
    const { properties, required, items } = part;
    if (isObject(properties)) {
      const kept = Object.entries(properties).filter(([, it]) => !isOneSided(it, word));
      copy.properties = Object.fromEntries(kept.map(([name, it]) => [name, change(it)]));
      const gone = (name: unknown) => Object.hasOwn(properties, String(name)) && !kept.some(([it]) => it === name);
      if (Array.isArray(required)) copy.required = required.filter((it) => !gone(it));
    }
    if (isObject(items)) copy.items = change(items);
    for (const keyword of PARTS) {
      const parts = part[keyword];
      if (Array.isArray(parts)) copy[keyword] = parts.map(change);
    }
    return copy;
  };
  return change(schema) as JsonObject;
}

const PARTS = ["allOf", "anyOf", "oneOf"] as const;

/** Whether such a property stands anywhere in the schema. */
function hasOneSided(schema: unknown, word: OneSided, seen = new Set<unknown>()): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  const properties = isObject(schema.properties) ? Object.values(schema.properties) : [];
  if (properties.some((it) => isOneSided(it, word))) return true;
  const parts = [...properties, schema.items, ...partsOf(schema)];
  return parts.some((it) => hasOneSided(it, word, seen));
}

function isOneSided(property: unknown, word: OneSided): boolean {
  return isObject(property) && property[word] === true;
}
