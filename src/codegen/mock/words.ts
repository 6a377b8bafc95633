import { isObject, type JsonObject } from "../../contract/document/json.js";

/** Finds what a `$ref` names. */
export type Resolve = (ref: string) => JsonObject;

/** What may stand where the schema stands, as "write …" goes on: `a whole number, 0 or more`. */
function wordsOf(schema: JsonObject, resolve: Resolve): string {
  if (typeof schema.$ref === "string") return wordsOf(resolve(schema.$ref), resolve);
  if (typeof schema["x-write"] === "string") return schema["x-write"];
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map((it) => wordsOf(it, resolve)).join(", or ");
  if (Object.hasOwn(schema, "const")) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return `one of ${schema.enum.join(", ")}`;
  return [schema.type]
    .flat()
    .map((it) => kind(it, schema))
    .join(" or ");
}

function kind(type: unknown, { properties, minimum, maximum, minItems, maxItems }: JsonObject): string {
  switch (type) {
    case "string":
      return "a text";
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${range(minimum, maximum)}`;
    case "number":
      return `a number${range(minimum, maximum)}`;
    case "array":
      return minItems !== undefined && minItems === maxItems ? `a list of ${minItems}` : "a list";
    case "object":
      return `an object with ${Object.keys(isObject(properties) ? properties : {}).join(", ")}`;
    default:
      throw new Error(`openapi/mock: there are no words for a schema of type ${JSON.stringify(type)}; add x-write`);
  }
}

function range(minimum: unknown, maximum: unknown): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? "" : `, ${minimum} or more`;
}

/** The schema with its words as `write` at every place of it, where a validator's errors can lead to them. */
export function withWords(schema: unknown, resolve: Resolve): unknown {
  if (!isObject(schema)) return schema;
  const { properties, items, anyOf, not, title: _, description: __, "x-write": ___, ...rest } = schema;
  return {
    ...rest,
    write: wordsOf(schema, resolve),
    ...(isObject(properties) && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, it]) => [name, withWords(it, resolve)])),
    }),
    ...(items !== undefined && { items: withWords(items, resolve) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map((it) => withWords(it, resolve)) }),
    ...(isObject(not) && { not: { ...not, write: anyOneOf(not) } }),
  };
}

/** A schema that is met when some properties are all absent, inside a `not`. */
function anyOneOf({ properties }: JsonObject): string {
  return `at least one of ${Object.keys(isObject(properties) ? properties : {}).join(", ")}`;
}
