import { explain } from "../../contract/check/explain.js";
import type { Check, Validator } from "../../contract/check/types.js";
import { allViolations, violationsBy } from "../../contract/check/validate.js";
import { type Violation, violation, wording } from "../../contract/check/violations.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { takesMedia } from "./compiled/media.js";
import { type ParameterCheck, parameterCheck } from "./compiled/parameters.js";
import { credentialsCheck } from "./compiled/security.js";
import { type CheckedRequest, createEngine, type Engine, type EngineChecks } from "./engine.js";

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
  /** Of the request body's schema, if there is one. */
  readonly check: Check | undefined;
}

function checksOf(contract: Contract, operation: Operation): OperationChecks {
  // Without them every request would pass.
  if (contract.checks?.load?.(operation)) throw new Error("load the checks of a contract before the first request");
  const schema = operation.body?.schema;
  return {
    authorized: credentialsCheck(operation.security),
    parameters: parameterCheck(contract, operation),
    check: typeof schema === "object" ? contract.checks?.requests.get(schema) : undefined,
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
      const { parameters, check } = of(operation);
      const inBody = bodyViolations(operation, check, request);
      const elsewhere = parameters(request);
      if (inBody.length === 0 && elsewhere.length === 0) return elsewhere;
      const found = [...inBody, ...elsewhere];
      const { body } = request;
      return explain(
        found,
        body.state === "read" ? check : undefined,
        body.state === "read" && body.value,
        violationsInBody,
      );
    },
  };
}

/** There is nothing to say of a body that is not there. */
function violationsInBody(validator: Validator, body: unknown): Violation[] {
  return body === null ? [] : violationsBy(validator, body);
}

function bodyViolations({ bodyRequired }: Operation, check: Check | undefined, { body }: CheckedRequest): Violation[] {
  const value = body.state === "read" ? body.value : undefined;
  // As Prism has it, a body of null, false, 0 or "" is none where one is required.
  if (bodyRequired && !value) return [violation("body", [], "required", wording("required", ""))];
  return check === undefined || value === undefined || value === null ? [] : allViolations(check, value);
}
