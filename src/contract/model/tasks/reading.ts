import type { ReadingRules, StoredAnswer, TaskState } from "../../../client/rules.js";
import type { Contract, Operation, OwnReading } from "../../contract.js";
import { record } from "../../document/json.js";
import { readResults } from "./results.js";
import { readShown, readStates } from "./states.js";

const STATES: readonly TaskState[] = ["pending", "succeeded", "failed"];

/** How answers are read by `x-task-states`, at the root. */
export function readReading(table: Record<string, unknown>, place: string): ReadingRules {
  return {
    id: list(table.id),
    status: list(table.status),
    ...(table.stage !== undefined && { stage: list(table.stage) }),
    results: readResults(table.results, `${place}/results`) ?? [],
    error: list(table.error),
    errorCode: list(table.errorCode),
    states: stateOfValue(table),
    ...(typeof table.missingSeconds === "number" && { missingSeconds: table.missingSeconds }),
    ...(table.envelope !== undefined && { envelope: readEnvelope(record(table.envelope)) }),
  };
}

/** What `x-task-states` at an operation says in place of the root's. A table of states stands for the whole of the other. */
export function readOwnReading(node: unknown, place: string): OwnReading | undefined {
  if (node === undefined) return undefined;
  const table = record(node);
  const all = readReading(table, place);
  const said = Object.entries(all).filter(([key]) => table[key] !== undefined);
  return {
    rules: Object.fromEntries(said),
    ...(table.states !== undefined && { states: readStates(table) }),
    ...(table.shows !== undefined && { shows: readShown(table) }),
  };
}

/** What `x-task-states.stored` says, which holds for the tasks of hybrid operations. */
export function readStored(table: Record<string, unknown>): { readonly stored?: StoredAnswer } {
  const { status, body } = record(table.stored);
  return table.stored === undefined ? {} : { stored: { status: list(status), body: list(body) } };
}

/** The contract as the tasks of an operation are read: with what it says of its own in front of what the host does. */
export function contractFor(contract: Contract, { reading }: Pick<Operation, "reading">): Contract {
  if (reading === undefined) return contract;
  const { rules, ...own } = reading;
  const known = merged.get(reading) ?? { ...contract, ...own, rules: { ...contract.rules, ...rules } };
  merged.set(reading, known);
  return known;
}

const merged = new WeakMap<OwnReading, Contract>();

function stateOfValue(table: Record<string, unknown>): Record<string, TaskState> {
  const states: Record<string, TaskState> = {};
  for (const source of [record(table.tolerated), record(table.states)]) {
    for (const state of STATES) for (const value of list(source[state])) states[value.toLowerCase()] = state;
  }
  return states;
}

function readEnvelope(envelope: Record<string, unknown>): NonNullable<ReadingRules["envelope"]> {
  const codes = (key: string): number[] => list(envelope[key]).map(Number);
  return {
    code: list(envelope.code),
    ok: codes("ok"),
    failed: codes("failed"),
    retry: codes("retry"),
    missing: codes("missing"),
    busy: codes("busy"),
  };
}

/** A list as texts; none where there is no list. */
export function list(node: unknown): string[] {
  return Array.isArray(node) ? node.map(String) : [];
}
