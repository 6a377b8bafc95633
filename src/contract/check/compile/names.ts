import type { JsonSchema } from "../../contract.js";
import { isObject, type JsonObject } from "../../document/json.js";
import { slim } from "./slim.js";

/**
 * Gives names to schemas, the same to those that say the same. Components, and schemas that contain themselves, are
 * referred to; all else stands in place.
 */
export function createNames(components: ReadonlySet<object>): {
  readonly all: ReadonlyMap<string, JsonSchema>;
  nameOf(schema: JsonObject): string;
} {
  const all = new Map<string, JsonSchema>();
  const names = new Map<object, string>();
  const texts = new Map<string, string>();
  /** Schemas whose parts are being looked through: one that turns up again contains itself. */
  const open = new Set<object>();
  const leaves = new Map(
    [...components].flatMap((it) => (isLeaf(it as JsonObject) ? [[bare(it as JsonObject), it]] : [])),
  );

  function partOf(part: JsonObject): JsonSchema {
    if (components.has(part) || names.has(part)) return { $ref: nameOf(part) };
    // A component with a description or a default of its own beside the reference says the same.
    const same = isLeaf(part) ? leaves.get(bare(part)) : undefined;
    if (same !== undefined) return { $ref: nameOf(same as JsonObject) };
    if (open.has(part)) {
      names.set(part, `s${names.size}`);
      return { $ref: names.get(part) };
    }
    const slimmed = slimmedOnce(part);
    const name = names.get(part);
    if (name === undefined) return slimmed;
    all.set(name, slimmed);
    return { $ref: name };
  }

  function slimmedOnce(schema: JsonObject): JsonSchema {
    open.add(schema);
    const slimmed = slim(schema, partOf);
    open.delete(schema);
    return slimmed;
  }

  function nameOf(schema: JsonObject): string {
    const known = names.get(schema);
    if (known !== undefined) return known;
    if (components.has(schema)) {
      const name = `s${names.size}`;
      names.set(schema, name); // before its parts, which may lead back to it
      all.set(name, slim(schema, partOf));
      return name;
    }
    const slimmed = slimmedOnce(schema);
    const own = names.get(schema);
    if (own !== undefined) {
      all.set(own, slimmed);
      return own;
    }
    const text = JSON.stringify(slimmed);
    const name = aliasOf(slimmed) ?? texts.get(text) ?? `s${names.size}`;
    names.set(schema, name);
    texts.set(text, name);
    if (aliasOf(slimmed) === undefined) all.set(name, slimmed);
    return name;
  }

  return { all, nameOf };
}

/** A value without parts, or a list of such values. */
function isLeaf({ type, items, properties, allOf, anyOf, oneOf }: JsonObject): boolean {
  if (typeof type !== "string" || properties || allOf || anyOf || oneOf) return false;
  return items === undefined || (isObject(items) && items.type !== "array" && isLeaf(items));
}

function bare(leaf: JsonObject): string {
  return JSON.stringify(slim(leaf, (part) => slim(part, (it) => it)));
}

function aliasOf(schema: JsonSchema): string | undefined {
  return isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1
    ? schema.$ref
    : undefined;
}
