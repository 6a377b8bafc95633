import type { RepeatedFacts } from "../contract.js";
import { record } from "../document/json.js";
import { list } from "./tasks/reading.js";

/** How a plain operation is called again until what it has started is done: its `x-repeat`. */
export function readRepeated(node: unknown): { readonly repeated?: RepeatedFacts } {
  if (node === undefined) return {};
  const { task, operations, unready } = record(node);
  return { repeated: { task: String(task), operations: list(operations), unready: String(unready) } };
}
