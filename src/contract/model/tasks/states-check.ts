import { meant } from "../../../client/kernel/nearest.js";
import { ContractFault } from "../../document/fault.js";
import { step } from "../../document/grammar.js";
import { isObject, record } from "../../document/json.js";

const MEANINGS = ["pending", "succeeded", "failed"];

/** The keys of `x-task-states`, and those of its parts that have some. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "": (
    "id status stage results estimatedSeconds error errorCode states tolerated problem headers shows locations " +
    "missingSeconds stored envelope"
  ).split(" "),
  states: MEANINGS,
  tolerated: MEANINGS,
  problem: ["message", "code", "fields"],
  headers: ["taskId", "requestId"],
  shows: ["replayed", "createdAt", "endedAt", "cost"],
  stored: ["status", "body"],
  envelope: ["code", "ok", "failed", "retry", "missing", "busy"],
};

/** @throws ContractFault at a key of `x-task-states` that nobody reads, and at words that belong to no state. */
export function checkStates(table: unknown): void {
  const root = "/x-task-states";
  if (table === undefined) return;
  if (!isObject(table)) throw new ContractFault("is an object: where id, status and results are found.", root);
  const misplaced = MEANINGS.find((it) => Object.hasOwn(table, it));
  if (misplaced !== undefined)
    throw new ContractFault(
      `${misplaced} belongs below states; write states: { ${misplaced}: […] }.`,
      step(root, misplaced),
    );
  for (const [part, known] of Object.entries(KEYS)) {
    const place = part === "" ? root : step(root, part);
    for (const key of Object.keys(record(part === "" ? table : table[part]))) {
      if (known.includes(key) || key.startsWith("x-")) continue;
      throw new ContractFault(
        `there is no ${key}${meant(key, known)}; there are ${known.join(", ")}.`,
        step(place, key),
      );
    }
  }
  const { states, status, tolerated } = table;
  for (const meaning of Object.keys(record(tolerated))) {
    if (record(states)[meaning] !== undefined) continue;
    throw new ContractFault(
      `these words mean ${meaning}, but states has no ${meaning}; list there what the document itself says.`,
      step(`${root}/tolerated`, meaning),
    );
  }
  if (states !== undefined && status === undefined)
    throw new ContractFault("status is missing beside states: pointers to where these words stand.", `${root}/states`);
}
