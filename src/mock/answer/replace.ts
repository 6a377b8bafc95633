import { firstAt, pointerKey } from "../../client/kernel/pointer.js";
import type { JsonObject } from "../../contract/document/json.js";

/** What holds the value at the pointer, and under which key; undefined where there is nothing. */
function holderOf(root: unknown, pointer: string): { readonly holder: JsonObject; readonly key: string } | undefined {
  const cut = pointer.lastIndexOf("/");
  const key = pointerKey(pointer.slice(cut + 1));
  const holder = firstAt(root, [pointer.slice(0, Math.max(0, cut))]);
  if (cut < 0 || typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return { holder: holder as JsonObject, key };
}

/** Puts `value` where the pointer leads, if there is something there already. Returns whether there was. */
export function replaceAt(root: unknown, pointer: string, value: unknown): boolean {
  const found = holderOf(root, pointer);
  if (found) found.holder[found.key] = value;
  return found !== undefined;
}

/** Takes out what is at the pointer, if it is a property. Returns whether it was. */
export function removeAt(root: unknown, pointer: string): boolean {
  const found = holderOf(root, pointer);
  if (!found || Array.isArray(found.holder)) return false;
  delete found.holder[found.key];
  return true;
}
