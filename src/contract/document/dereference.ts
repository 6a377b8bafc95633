import type { OpenApiDocument } from "../contract.js";
import { ContractFault } from "./fault.js";
import { isObject } from "./json.js";

/** What only says something about a value, and restricts nothing. */
const ANNOTATIONS = new Set(
  "title summary description default example examples deprecated readOnly writeOnly $comment".split(" "),
);

/**
 * Returns the document with every internal `$ref` replaced by what it names; a cycle stays a cycle of objects. What stands
 * beside a `$ref` counts too, as OpenAPI 3.1 has it: texts and extensions take the place of those of the target,
 * everything else holds in addition.
 */
export function dereference(document: OpenApiDocument): OpenApiDocument {
  const seen = new Map<object, unknown>();
  const targets = new Map<string, unknown>();
  const open = new Set<unknown>();

  function follow(node: unknown, trail: readonly string[]): unknown {
    if (typeof node !== "object" || node === null) return node;
    const ref = (node as { $ref?: unknown }).$ref;
    if (typeof ref === "string") {
      if (trail.includes(ref))
        throw new ContractFault(`"$ref: ${ref}" leads back to itself; name a schema instead.`, ref);
      const target = targets.get(ref) ?? follow(resolve(document, ref), [...trail, ref]);
      targets.set(ref, target);
      const { $ref: _, ...beside } = node as Record<string, unknown>;
      return Object.keys(beside).length === 0 ? target : joined(target, follow(beside, []) as Record<string, unknown>);
    }
    const known = seen.get(node);
    if (known !== undefined) return known;
    const copy: Record<string, unknown> | unknown[] = Array.isArray(node) ? [] : {};
    seen.set(node, copy);
    open.add(copy);
    for (const key in node) (copy as Record<string, unknown>)[key] = follow((node as Record<string, unknown>)[key], []);
    open.delete(copy);
    return copy;
  }

  function joined(target: unknown, beside: Record<string, unknown>): unknown {
    const plain = Object.keys(beside).every((key) => ANNOTATIONS.has(key) || key.startsWith("x-"));
    // A target that is still being followed has not all its keys yet.
    if (isObject(target) && plain && !open.has(target)) return { ...target, ...beside };
    return { ...(plain ? beside : {}), allOf: [target, ...(plain ? [] : [beside])] };
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
