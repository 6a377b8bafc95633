import { randomUUID } from "node:crypto";
import type { Contract } from "../contract/contract.js";
import { firstAt } from "../http/pointer.js";
import { createExample } from "./examples.js";

/** Makes the id of a new task. */
export type IdMaker = () => string;

const HEX_32 = /^[0-9a-f]{32}$/;

/** UUIDs, or 32 hex digits where the contract's own examples of a new task show such ids. */
export function idMaker(contract: Contract): IdMaker {
  const shown = contract.operations
    .filter((operation) => operation.role === "create")
    .map((operation) => firstAt(createExample(operation, contract.rules)?.example, contract.rules.id));
  const hex = shown.length > 0 && shown.every((id) => typeof id === "string" && HEX_32.test(id));
  return hex ? () => randomUUID().replaceAll("-", "") : () => randomUUID();
}
