import { firstAt } from "../../client/kernel/pointer.js";
import type { Contract } from "../../contract/contract.js";
import { contractFor } from "../../contract/model/tasks/reading.js";
import { createExample } from "../answer/examples.js";
import { hex32, type Random, uuid } from "./random.js";

/** Makes the id of a new task. */
export type IdMaker = () => string;

const HEX_32 = /^[0-9a-f]{32}$/;

/** UUIDs, or 32 hex digits where the contract's own examples of a new task show such ids. */
export function idMaker(contract: Contract, random: Random): IdMaker {
  // Asked at the first task: looking through the examples takes a while where there are many operations.
  return () => (looksLikeHex(contract) ? hex32(random) : uuid(random));
}

const known = new WeakMap<Contract, boolean>();

function looksLikeHex(contract: Contract): boolean {
  const before = known.get(contract);
  if (before !== undefined) return before;
  const shown = contract.operations
    .filter((operation) => operation.role === "create")
    .map((operation) => {
      const { rules } = contractFor(contract, operation);
      return firstAt(createExample(operation, rules)?.example, rules.id);
    });
  const hex = shown.length > 0 && shown.every((id) => typeof id === "string" && HEX_32.test(id));
  known.set(contract, hex);
  return hex;
}
