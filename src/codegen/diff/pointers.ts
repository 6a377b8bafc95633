import { pointerKey, pointerPart } from "../../client/kernel/pointer.js";

/** One place where two documents differ. */
export interface Difference {
  /** As a URI fragment, `#/paths/…`. */
  readonly pointer: string;
  readonly kind: "added" | "removed" | "modified";
  readonly base?: { readonly pointer: string; readonly value: unknown };
  readonly revision?: { readonly pointer: string; readonly value: unknown };
}

/** The deepest places where the documents differ; lists are compared as wholes. */
export function differences(base: unknown, revision: unknown, pointer = "#"): Difference[] {
  if (JSON.stringify(base) === JSON.stringify(revision)) return [];
  const sides = { base: { pointer, value: base }, revision: { pointer, value: revision } };
  if (base === undefined) return [{ pointer, kind: "added", revision: sides.revision }];
  if (revision === undefined) return [{ pointer, kind: "removed", base: sides.base }];
  if (!isMap(base) || !isMap(revision)) return [{ pointer, kind: "modified", ...sides }];
  const keys = new Set([...Object.keys(base), ...Object.keys(revision)]);
  return [...keys].flatMap((key) => differences(base[key], revision[key], `${pointer}/${pointerPart(key)}`));
}

/** Whether the one place is the other or lies in it. */
export function isWithin(pointer: string, other: string): boolean {
  return pointer === other || pointer.startsWith(`${other}/`);
}

/** The name at a pointer's end. */
export function lastOf(pointer: string): string {
  return pointerKey(pointer.slice(pointer.lastIndexOf("/") + 1));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
