import { ConfigurationError } from "../../client/errors.js";
import { firstAt } from "../../client/kernel/pointer.js";
import type { Validation } from "../../client/types.js";
import type { Check, OperationChecks, Tag } from "../check/types.js";
import { validate } from "../check/validate.js";
import type { Violation } from "../check/violations.js";
import { isObject } from "../document/json.js";
import { documentedStatus } from "../model/responses.js";
import { type ContractViolation, violationError } from "./error.js";

/** Holds JSON bodies of one host against its contract. Values are taken as JSON has them. */
export interface HostValidators<Name extends string = string> extends Validation<Name> {
  /**
   * What is wrong with the request body of the create operation at this path; an empty list when it conforms.
   *
   * @throws ConfigurationError when the contract has no such operation.
   */
  request(path: string, body: unknown): ContractViolation[];
  /**
   * What is wrong with an answer; an empty list when it conforms.
   *
   * @param path as the contract has it, `{id}` and all; a query is ignored.
   * @param status HTTP status. One that is not documented is a violation itself.
   * @throws ConfigurationError when the contract has no such operation.
   */
  response(method: string, path: string, status: number, body: unknown): ContractViolation[];
}

/** An operation's checks and its operationId. */
interface KnownOperation extends OperationChecks {
  readonly id: string;
}

/** The validators of a host, from the checks that codegen wrote. */
export function hostValidators<Name extends string>(
  host: Name,
  operations: Readonly<Record<string, OperationChecks>>,
): HostValidators<Name> {
  const known = new Map(
    Object.entries(operations).map(([id, checks]): [string, KnownOperation] => [
      `${checks.method} ${checks.path}`,
      { ...checks, id },
    ]),
  );

  function find(method: string, path: string): KnownOperation {
    const found = known.get(`${method.toUpperCase()} ${path.split("?", 1)[0]}`);
    if (found) return found;
    throw new ConfigurationError(`The contract of ${host} has no such operation, but ${[...known.keys()].join(", ")}`);
  }

  function ofRequest({ id, request, tag }: KnownOperation, body: unknown): ContractViolation[] {
    if (!request) throw new ConfigurationError(`${id} of ${host} takes no request body`);
    const found = validate(request, body);
    return found.length === 0 ? [] : found.map((it) => typed(it, body, modelOf(tag, body)));
  }

  function ofResponse({ responses }: KnownOperation, status: number, body: unknown): ContractViolation[] {
    const documented = documentedStatus(responses, status);
    if (documented === undefined) {
      const message = `HTTP ${status} with a JSON body is not documented`;
      return [{ in: "status", pointer: "", field: "", rule: "status", type: "number", message }];
    }
    return validate(responses[documented] as Check, body).map((it) => typed(it, body));
  }

  function assertRequest(path: string, body: unknown): void {
    const operation = find("POST", path);
    const violations = ofRequest(operation, body);
    const model = modelOf(operation.tag, body);
    if (violations.length > 0) throw violationError({ violations, operation: operation.id, model, where: "request" });
  }

  function assertResponse(method: string, path: string, status: number, body: unknown): void {
    const operation = find(method, path);
    const violations = ofResponse(operation, status, body);
    const facts = { violations, operation: operation.id, model: undefined, where: "response" } as const;
    if (violations.length > 0) throw violationError(facts);
  }

  return {
    host,
    request: (path, body) => ofRequest(find("POST", path), body),
    response: (method, path, status, body) => ofResponse(find(method, path), status, body),
    asserting(which, asked) {
      if (asked !== host) throw new ConfigurationError(`These are validators of ${host}, not of ${asked}`);
      if (!["request", "response", "both"].includes(which)) {
        throw new ConfigurationError(
          `validate is "request", "response", "both" or false, not ${JSON.stringify(which)}`,
        );
      }
      return {
        ...(which !== "response" && { request: assertRequest }),
        ...(which !== "request" && { response: assertResponse }),
      };
    },
  };
}

/** The model that the body names, if the contract has it. */
function modelOf(tag: Tag | undefined, body: unknown): string | undefined {
  const named = tag && isObject(body) && Object.hasOwn(body, tag.name) ? body[tag.name] : undefined;
  return named !== undefined && tag?.values.includes(named) ? String(named) : undefined;
}

function typed(found: Violation, body: unknown, model?: string): ContractViolation {
  const value = firstAt(body, [found.pointer], (it) => it !== undefined);
  const type = value === null ? "null" : Array.isArray(value) ? "array" : (typeof value as ContractViolation["type"]);
  return { ...found, type, ...(model !== undefined && { model }) };
}
