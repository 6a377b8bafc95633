import { TaskreelError } from "../../client/errors.js";
import { describe, type Violation } from "../check/violations.js";

/** One broken rule. It contains no value from the body, which could be secret, only what the contract allows there. */
export interface ContractViolation extends Omit<Violation, "in"> {
  /** Where the rule is broken. `status`: the contract does not have this HTTP status. */
  readonly in: Violation["in"] | "status";
  /** JSON type of the value there; `undefined` if there is no value. */
  readonly type: "null" | "boolean" | "number" | "string" | "array" | "object" | "undefined";
  /** The model whose rules the request was checked against, if it names one that the contract has. */
  readonly model?: string;
}

interface Facts {
  /** At least one. */
  readonly violations: readonly ContractViolation[];
  /** operationId. */
  readonly operation: string;
  readonly model: string | undefined;
  readonly where: "request" | "response";
}

/** A body breaks the contract. If it is the request, nothing was sent. If it is an answer, the task goes on, and `task` is its handle. */
export class ContractViolationError extends TaskreelError<Facts> implements Facts {
  override readonly name = "ContractViolationError";
  /** What is wrong. At least one entry. */
  declare readonly violations: readonly ContractViolation[];
  /** operationId of the operation in the contract. */
  declare readonly operation: string;
  /** The model that the request names, if the contract has it. */
  declare readonly model: string | undefined;
  /** Whether the request or an answer is wrong. */
  declare readonly where: "request" | "response";
}

/** The error for what was found, the first of it told in full. */
export function violationError(facts: Facts): ContractViolationError {
  const { violations, operation, model, where } = facts;
  const [first] = violations;
  const more = violations.length > 1 ? `, and ${violations.length - 1} more` : "";
  const broken = `${where === "request" ? "The request" : "An answer"} breaks the contract of ${operation}`;
  const by = model === undefined ? "" : ` for ${model}`;
  const text = first && textOf(first);
  const sent = where === "request" ? "Nothing was sent" : "The task goes on";
  return new ContractViolationError(`${broken}${by}: ${text}${more}. ${sent}`, facts);
}

function textOf({ in: where, type, ...found }: ContractViolation): string {
  if (where === "status") return found.message;
  return `${describe({ in: where, ...found })}${type === "undefined" ? "" : `; it is of type ${type}`}`;
}
