// Reading schemas: what a JSON Pointer into an answer can lead to, and which values are allowed there.

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A JSON Pointer (RFC 6901): empty, or "/" and a key, again and again; "~" only as "~0" or "~1". */
export const isPointer = (value) => typeof value === "string" && /^(\/([^~/]|~[01])*)*$/.test(value);

const keysOf = (pointer) =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What a pointer finds in an example; undefined when it leads nowhere. */
export const valueAt = (value, pointer) =>
  keysOf(pointer).reduce((node, key) => (typeof node === "object" && node !== null ? node[key] : undefined), value);

/** The schema and every schema that may apply to the same value through oneOf, anyOf and allOf. */
export function branches(schema, seen = new Set()) {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const nested = ["oneOf", "anyOf", "allOf"].flatMap((word) => schema[word] ?? []);
  return [schema, ...nested.flatMap((branch) => branches(branch, seen))];
}

/**
 * Every schema that a pointer can lead to from one of the schemas. Only described fields count. As in `results`, `*` is every
 * item or member, and `#` after a key goes on in the JSON that the text there holds, which `contentSchema` describes.
 */
export function schemasAt(schemas, pointer) {
  let found = schemas.flatMap((schema) => branches(schema));
  for (const key of keysOf(pointer)) found = found.flatMap((schema) => step(schema, key)).flatMap((it) => branches(it));
  return found;
}

function step(schema, key) {
  const properties = schema.properties ?? {};
  if (key === "*") return [schema.items, schema.additionalProperties, ...Object.values(properties)].filter(isObject);
  if (Object.hasOwn(properties, key)) return [properties[key]];
  if (key.endsWith("#"))
    return step(schema, key.slice(0, -1))
      .flatMap((it) => branches(it))
      .map((it) => it.contentSchema)
      .filter(isObject);
  return /^\d+$/.test(key) ? [schema.items] : [];
}

/** The schemas at the first pointer that leads anywhere. */
export const schemasAtFirst = (schemas, pointers) =>
  pointers.map((pointer) => schemasAt(schemas, pointer)).find((found) => found.length > 0) ?? [];

/** Every value that a const or an enum allows. */
export const listedValues = (schemas) => [
  ...new Set(schemas.flatMap((schema) => ("const" in schema ? [schema.const] : (schema.enum ?? [])))),
];

/** Every way through oneOf and anyOf: lists of schemas that apply together. */
export function variants(schema) {
  if (!isObject(schema)) return [[]];
  const product = (lists) =>
    lists.reduce((ways, list) => ways.flatMap((way) => list.map((more) => [...way, ...more])), [[schema]]);
  const choices = [schema.oneOf, schema.anyOf].filter(Boolean).map((list) => list.flatMap(variants));
  return product([...choices, ...(schema.allOf ?? []).map(variants)]);
}

/** The body schemas of a request or an answer, one for each media type. */
export const bodySchemas = (message) =>
  Object.values(message?.content ?? {})
    .map((media) => media?.schema)
    .filter(isObject);
