import type { OpenApiDocument, Operation, SecurityScheme } from "../contract.js";
import type { Target } from "../document/dereference.js";
import { record } from "../document/json.js";

/** Reads which credentials an operation asks for: its own list, else the document's. */
export function securityReader(
  source: OpenApiDocument,
  target: Target,
): (raw: Record<string, unknown>) => Operation["security"] {
  const schemes = record(record(source.components).securitySchemes);
  return (raw) => {
    const sets = [raw.security, source.security].find(Array.isArray) ?? [];
    return sets.map((set) => Object.keys(record(set)).map((name) => readScheme(target(schemes[name]))));
  };
}

function readScheme({ type, scheme, in: where, name }: Record<string, unknown>): SecurityScheme {
  return {
    type: String(type),
    scheme: String(scheme ?? "").toLowerCase(),
    in: String(where ?? ""),
    name: String(name ?? ""),
  };
}
