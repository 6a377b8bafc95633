import { record } from "../../contract/document/json.js";

/** Where a node stands in a document: the keys and numbers that lead to it. */
export type NodePath = readonly (string | number)[];

/** A node of a bundle that has texts for readers. */
export interface TextNode {
  readonly path: NodePath;
  /** Its texts by key. */
  readonly texts: Readonly<Record<string, string>>;
}

const KEYS = ["title", "summary", "description"];
/** What stands below these is data, not text about data. */
const DATA = new Set(["value", "example", "default", "const", "enum", "required"]);

/** Every node of a document that has a title, summary or description, in document order. */
export function textNodes(node: unknown, path: NodePath = []): TextNode[] {
  if (Array.isArray(node)) return node.flatMap((it, n) => textNodes(it, [...path, n]));
  if (typeof node !== "object" || node === null) return [];
  const own = KEYS.flatMap((key) => {
    const text = record(node)[key];
    return typeof text === "string" ? [[key, unwrapped(text)] as const] : [];
  });
  const below = Object.entries(node).flatMap(([key, value]) =>
    isData(key, value) ? [] : textNodes(value, [...path, key]),
  );
  return own.length > 0 ? [{ path, texts: Object.fromEntries(own) }, ...below] : below;
}

/** The text with one line a paragraph, list item or table row: wrapping it anew makes it no other text. */
export function unwrapped(text: string): string {
  return text.trim().replace(/(?<=[^\n]) *\n *(?=[^\s*|#>-])(?!\d+\. )/g, " ");
}

/** The examples of a schema are a list of values; those of a media type are named, and have summaries. */
function isData(key: string, value: unknown): boolean {
  return DATA.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}
