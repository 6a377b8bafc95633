import { pointerPart } from "../../../client/kernel/pointer.js";
import type { TaskRef } from "../../contract.js";
import { record } from "../../document/json.js";
import { partsOf } from "../schema.js";

/** Finds the fields of a (dereferenced) request schema that carry `x-task-ref`, in whatever branch they stand. */
export function readRefs(schema: unknown, at = "", seen = new Set<unknown>()): TaskRef[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const node = record(schema);
  const found = [...own(node, at)];
  for (const [name, property] of Object.entries(record(node.properties))) {
    found.push(...readRefs(property, `${at}/${pointerPart(name)}`, seen));
  }
  for (const part of partsOf(node)) found.push(...readRefs(part, at, seen));
  return [...new Map(found.map((it) => [it.field, it])).values()];
}

function own(node: Record<string, unknown>, field: string): TaskRef[] {
  const ref = record(node["x-task-ref"]);
  if (!Array.isArray(ref.operations)) return [];
  const same = Array.isArray(ref.same) ? ref.same.map(String) : [];
  const errors = record(ref.errors) as TaskRef["errors"];
  const { at, within } = ref;
  return [
    {
      field,
      ...(at !== undefined && { at: [at].flat().map(String) }),
      ...(typeof within === "string" && { within }),
      operations: ref.operations.map(String),
      same,
      errors,
    },
  ];
}
