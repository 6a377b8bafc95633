import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** Where something of a bundle was written. */
export interface SourcePlace {
  /** Relative to the repository's root. */
  readonly file: string;
  readonly line: number;
}

interface Parsed {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * The line in openapi/<host>/ that a place of its bundle comes from: the nearest one that an author wrote, where the place
 * itself comes from the overlay.
 *
 * @param keys the place, key by key.
 */
export function sourceOf(root: string, host: string, keys: readonly (string | number)[]): SourcePlace {
  const folder = join(root, "openapi", host);
  let at = parsed(join(folder, "openapi.yaml"));
  let node = at.document.contents as Node | null;
  let offset = 0;
  for (const [index, key] of keys.entries()) {
    const pair = childOf(node, key);
    const component =
      pair === undefined && index === 2 && keys[0] === "components" && join(folder, String(keys[1]), `${key}.yaml`);
    if (component && existsSync(component)) {
      at = parsed(component);
      node = at.document.contents as Node | null;
      offset = 0;
      continue;
    }
    if (pair === undefined) break;
    ({ node, offset } = pair);
    const ref = refOf(node);
    if (ref === undefined) continue;
    at = parsed(join(dirname(at.file), ref));
    node = at.document.contents as Node | null;
    offset = 0;
  }
  return { file: relative(root, at.file), line: at.lines.linePos(offset).line };
}

function parsed(file: string): Parsed {
  const lines = new LineCounter();
  return { file, lines, document: parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }) };
}

function childOf(node: Node | null, key: string | number): { node: Node | null; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return item && { node: item, offset: item.range?.[0] ?? 0 };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((it) => isPair(it) && isScalar(it.key) && String(it.key.value) === String(key));
  return pair && { node: pair.value as Node | null, offset: (pair.key as Node).range?.[0] ?? 0 };
}

function refOf(node: Node | null): string | undefined {
  if (!isMap(node)) return undefined;
  const value = node.get("$ref");
  return typeof value === "string" && !value.startsWith("#") ? value : undefined;
}
