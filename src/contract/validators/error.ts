import { TaskreelError } from "../../client/errors.js";
import { describe, type Violation } from "../check/violations.js";

/** One broken rule. It holds no value of the body, which may be a secret; only what the contract allows instead. */
export interface ContractViolation extends Omit<Violation, "in"> {
  /** Where: the body, or the HTTP status of an answer that the contract does not have. */
  readonly in: Violation["in"] | "status";
  /** JSON type of the value that stands there; `undefined` when there is none. */
  readonly type: "null" | "boolean" | "number" | "string" | "array" | "object" | "undefined";
  /** The model whose rules a request was checked by, where it names one that the contract has. */
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

/** A body breaks the contract. Of a request: nothing was sent. Of an answer: the task goes on, and `task` is its handle. */
export class ContractViolationError extends TaskreelError<Facts> implements Facts {
  override readonly name = "ContractViolationError";
  declare readonly violations: readonly ContractViolation[];
  declare readonly operation: string;
  declare readonly model: string | undefined;
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
