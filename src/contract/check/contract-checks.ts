import type { Contract, Operation } from "../contract.js";
import { isObject } from "../document/json.js";
import type { Check, ContractChecks, OperationChecks, ParameterChecks, ParameterPlace } from "./types.js";

export const PLACES: readonly ParameterPlace[] = ["header", "query", "path"];

type ChecksOf = (operation: Operation) => Omit<OperationChecks, "method" | "path"> | undefined;

/** Ties checks, by operationId, to the contract that they belong to. */
export function contractChecks(operations: readonly Operation[], checksOf: ChecksOf): ContractChecks {
  const checks = noChecks(operations);
  add(checks, checksOf);
  return checks;
}

/** The same, loaded when they are first needed: `load` brings them, and is undefined from then on. */
export function laterChecks(operations: readonly Operation[], bring: () => Promise<ChecksOf>): ContractChecks {
  const checks = noChecks(operations);
  let loading: Promise<void> | undefined;
  let loaded = false;
  const load = () => {
    loading ??= bring().then((checksOf) => {
      add(checks, checksOf);
      loaded = true;
    });
    return loaded ? undefined : loading;
  };
  return { ...checks, load };
}

function noChecks(of: readonly Operation[]) {
  return {
    of,
    requests: new Map<object, Check>(),
    answers: new Map<object, Check>(),
    parameters: new Map<object, ParameterChecks>(),
  };
}

function add({ of, requests, answers, parameters }: ReturnType<typeof noChecks>, checksOf: ChecksOf): void {
  const put = (to: Map<object, Check>, schema: unknown, check: Check | undefined) => {
    if (isObject(schema) && check !== undefined) to.set(schema, check);
  };
  for (const operation of of) {
    const checks = checksOf(operation);
    if (checks === undefined) continue;
    parameters.set(operation.parameters, checks.parameters);
    put(requests, operation.body?.schema, checks.request);
    put(answers, operation.callback?.body.schema, checks.callback);
    for (const [status, { content }] of Object.entries(operation.responses)) {
      put(answers, content?.schema, checks.responses[status]);
    }
  }
}

/** Whether the contract, as it is, has all its checks, or knows where to load them from. */
export function isCompiled({ checks, operations }: Contract): boolean {
  if (checks === undefined) return false;
  if (checks.load && checks.of === operations) return true;
  const has = (map: ReadonlyMap<object, Check>, schema: unknown) => !isObject(schema) || map.has(schema);
  return operations.every(
    ({ parameters, body, callback, responses }) =>
      checks.parameters.has(parameters) &&
      has(checks.requests, body?.schema) &&
      has(checks.answers, callback?.body.schema) &&
      Object.values(responses).every(({ content }) => has(checks.answers, content?.schema)),
  );
}
