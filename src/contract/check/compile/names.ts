import type { JsonSchema } from "../../contract.js";
import { isObject, type JsonObject } from "../../document/json.js";
import { slim } from "./slim.js";

/** Gives names to schemas, the same to those that say the same. Components are referred to, all else stands in place. */
export function createNames(components: ReadonlySet<object>): {
  readonly all: ReadonlyMap<string, JsonSchema>;
  nameOf(schema: JsonObject): string;
} {
  const all = new Map<string, JsonSchema>();
  const names = new Map<object, string>();
  const texts = new Map<string, string>();
  const refer = (part: JsonObject) => (components.has(part) ? nameOf(part) : undefined);

  function nameOf(schema: JsonObject): string {
    const known = names.get(schema);
    if (known !== undefined) return known;
    if (components.has(schema)) {
      const name = `s${names.size}`;
      names.set(schema, name); // before its parts, which may lead back to it
      all.set(name, slim(schema, refer));
      return name;
    }
    const slimmed = slim(schema, refer);
    const text = JSON.stringify(slimmed);
    const name = aliasOf(slimmed) ?? texts.get(text) ?? `s${names.size}`;
    names.set(schema, name);
    texts.set(text, name);
    if (aliasOf(slimmed) === undefined) all.set(name, slimmed);
    return name;
  }

  return { all, nameOf };
}

function aliasOf(schema: JsonSchema): string | undefined {
  return isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1
    ? schema.$ref
    : undefined;
}
