import type { Contract, Operation } from "../contract.js";
import { isObject } from "../document/json.js";
import type { Check, ContractChecks, OperationChecks, ParameterChecks, ParameterPlace } from "./types.js";

export const PLACES: readonly ParameterPlace[] = ["header", "query", "path", "cookie"];

type ChecksOf = (operation: Operation) => Omit<OperationChecks, "method" | "path"> | undefined;

/** Ties checks, by operationId, to the contract that they belong to. */
export function contractChecks(operations: readonly Operation[], checksOf: ChecksOf): ContractChecks {
  const checks = noChecks(operations);
  for (const it of operations) tie(checks, it, checksOf(it));
  return checks;
}

/** The same, loaded when they are first needed, and tied to the operations that are asked for: no other one is read for it. */
export function laterChecks(operations: readonly Operation[], bring: () => Promise<ChecksOf>): ContractChecks {
  const checks = noChecks(operations);
  let checksOf: ChecksOf | undefined;
  let bringing: Promise<ChecksOf> | undefined;
  const tieAll = (asked: readonly Operation[], of: ChecksOf) => {
    for (const it of asked) if (!checks.parameters.has(it.parameters)) tie(checks, it, of(it));
  };
  const load = (operation?: object) => {
    const asked = operation === undefined ? operations : [operation as Operation];
    if (checksOf) return void tieAll(asked, checksOf);
    bringing ??= bring();
    return bringing.then((it) => {
      checksOf = it;
      tieAll(asked, it);
    });
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

function tie(
  { requests, answers, parameters }: ReturnType<typeof noChecks>,
  operation: Operation,
  checks: ReturnType<ChecksOf>,
): void {
  if (checks === undefined) return;
  const put = (to: Map<object, Check>, schema: unknown, check: Check | undefined) => {
    if (isObject(schema) && check !== undefined) to.set(schema, check);
  };
  parameters.set(operation.parameters, checks.parameters);
  put(requests, operation.body?.schema, checks.request);
  for (const { name, in: place, schema } of operation.parameters) {
    put(requests, schema, checks.contents?.[`${place} ${name}`]);
  }
  for (const { mediaType, schema } of operation.bodies ?? []) put(requests, schema, checks.bodies?.[mediaType]);
  put(answers, operation.callback?.body.schema, checks.callback);
  for (const [status, { content }] of Object.entries(operation.responses)) {
    put(answers, content?.schema, checks.responses[status]);
  }
}

/** Whether the contract, as it is, has all its checks, or knows where to load them from. */
export function isCompiled({ checks, operations }: Contract): boolean {
  if (checks === undefined) return false;
  if (checks.load && checks.of === operations) return true;
  const has = (map: ReadonlyMap<object, Check>, schema: unknown) => !isObject(schema) || map.has(schema);
  return operations.every(
    ({ parameters, body, bodies = [], callback, responses }) =>
      checks.parameters.has(parameters) &&
      [...bodies, ...parameters.filter(({ json }) => json), body].every((it) => has(checks.requests, it?.schema)) &&
      has(checks.answers, callback?.body.schema) &&
      Object.values(responses).every(({ content }) => has(checks.answers, content?.schema)),
  );
}
