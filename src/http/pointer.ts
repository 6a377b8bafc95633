/** The first value that one of the JSON Pointers (RFC 6901) leads to; undefined and null count as nothing there. */
export function firstAt(value: unknown, pointers: readonly string[]): unknown {
  for (const pointer of pointers) {
    let node = value;
    for (const part of pointer.split("/").slice(1)) {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      node =
        typeof node === "object" && node !== null && Object.hasOwn(node, key) ? node[key as keyof object] : undefined;
    }
    if (node !== undefined && node !== null) return node;
  }
  return undefined;
}
