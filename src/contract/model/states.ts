import type { Shown, StatesByMeaning } from "../contract.js";
import { record } from "../document/json.js";

/** The documented status values of `x-task-states`; a meaning that the contract leaves out has none. */
export function readStates(table: Record<string, unknown>): StatesByMeaning {
  const states = record(table.states);
  const values = (meaning: string) => (Array.isArray(states[meaning]) ? (states[meaning] as (string | number)[]) : []);
  return { pending: values("pending"), succeeded: values("succeeded"), failed: values("failed") };
}

/** What `x-task-states.shows` says: where answers tell of a replay and of times. */
export function readShown(table: Record<string, unknown>): Shown {
  const shows = record(table.shows);
  const pointers = (key: string) => (Array.isArray(shows[key]) ? shows[key].map(String) : []);
  return { replayed: pointers("replayed"), createdAt: pointers("createdAt"), endedAt: pointers("endedAt") };
}
