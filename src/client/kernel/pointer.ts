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
      node = isThere(node) && Object.hasOwn(node as object, key) ? (node as Record<string, unknown>)[key] : undefined;
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
