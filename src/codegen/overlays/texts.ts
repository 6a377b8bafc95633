import { record } from "../../contract/document/json.js";

/** A node of a bundle that has texts for readers, and how an Overlay names it. */
export interface TextNode {
  /** JSONPath of the node. */
  readonly target: string;
  /** Its texts by key, without the line break that a block in YAML ends with. */
  readonly texts: Readonly<Record<string, string>>;
}

const KEYS = ["title", "summary", "description"];
/** What stands below these is data, not text about data. */
const DATA = new Set(["value", "example", "default", "const", "enum", "required"]);

/** Every node of a document that has a title, summary or description, in document order. */
export function textNodes(node: unknown, target = "$"): TextNode[] {
  if (Array.isArray(node)) return node.flatMap((it, n) => textNodes(it, `${target}[${n}]`));
  if (typeof node !== "object" || node === null) return [];
  const own = KEYS.flatMap((key) => {
    const text = record(node)[key];
    return typeof text === "string" ? [[key, text.trim()] as const] : [];
  });
  const below = Object.entries(node).flatMap(([key, value]) =>
    isData(key, value) ? [] : textNodes(value, at(target, key)),
  );
  return own.length > 0 ? [{ target, texts: Object.fromEntries(own) }, ...below] : below;
}

/** The examples of a schema are a list of values; those of a media type are named, and have summaries. */
function isData(key: string, value: unknown): boolean {
  return DATA.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}

function at(target: string, key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `${target}.${key}` : `${target}['${key}']`;
}
