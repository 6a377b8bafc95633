import { parseJson } from "./json.js";

/** A value, and the name of the member that the last `*` took. */
export interface Found {
  readonly value: unknown;
  readonly name?: string | undefined;
}

/**
 * Every value that a JSON Pointer (RFC 6901) leads to, in which `*` stands for each item or member, and a `#` after a key
 * reads the text there as JSON. Own properties only.
 *
 * @throws SyntaxError when such a text is no JSON.
 */
export function valuesAt(value: unknown, pointer: string): Found[] {
  let found: Found[] = [{ value }];
  for (const part of pointer.split("/").slice(1)) {
    const inText = part.endsWith("#");
    const key = pointerKey(inText ? part.slice(0, -1) : part);
    found = found.flatMap(({ value, name }): Found[] => {
      if (Object(value) !== value) return [];
      if (part === "*") {
        return Object.entries(value as object).map(([key, it]) => ({
          value: it,
          name: Array.isArray(value) ? name : key,
        }));
      }
      if (!Object.hasOwn(value as object, key)) return [];
      const inner = (value as Record<string, unknown>)[key];
      return [{ value: inText && inner && typeof inner === "string" ? parseJson(inner) : inner, name }];
    });
  }
  return found;
}

/**
 * The first value that one of the JSON Pointers (RFC 6901) leads to and that will do; by default any but undefined and
 * null. Own properties only.
 */
export function firstAt(
  value: unknown,
  pointers: readonly string[],
  willDo: (found: unknown) => boolean = isThere,
): unknown {
  for (const pointer of pointers) {
    let node = value;
    for (const part of pointer.split("/").slice(1)) {
      const key = pointerKey(part);
      node = Object.hasOwn(Object(node), key) ? (node as Record<string, unknown>)[key] : undefined;
    }
    if (willDo(node)) return node;
  }
  return undefined;
}

/** The key that a part of a JSON Pointer stands for. */
export function pointerKey(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A key as a part of a JSON Pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The value as a text. An object may have a toString of its own, or be nested more deeply than the stack is. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "…";
  }
}
