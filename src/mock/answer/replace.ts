import { firstAt } from "../../client/kernel/pointer.js";
import type { JsonObject } from "../../contract/document/json.js";

/** Puts `value` where the pointer leads, if there is something there already. Returns whether there was. */
export function replaceAt(root: unknown, pointer: string, value: unknown): boolean {
  const cut = pointer.lastIndexOf("/");
  const key = pointer
    .slice(cut + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const parent = firstAt(root, [pointer.slice(0, Math.max(0, cut))]);
  if (cut < 0 || typeof parent !== "object" || parent === null || !Object.hasOwn(parent, key)) return false;
  (parent as JsonObject)[key] = value;
  return true;
}
