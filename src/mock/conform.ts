import type { JsonSchema } from "../contract/contract.js";
import { MockServerError } from "./errors.js";

/** Checks values against the contract's schemas, as JSON Schema 2020-12. */
export interface Conformance {
  /** Prepares a schema. Throws {@link MockServerError} naming `place` when it does not compile. */
  prepare(schema: JsonSchema, place: string): void;
  /** What is wrong with the value, one line each; nothing when it conforms. */
  problems(schema: JsonSchema, value: unknown): string[];
}

export async function loadConformance(): Promise<Conformance> {
  const ajv = (await import("./ajv.js")).createAjv();
  const known = new WeakMap<object, Validator>();

  function compile(schema: JsonSchema): Validator {
    if (typeof schema === "boolean") return ajv.compile(schema);
    const prepared = known.get(schema) ?? ajv.compile(schema);
    known.set(schema, prepared);
    return prepared;
  }

  return {
    prepare(schema, place) {
      try {
        compile(schema);
      } catch (cause) {
        const reason = cause instanceof RangeError ? "it refers to itself without end" : (cause as Error).message;
        throw new MockServerError("contract", `${place}: this schema does not compile: ${reason}`, { cause });
      }
    },
    problems(schema, value) {
      const validate = compile(schema);
      if (validate(value)) return [];
      return (validate.errors ?? []).map((it) => `${it.instancePath || "the value"} ${it.message} (${it.keyword})`);
    },
  };
}

interface Validator {
  (value: unknown): unknown;
  errors?: null | { instancePath: string; message?: string; keyword: string }[];
}
