import { explain } from "../../contract/check/explain.js";
import type { Check, Validator } from "../../contract/check/types.js";
import { allViolations, violationsBy } from "../../contract/check/validate.js";
import { type Violation, violation, wording } from "../../contract/check/violations.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { bodyReader, type SentBody } from "./compiled/bodies.js";
import { takesMedia } from "./compiled/media.js";
import { type ParameterCheck, parameterCheck } from "./compiled/parameters.js";
import { credentialsCheck } from "./compiled/security.js";
import { createEngine, type Engine, type EngineChecks } from "./engine.js";
import type { CheckedRequest } from "./request.js";

/** Checks requests by validators that were compiled before, at build time for the contracts of this package. */
export function compiledEngine(contracts: readonly Contract[]): Engine {
  const contractOf = new Map(contracts.flatMap((it) => it.operations.map((operation) => [operation, it] as const)));
  const known = new Map<Operation, OperationChecks>();
  const checked = (operation: Operation): OperationChecks => {
    const checks = known.get(operation) ?? checksOf(contractOf.get(operation) as Contract, operation);
    known.set(operation, checks);
    return checks;
  };
  return createEngine("compiled", compiledChecks(checked));
}

interface OperationChecks {
  readonly authorized: (request: CheckedRequest) => boolean;
  readonly parameters: ParameterCheck;
  readonly bodyOf: (request: CheckedRequest) => SentBody;
}

function checksOf(contract: Contract, operation: Operation): OperationChecks {
  // Without them every request would pass.
  if (contract.checks?.load?.(operation)) throw new Error("load the checks of a contract before the first request");
  return {
    authorized: credentialsCheck(operation.security),
    parameters: parameterCheck(contract, operation),
    bodyOf: bodyReader(contract, operation),
  };
}

function compiledChecks(of: (operation: Operation) => OperationChecks): EngineChecks {
  return {
    authorized: ({ operation }, request) => of(operation).authorized(request),
    takes({ operation }, { headers }) {
      const { mediaTypes } = operation;
      return mediaTypes !== undefined && takesMedia(mediaTypes, headers["content-type"]);
    },
    violations({ operation }, request) {
      try {
        return violationsOf(operation, of(operation), request);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        // What is nested more deeply than the stack is, be it in a parameter, has no other fault than that.
        return [violation("body", [], "depth", "or a parameter is nested too deeply")];
      }
    },
  };
}

function violationsOf(
  operation: Operation,
  { parameters, bodyOf }: OperationChecks,
  request: CheckedRequest,
): Violation[] {
  const { value, check, found } = bodyOf(request);
  const broken = bodyViolations(operation, check, value);
  const inBody = found.length === 0 ? broken : [...found, ...broken];
  const elsewhere = parameters(request);
  if (inBody.length === 0 && elsewhere.length === 0) return elsewhere;
  return explain([...inBody, ...elsewhere], value === undefined ? undefined : check, value, violationsInBody);
}

const NONE: Violation[] = [];

/** There is nothing to say of a body that is not there. */
function violationsInBody(validator: Validator, body: unknown): Violation[] {
  return body === null ? [] : violationsBy(validator, body);
}

function bodyViolations({ bodyRequired }: Operation, check: Check | undefined, value: unknown): Violation[] {
  // As Prism has it, a body of null, false, 0 or "" is none where one is required.
  if (bodyRequired && !value) return [violation("body", [], "required", wording("required", ""))];
  if (check === undefined || value === undefined || value === null) return NONE;
  return allViolations(check, value);
}
