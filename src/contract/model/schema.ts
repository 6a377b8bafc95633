import type { OpenApiDocument } from "../contract.js";
import { isObject, type JsonObject, record } from "../document/json.js";

/** The schemas that a document names, by name. In a dereferenced one they are the very objects that stand elsewhere. */
export function componentSchemas(document: OpenApiDocument): Record<string, unknown> {
  return record(record(document.components).schemas);
}

/** The choices that a schema leaves, by keyword: the branches of its `oneOf` and of its `anyOf`. */
export function choicesOf(schema: JsonObject): (readonly [keyword: "oneOf" | "anyOf", branches: readonly unknown[]])[] {
  return (["oneOf", "anyOf"] as const).flatMap((keyword) => {
    const branches = schema[keyword];
    return Array.isArray(branches) ? [[keyword, branches] as const] : [];
  });
}

/** The schemas that a schema is put together from, whether all of them count or one. */
export function partsOf(schema: JsonObject): unknown[] {
  const { allOf } = schema;
  return [...choicesOf(schema).flatMap(([, branches]) => branches), ...(Array.isArray(allOf) ? allOf : [])];
}

/** The values that a schema lists by `const` or `enum`; undefined when it lists none. */
export function listedValues(schema: JsonObject): readonly unknown[] | undefined {
  if (Object.hasOwn(schema, "const")) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

/** Shows every object in the schema but those of conditions. */
export function visit(schema: unknown, see: (node: JsonObject) => void, seen = new Set<unknown>()): void {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return;
  seen.add(schema);
  if (isObject(schema)) see(schema);
  for (const [key, part] of Object.entries(schema)) if (key !== "if" && key !== "not") visit(part, see, seen);
}

/** Whether the schema, or one in it, has itself among its parts. */
export function containsItself(schema: unknown, open = new Set<unknown>(), done = new Set<unknown>()): boolean {
  if (typeof schema !== "object" || schema === null || done.has(schema)) return false;
  if (open.has(schema)) return true;
  open.add(schema);
  const found = Object.values(schema).some((part) => containsItself(part, open, done));
  open.delete(schema);
  done.add(schema);
  return found;
}

/** Whether the keyword stands anywhere in the schema. */
export function mentions(schema: JsonObject, keyword: string): boolean {
  let found = false;
  visit(schema, (node) => {
    found ||= Object.hasOwn(node, keyword);
  });
  return found;
}

/** Names of all properties that the schema knows and does not refuse, at any depth. */
export function propertyNames(schema: JsonObject): string[] {
  const names = new Set<string>();
  visit(schema, ({ properties }) => {
    if (!isObject(properties)) return;
    for (const [name, property] of Object.entries(properties)) if (property !== false) names.add(name);
  });
  return [...names];
}

/** The schemas that a schema has for a property of that name, at any depth; conditions do not count. */
export function propertiesIn(schema: unknown, name: string): unknown[] {
  const found: unknown[] = [];
  visit(schema, ({ properties }) => {
    if (isObject(properties) && Object.hasOwn(properties, name)) found.push(properties[name]);
  });
  return found;
}

/** Values that the schema demands by `const` for a property of that name. */
export function constantsIn(schema: unknown, name: string): unknown[] {
  const fixed = propertiesIn(schema, name).filter(isObject);
  return [...new Set(fixed.filter((it) => Object.hasOwn(it, "const")).map((it) => it.const))];
}
