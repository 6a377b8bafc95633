import fc from "fast-check";
import { isObject, type JsonObject } from "../../src/contract/document/json.js";

/** Values that a schema allows, or nearly: conditions and combinations are left to a filter. */
export function validValue(schema: unknown): fc.Arbitrary<unknown> {
  if (!isObject(schema)) return fc.jsonValue({ maxDepth: 1 });
  if (Object.hasOwn(schema, "const")) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  for (const key of ["oneOf", "anyOf"]) {
    const { [key]: branches, ...rest } = schema;
    if (Array.isArray(branches)) return fc.oneof(...branches.map((it) => validValue(merge(rest, it))));
  }
  if (Array.isArray(schema.allOf)) {
    const { allOf, ...rest } = schema;
    return validValue((allOf as unknown[]).reduce<JsonObject>(merge, rest));
  }
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return fc.oneof(...types.map((type) => typed(String(type), schema)));
}

function typed(type: string, schema: JsonObject): fc.Arbitrary<unknown> {
  const bound = (name: string, otherwise: number) => (typeof schema[name] === "number" ? schema[name] : otherwise);
  switch (type) {
    case "string":
      return text(schema, bound("minLength", 0), bound("maxLength", 300));
    case "integer":
      return fc.integer({ min: bound("minimum", -1000), max: bound("maximum", 1000) });
    case "number":
      return fc.double({ min: bound("minimum", -1000), max: bound("maximum", 1000), noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(validValue(schema.items), { minLength: bound("minItems", 0), maxLength: bound("maxItems", 4) });
    default:
      return object(schema);
  }
}

function text({ format, pattern }: JsonObject, minLength: number, maxLength: number): fc.Arbitrary<string> {
  const short = { minLength, maxLength: Math.min(maxLength, minLength + 300) };
  if (format === "uri") return fc.webUrl({ withQueryParameters: true, validSchemes: ["http", "https"] });
  if (format === "date-time") return fc.date({ noInvalidDate: true }).map((it) => it.toISOString());
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern, "u"));
  return fc.oneof(
    fc.string(short),
    fc.string({ ...short, unit: "grapheme", maxLength: Math.min(short.maxLength, 60) }),
    // Right at the limits, in characters that take two code units.
    fc.constantFrom("x".repeat(Math.min(maxLength, 10_000)), "🎬".repeat(Math.max(1, minLength))),
  );
}

function object({ properties, required, additionalProperties }: JsonObject): fc.Arbitrary<unknown> {
  if (!isObject(properties)) return fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 });
  const needed = Array.isArray(required) ? (required as string[]) : [];
  const allowed = Object.entries(properties).filter(([, it]) => it !== false);
  const record = fc.record(Object.fromEntries(allowed.map(([name, it]) => [name, validValue(it)])), {
    requiredKeys: needed.filter((it) => Object.hasOwn(properties, it)),
    noNullPrototype: true,
  });
  if (!isObject(additionalProperties)) return record;
  return fc
    .tuple(fc.dictionary(fc.string(), validValue(additionalProperties), { maxKeys: 2 }), record)
    .map(([more, it]) => ({
      ...more,
      ...it,
    }));
}

function merge(one: JsonObject, other: unknown): JsonObject {
  if (!isObject(other)) return one;
  const properties = { ...(one.properties as object), ...(other.properties as object) };
  const required = [...((one.required as string[]) ?? []), ...((other.required as string[]) ?? [])];
  return { ...one, ...other, properties, required };
}
