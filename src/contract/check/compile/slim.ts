import type { JsonSchema } from "../../contract.js";
import { isObject, type JsonObject } from "../../document/json.js";

/** What says nothing about which values are valid. */
const ANNOTATIONS =
  /^(x-.*|\$schema|\$comment|title|description|examples?|default|deprecated|discriminator|externalDocs|xml|(read|write)Only|content(MediaType|Encoding|Schema))$/;

/** Keywords whose value is an object of schemas by name. */
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);

/** Keywords whose value is data that a validator compares with. */
const DATA = new Set(["const", "enum", "required", "dependentRequired", "type"]);

/**
 * The schema without annotations, and with a `$ref` wherever something is to be compiled once and shared.
 *
 * @param refer the name of what stands there, if it is to be referred to.
 */
export function slim(schema: JsonSchema, refer: (part: JsonObject) => string | undefined): JsonSchema {
  if (!isObject(schema)) return schema;
  const copy: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.test(keyword)) continue;
    if (DATA.has(keyword)) copy[keyword] = value;
    else if (MAPS.has(keyword) && isObject(value)) {
      copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, slimPart(part, refer)]));
    } else copy[keyword] = Array.isArray(value) ? value.map((it) => slimPart(it, refer)) : slimPart(value, refer);
  }
  const { allOf, ...rest } = copy;
  const [only, ...more] = Array.isArray(allOf) ? allOf : [];
  return isObject(only) && more.length === 0 && Object.keys(rest).length === 0 ? only : copy;
}

function slimPart(part: unknown, refer: (part: JsonObject) => string | undefined): unknown {
  if (!isObject(part)) return part;
  const name = refer(part);
  return name === undefined ? slim(part, refer) : { $ref: name };
}

/** Leaves out properties that only answers have, so that a request need not carry them. */
export function withoutReadOnly(schema: JsonObject): JsonObject {
  const { properties, items, required } = schema;
  let result = schema;
  if (isObject(properties)) {
    const kept = Object.entries(properties).filter(([, it]) => !(isObject(it) && it.readOnly === true));
    const stripped = kept.map(([name, it]) => [name, isObject(it) ? withoutReadOnly(it) : it] as const);
    const changed =
      kept.length < Object.keys(properties).length || stripped.some(([name, it]) => it !== properties[name]);
    if (changed) {
      const gone = (name: unknown) => Object.hasOwn(properties, String(name)) && !kept.some(([it]) => it === name);
      result = {
        ...result,
        properties: Object.fromEntries(stripped),
        ...(Array.isArray(required) && { required: required.filter((it) => !gone(it)) }),
      };
    }
  }
  const item = isObject(items) ? withoutReadOnly(items) : items;
  return item === items ? result : { ...result, items: item };
}
