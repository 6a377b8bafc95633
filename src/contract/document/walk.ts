import { type Kind, partAt, step } from "./grammar.js";

/** Sees a node of a document. What it returns is what is known above the nodes within. */
type See<C> = (node: Readonly<Record<string, unknown>>, kind: Kind, at: string, above: C) => C;

/** Shows every node of a document as it is written, from the top down. Refs are not followed, data is not looked into. */
export function walk<C>(document: unknown, see: See<C>, top: C): void {
  function visit(node: unknown, kind: Kind, many: "list" | "map" | undefined, at: string, above: C): void {
    if (typeof node !== "object" || node === null || kind === "data") return;
    if (many !== undefined) {
      for (const [key, it] of Object.entries(node)) visit(it, kind, undefined, step(at, key), above);
      return;
    }
    const below = see(node as Record<string, unknown>, kind, at, above);
    for (const [key, it] of Object.entries(node)) {
      const part = partAt(kind, key);
      visit(it, part.kind, part.many, step(at, key), below);
    }
  }

  visit(document, "document", undefined, "", top);
}
