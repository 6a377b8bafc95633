import { decisive } from "../../contract/check/reading.js";
import type { Check, Validator, ValidatorError } from "../../contract/check/types.js";
import type { Contract, JsonSchema } from "../../contract/contract.js";

/** Checks values against the contract's schemas, as JSON Schema 2020-12. */
export interface Conformance {
  /** What is wrong with the value, one line each; nothing when it conforms. */
  problems(schema: JsonSchema, value: unknown, as?: "answers" | "requests"): readonly string[];
}

const NONE: readonly string[] = [];

/** @param contracts compiled ones (see engine/compile.ts); their schemas are known by identity. */
export function conformanceOf(contracts: readonly Contract[]): Conformance {
  // Looked for anew each time: a contract may load its checks when they are first needed.
  const checkOf = (schema: object, as: "answers" | "requests"): Check | undefined => {
    for (const { checks } of contracts) {
      const check = checks?.[as].get(schema) ?? checks?.answers.get(schema) ?? checks?.requests.get(schema);
      if (check !== undefined) return check;
    }
    return undefined;
  };
  return {
    problems(schema, value, as = "answers") {
      if (typeof schema === "boolean") return schema ? NONE : ["nothing is allowed here (false schema)"];
      const check = checkOf(schema, as);
      if (check === undefined) throw new Error("this schema belongs to none of the contracts");
      // The one branch that the value means, where it means one: the others would only add noise.
      const validate: Validator = decisive(check, value);
      return validate(value) ? NONE : (validate.errors ?? []).map(line);
    },
  };
}

function line({ instancePath, message, keyword }: ValidatorError): string {
  return `${instancePath || "the value"} ${message} (${keyword})`;
}
