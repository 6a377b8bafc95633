import type { JsonSchema, Parameter } from "../contract.js";
import { record } from "../document/json.js";

/** The parameters of an operation: those of its path, and its own, which win over the path's of the same name and place. */
export function readParameters(ofPath: unknown, own: unknown): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const list of [ofPath, own]) {
    for (const node of Array.isArray(list) ? list : []) {
      const parameter = readParameter(record(node));
      merged.set(keyOf(parameter), parameter);
    }
  }
  return [...merged.values()];
}

/** Headers have no case; all other names do. */
function keyOf({ name, in: where }: Parameter): string {
  return `${where} ${where === "header" ? name.toLowerCase() : name}`;
}

function readParameter({ name, in: where, required, schema, style, explode }: Record<string, unknown>): Parameter {
  return {
    name: String(name),
    in: where as Parameter["in"],
    required: required === true,
    schema: (schema ?? true) as JsonSchema,
    ...(typeof style === "string" && { style }),
    ...(typeof explode === "boolean" && { explode }),
  };
}
