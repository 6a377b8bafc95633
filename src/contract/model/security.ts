import type { OpenApiDocument, Operation, SecurityScheme } from "../contract.js";
import type { Target } from "../document/dereference.js";
import { ContractFault } from "../document/fault.js";
import { record } from "../document/json.js";

/** Reads which credentials an operation asks for: its own list, else the document's. */
export function securityReader(
  source: OpenApiDocument,
  target: Target,
): (raw: Record<string, unknown>, place: string) => Operation["security"] {
  const schemes = record(record(source.components).securitySchemes);
  return (raw, place) => {
    const sets = [raw.security, source.security].find(Array.isArray) ?? [];
    const at = Array.isArray(raw.security) ? place : "/security";
    const scheme = (name: string) => {
      if (schemes[name] === undefined) throw new ContractFault(`no security scheme is called ${name}.`, at);
      return readScheme(target(schemes[name]));
    };
    return sets.map((set) => Object.keys(record(set)).map(scheme));
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
