import { isObject, type JsonObject } from "./json.js";
import { type Violation, violation } from "./violations.js";

/** What a value that breaks a schema may have been meant as. */
export type Meaning =
  /** Schemas in which each choice is made; one if the value says which branch it means. */
  | { readonly schemas: readonly JsonObject[] }
  /** The value names a branch that does not exist. */
  | { readonly violation: Violation };

/**
 * Makes the choices of `oneOf` and `anyOf`, by the properties that every branch fixes with `const` or `enum`: a
 * validator reports the faults of all branches, the sender only cares about the one that was meant.
 */
export function meaningOf(schema: JsonObject, value: unknown): Meaning {
  const key = ["oneOf", "anyOf"].find((it) => Array.isArray(schema[it]));
  if (key === undefined || !isObject(value)) return { schemas: [schema] };
  const branches = (schema[key] as unknown[]).filter(isObject);
  const tag = commonTag(branches);
  let meant = branches;
  if (tag !== undefined) {
    meant = branches.filter((branch) => tagsOf(branch).get(tag)?.includes(value[tag]));
    if (meant.length === 0) return { violation: wrongTag(tag, branches, value) };
  }
  const { [key]: _, allOf, ...rest } = schema;
  const others = Array.isArray(allOf) ? allOf : [];
  const meanings = meant.map((branch) => meaningOf({ ...rest, allOf: [...others, plain(branch)] }, value));
  return { schemas: meanings.flatMap((it) => ("schemas" in it ? it.schemas : [])) };
}

/** Names of all properties that the schema speaks of, at any depth. */
export function knownNames(schema: unknown): Set<string> {
  const names = new Set<string>();
  visit(schema, (properties) => {
    for (const [name, property] of Object.entries(properties)) if (property !== false) names.add(name);
  });
  return names;
}

/** Values that the schema demands by `const` for a property of that name; conditions do not count. */
export function constantsOf(schema: unknown, name: string): unknown[] {
  const constants = new Set<unknown>();
  visit(schema, ({ [name]: property }) => {
    if (isObject(property) && Object.hasOwn(property, "const")) constants.add(property.const);
  });
  return [...constants];
}

function visit(schema: unknown, see: (properties: JsonObject) => void, seen = new Set<unknown>()): void {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return;
  seen.add(schema);
  for (const [key, part] of Object.entries(schema)) {
    if (key === "if" || key === "not") continue;
    if (key === "properties" && isObject(part)) see(part);
    visit(part, see, seen);
  }
}

function wrongTag(tag: string, branches: readonly JsonObject[], value: JsonObject): Violation {
  const allowed = [...new Set(branches.flatMap((branch) => tagsOf(branch).get(tag) ?? []))];
  const listed = allowed.map((it) => JSON.stringify(it)).join(", ");
  const missing = !Object.hasOwn(value, tag);
  return violation(
    "body",
    [tag],
    missing ? "required" : "enum",
    `${missing ? "is required, as" : "must be"} one of ${listed}`,
  );
}

/** The property that every branch fixes. */
function commonTag(branches: readonly JsonObject[]): string | undefined {
  const [first, ...others] = branches.map(tagsOf);
  return first && [...first.keys()].find((name) => others.every((tags) => tags.has(name)));
}

/** Values that a branch allows, by the property that it fixes. */
function tagsOf(branch: JsonObject): Map<string, readonly unknown[]> {
  const tags = new Map<string, readonly unknown[]>();
  for (const part of Array.isArray(branch.allOf) ? branch.allOf : []) {
    if (isObject(part)) for (const [name, values] of tagsOf(part)) tags.set(name, values);
  }
  for (const [name, property] of Object.entries(isObject(branch.properties) ? branch.properties : {})) {
    if (!isObject(property)) continue;
    if (Object.hasOwn(property, "const")) tags.set(name, [property.const]);
  }
  return tags;
}

/** A schema inside another must not name a dialect of its own. */
function plain({ $schema: _, ...branch }: JsonObject): JsonObject {
  return branch;
}
