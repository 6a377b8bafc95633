import type { OpenApiDocument } from "../contract.js";
import { defer } from "./defer.js";
import { refuseDialect } from "./dialect.js";
import { refuseEndless } from "./endless.js";
import { ContractFault } from "./fault.js";
import { type Kind, type Part, partAt, step, takesRef } from "./grammar.js";
import { isObject, type JsonObject, record } from "./json.js";
import { type Resource, resourcesOf } from "./resources.js";

/** What only says something about a value, and restricts nothing. */
const ANNOTATIONS = new Set(
  "title summary description default example examples deprecated readOnly writeOnly $comment".split(" "),
);

/** What refs were found by, and words that OpenAPI 3.1 does not know and a validator would. */
const USED_UP = new Set("$id $anchor $dynamicAnchor $defs definitions nullable".split(" "));

const PARTS_LATER = ["paths", "webhooks", "components"];

/**
 * Returns the document with every internal `$ref` replaced by what it names; a cycle stays a cycle of objects. A `$ref`
 * counts where OpenAPI has one: data, such as an example with a key of that name, stays as it is. What stands beside it in
 * a schema counts too, as OpenAPI 3.1 has it: texts and extensions take the place of those of the target, everything else
 * holds in addition.
 *
 * @param inParts follows each path, and the components, when they are first read; what is wrong in them is not found before.
 */
export function dereference(document: OpenApiDocument, inParts = false): OpenApiDocument {
  const resources = resourcesOf(document);
  const seen = new Map<Kind, Map<object, JsonObject>>();
  const open = new Set<unknown>();
  const schemas = new Map<object, string>();

  function follow(node: unknown, { kind, many }: Part, base: Resource, at: string, trail: readonly unknown[]): unknown {
    if (typeof node !== "object" || node === null || kind === "data") return node;
    if (many !== undefined) return each(node, kind, base, at);
    if (Array.isArray(node)) return node;
    const known = seen.get(kind)?.get(node);
    if (known !== undefined) return known;
    const ref = (node as JsonObject).$ref;
    const refers = typeof ref === "string" && takesRef(kind);
    const { $ref: _, ...beside } = node as JsonObject;
    if (refers && Object.keys(beside).length === 0) return named(ref, kind, base, at, trail);

    const copy: JsonObject = {};
    if (!seen.has(kind)) seen.set(kind, new Map());
    seen.get(kind)?.set(node, copy);
    if (kind === "schema") schemas.set(copy, at);
    open.add(copy);
    const own = kind === "schema" ? resources.within(node, base, at) : base;
    if (kind === "schema") refuseUnknown(node as JsonObject, at);
    const target = refers ? named(ref, kind, own, at, [...trail, node]) : undefined;
    for (const key of Object.keys(refers ? beside : node)) {
      if (kind === "schema" && USED_UP.has(key)) continue;
      copy[key] = follow((node as JsonObject)[key], partAt(kind, key), own, step(at, key), []);
    }
    if (refers) join(copy, target, kind);
    open.delete(copy);
    return copy;
  }

  function each(node: object, kind: Kind, base: Resource, at: string): unknown {
    const one = (it: unknown, key: string) => follow(it, { kind }, base, step(at, key), []);
    if (Array.isArray(node)) return node.map((it, index) => one(it, String(index)));
    return Object.fromEntries(Object.entries(node).map(([key, it]) => [key, key.startsWith("x-") ? it : one(it, key)]));
  }

  function named(ref: string, kind: Kind, base: Resource, at: string, trail: readonly unknown[]): unknown {
    const found = resources.find(ref, base, at);
    if (trail.includes(found.node))
      throw new ContractFault(`"$ref: ${ref}" leads back to itself; name a schema instead.`, at);
    const target = follow(found.node, { kind }, found.base, found.at, [...trail, found.node]);
    if (kind !== "schema" && !isObject(target)) throw new ContractFault(`"$ref: ${ref}" names no ${kind}.`, at);
    return target;
  }

  /** What stands beside a `$ref`, and what the `$ref` names, as one. */
  function join(copy: JsonObject, target: unknown, kind: Kind): void {
    const plain = Object.keys(copy).every((key) => ANNOTATIONS.has(key) || key.startsWith("x-"));
    // A schema that is still being followed has not all its keys yet.
    if (isObject(target) && (kind !== "schema" || (plain && !open.has(target)))) {
      const kept = kind === "schema" || kind === "pathItem" ? Object.keys(copy) : Object.keys(copy).filter(isBeside);
      Object.assign(copy, { ...target, ...Object.fromEntries(kept.map((key) => [key, copy[key]])) });
      return;
    }
    copy.allOf = [target, ...(Array.isArray(copy.allOf) ? copy.allOf : [])];
  }

  if (!inParts) {
    const whole = follow(document, { kind: "document" }, resources.document, "", []) as OpenApiDocument;
    refuseEndless(schemas);
    return whole;
  }
  const later = (key: string, it: unknown) => follow(it, partAt("document", key), resources.document, `/${key}`, []);
  const { paths, webhooks, components } = document;
  const eachPath = Object.entries(record(paths)).map(
    ([path, it]) =>
      [path, () => follow(it, { kind: "pathItem" }, resources.document, step("/paths", path), [])] as const,
  );
  const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !PARTS_LATER.includes(key)));
  return defer<OpenApiDocument, OpenApiDocument>(
    { ...rest, paths: defer({}, Object.fromEntries(eachPath)) },
    {
      ...(webhooks !== undefined && { webhooks: () => later("webhooks", webhooks) }),
      ...(components !== undefined && { components: () => later("components", components) }),
    },
  );
}

/** Where a ref that is no schema's stands, only texts and extensions may stand beside it. */
function isBeside(key: string): boolean {
  return ANNOTATIONS.has(key) || key.startsWith("x-");
}

function refuseUnknown(schema: JsonObject, at: string): void {
  refuseDialect(schema.$schema, at);
  for (const keyword of ["$dynamicRef", "$recursiveRef"]) {
    if (Object.hasOwn(schema, keyword))
      throw new ContractFault(`${keyword} is not followed; name the schema by $ref.`, at);
  }
}

/** A node of the document itself, or what its `$ref` names; what is within stays as it is. */
export type Target = (node: unknown) => Record<string, unknown>;

export function targetIn(document: OpenApiDocument): Target {
  const resources = resourcesOf(document);
  const known = new Map<string, unknown>();
  return (node) => {
    let found = record(node);
    for (let steps = 0; typeof found.$ref === "string" && steps < 10; steps++) {
      const { $ref } = found;
      const next = known.get($ref) ?? resources.find($ref, resources.document, $ref).node;
      known.set($ref, next);
      found = record(next);
    }
    return found;
  };
}
