import { pointerKey } from "../../../client/kernel/pointer.js";
import type { Shown, StatesByMeaning, StatusValue } from "../../contract.js";
import { record } from "../../document/json.js";
import { listedValues, partsOf } from "../schema.js";

/** The documented status values of `x-task-states`; a meaning that the contract leaves out has none. */
export function readStates(table: Record<string, unknown>): StatesByMeaning {
  const states = record(table.states);
  const values = (meaning: string) => (Array.isArray(states[meaning]) ? (states[meaning] as (string | number)[]) : []);
  return { pending: values("pending"), succeeded: values("succeeded"), failed: values("failed") };
}

/** What `x-task-states.shows` says: where answers tell of a replay, of times and of the cost. */
export function readShown(table: Record<string, unknown>): Shown {
  const shows = record(table.shows);
  const pointers = (key: string) => (Array.isArray(shows[key]) ? shows[key].map(String) : []);
  const [replayed = [], createdAt = [], endedAt = [], cost = []] = ["replayed", "createdAt", "endedAt", "cost"].map(
    pointers,
  );
  return { replayed, createdAt, endedAt, cost };
}

/** The constants that a (dereferenced) schema allows at a JSON Pointer. */
export function statusValues(schema: unknown, pointer: string): StatusValue[] {
  const node = record(schema);
  const inside = partsOf(node).flatMap((it) => statusValues(it, pointer));
  if (pointer === "") return [...(listedValues(node) ?? []), ...inside] as StatusValue[];
  const [, key = "", ...rest] = pointer.split("/");
  const property = record(node.properties)[pointerKey(key)];
  return [...(property === undefined ? [] : statusValues(property, rest.map((it) => `/${it}`).join(""))), ...inside];
}
