import { partsOf } from "../model/schema.js";
import { ContractFault } from "./fault.js";
import { isObject, type JsonObject, record } from "./json.js";

/**
 * Refuses a schema that applies itself to the same value, which no check would ever get to the end of. A schema that
 * contains itself further down, as a tree does, is none.
 *
 * @param schemas dereferenced ones, each with its place.
 */
export function refuseEndless(schemas: ReadonlyMap<object, string>): void {
  const done = new Set<object>();
  const open = new Set<object>();

  function walk(schema: object): void {
    if (done.has(schema)) return;
    if (open.has(schema)) {
      throw new ContractFault("this schema applies itself to the same value.", schemas.get(schema) ?? "");
    }
    open.add(schema);
    for (const part of appliedBy(schema as JsonObject)) if (isObject(part)) walk(part);
    open.delete(schema);
    done.add(schema);
  }

  for (const schema of schemas.keys()) walk(schema);
}

/** What judges the very value that the schema judges. */
function appliedBy(schema: JsonObject): unknown[] {
  const { not, if: condition, then, else: otherwise, dependentSchemas } = schema;
  return [...partsOf(schema), not, condition, then, otherwise, ...Object.values(record(dependentSchemas))];
}
