import type { OpenApiDocument } from "../contract.js";
import { ContractFault } from "./fault.js";

/** Returns the document with every internal `$ref` replaced by what it names; a cycle stays a cycle of objects. */
export function dereference(document: OpenApiDocument): OpenApiDocument {
  const seen = new Map<object, unknown>();

  function follow(node: unknown, trail: readonly string[]): unknown {
    if (typeof node !== "object" || node === null) return node;
    const ref = (node as { $ref?: unknown }).$ref;
    if (typeof ref === "string") {
      if (trail.includes(ref))
        throw new ContractFault(`"$ref: ${ref}" leads back to itself; name a schema instead.`, ref);
      return follow(resolve(document, ref), [...trail, ref]);
    }
    const known = seen.get(node);
    if (known !== undefined) return known;
    const copy: Record<string, unknown> | unknown[] = Array.isArray(node) ? [] : {};
    seen.set(node, copy);
    for (const [key, value] of Object.entries(node)) (copy as Record<string, unknown>)[key] = follow(value, []);
    return copy;
  }

  return follow(document, []) as OpenApiDocument;
}

function resolve(document: OpenApiDocument, ref: string): unknown {
  if (!ref.startsWith("#/")) {
    throw new ContractFault(`"$ref: ${ref}" leaves the document; bundle it first (npx redocly bundle).`, ref);
  }
  let node: unknown = document;
  for (const part of ref.slice(2).split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    node = typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
  }
  if (node === undefined) throw new ContractFault(`"$ref: ${ref}" names nothing in this document.`, ref);
  return node;
}
