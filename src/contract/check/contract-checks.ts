import type { Contract, Operation } from "../contract.js";
import { isObject } from "../document/json.js";
import type { Check, ContractChecks, OperationChecks, ParameterChecks, ParameterPlace } from "./types.js";

export const PLACES: readonly ParameterPlace[] = ["header", "query", "path"];

/** Ties checks, by operationId, to the contract that they belong to. */
export function contractChecks(
  operations: readonly Operation[],
  checksOf: (operation: Operation) => Omit<OperationChecks, "method" | "path"> | undefined,
): ContractChecks {
  const requests = new Map<object, Check>();
  const answers = new Map<object, Check>();
  const parameters = new Map<object, ParameterChecks>();
  const add = (to: Map<object, Check>, schema: unknown, check: Check | undefined) => {
    if (isObject(schema) && check !== undefined) to.set(schema, check);
  };
  for (const operation of operations) {
    const checks = checksOf(operation);
    if (checks === undefined) continue;
    parameters.set(operation.parameters, checks.parameters);
    add(requests, operation.body?.schema, checks.request);
    add(answers, operation.callback?.body.schema, checks.callback);
    for (const [status, { content }] of Object.entries(operation.responses)) {
      add(answers, content?.schema, checks.responses[status]);
    }
  }
  return { requests, answers, parameters };
}

/** Whether the contract, as it is, has all its checks. */
export function isCompiled({ checks, operations }: Contract): boolean {
  if (checks === undefined) return false;
  const has = (map: ReadonlyMap<object, Check>, schema: unknown) => !isObject(schema) || map.has(schema);
  return operations.every(
    ({ parameters, body, callback, responses }) =>
      checks.parameters.has(parameters) &&
      has(checks.requests, body?.schema) &&
      has(checks.answers, callback?.body.schema) &&
      Object.values(responses).every(({ content }) => has(checks.answers, content?.schema)),
  );
}
