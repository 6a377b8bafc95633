import type { OpenApiDocument } from "../contract.js";
import { defer } from "./defer.js";
import { ContractFault } from "./fault.js";
import { isObject, record } from "./json.js";

/** What only says something about a value, and restricts nothing. */
const ANNOTATIONS = new Set(
  "title summary description default example examples deprecated readOnly writeOnly $comment".split(" "),
);

/**
 * Returns the document with every internal `$ref` replaced by what it names; a cycle stays a cycle of objects. What stands
 * beside a `$ref` counts too, as OpenAPI 3.1 has it: texts and extensions take the place of those of the target,
 * everything else holds in addition.
 *
 * @param inParts follows each path, and the components, when they are first read; what is wrong in them is not found before.
 */
export function dereference(document: OpenApiDocument, inParts = false): OpenApiDocument {
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

  if (!inParts) return follow(document, []) as OpenApiDocument;
  const { paths, webhooks, components, ...rest } = document;
  const eachLater = (node: unknown) =>
    defer({}, Object.fromEntries(Object.entries(record(node)).map(([key, it]) => [key, () => follow(it, [])])));
  return defer<OpenApiDocument, OpenApiDocument>(
    { ...record(follow(rest, [])), paths: eachLater(paths) },
    {
      ...(webhooks !== undefined && { webhooks: () => follow(webhooks, []) }),
      ...(components !== undefined && { components: () => follow(components, []) }),
    },
  );
}

/** A node of the document itself, or what its `$ref` names; what is within stays as it is. */
export type Target = (node: unknown) => Record<string, unknown>;

export function targetIn(document: OpenApiDocument): Target {
  const known = new Map<string, unknown>();
  return (node) => {
    let found = record(node);
    for (let steps = 0; typeof found.$ref === "string" && steps < 10; steps++) {
      const next = known.get(found.$ref) ?? resolve(document, found.$ref);
      known.set(found.$ref, next);
      found = record(next);
    }
    return found;
  };
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
