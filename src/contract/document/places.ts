import type { Document, LineCounter } from "yaml";
import { pointerKey } from "../../client/kernel/pointer.js";

/** Says on which line of a YAML or JSON file a place of the document stands: a JSON Pointer, or the nearest above it that is there. */
export function linesOf(document: Document, lines: LineCounter): (place: string) => string | undefined {
  return (place) => {
    if (!place.startsWith("/")) return undefined;
    const path = place.slice(1).split("/").map(pointerKey);
    for (let depth = path.length; depth > 0; depth--) {
      const start = startOf(document, path.slice(0, depth));
      if (start !== undefined) return String(lines.linePos(start).line);
    }
    return undefined;
  };
}

function startOf(document: Document, path: readonly string[]): number | undefined {
  const holder: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const { items } = (holder ?? {}) as { items?: readonly { key?: unknown; range?: readonly number[] }[] };
  const key = path.at(-1);
  if (!Array.isArray(items)) return undefined;
  const pair = items.find((it) => String((it.key as { value?: unknown } | undefined)?.value) === key);
  const node = pair?.key ?? items[Number(key)];
  return (node as { range?: readonly number[] } | undefined)?.range?.[0];
}
