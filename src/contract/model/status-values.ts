import type { StatusValue } from "../contract.js";
import { record } from "../document/json.js";
import { listedValues, partsOf } from "./schema.js";

/** The constants that a (dereferenced) schema allows at a JSON Pointer. */
export function statusValues(schema: unknown, pointer: string): StatusValue[] {
  const node = record(schema);
  const inside = partsOf(node).flatMap((it) => statusValues(it, pointer));
  if (pointer === "") return [...(listedValues(node) ?? []), ...inside] as StatusValue[];
  const [, key = "", ...rest] = pointer.split("/");
  const property = record(node.properties)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return [...(property === undefined ? [] : statusValues(property, rest.map((it) => `/${it}`).join(""))), ...inside];
}
