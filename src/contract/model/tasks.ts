import type { CreateFacts, OpenApiDocument, Operation } from "../contract.js";
import { ContractFault } from "../document/fault.js";
import { record } from "../document/json.js";
import type { RawOperation } from "./operations.js";
import { readPrices } from "./prices.js";

/**
 * Finds which operations create tasks and which read them: a create operation's answer has a link called `status`, and
 * `x-task` says what else there is to know.
 */
export function linkTasks(document: OpenApiDocument, raws: readonly RawOperation[]): Operation[] {
  const operations = new Map(raws.map(({ operation }) => [operation.id, operation]));
  for (const { raw, operation } of raws) {
    const link = statusLink(raw);
    if (link === undefined) continue;
    const status = operations.get(link.operationId);
    if (status === undefined) {
      throw new ContractFault(`its status link names no operation: ${link.operationId}.`, operation.id);
    }
    const parameter = status.parameters.find((it) => it.name === link.parameter);
    if (parameter === undefined || (parameter.in !== "path" && parameter.in !== "query")) {
      throw new ContractFault(
        `its status link fills "${link.parameter}", which ${status.id} does not take.`,
        operation.id,
      );
    }
    const idParameter = { name: parameter.name, in: parameter.in };
    operations.set(status.id, { ...status, role: "status", idParameter });
    operations.set(operation.id, {
      ...operation,
      role: "create",
      task: readFacts(document, raw, operation, status, idParameter),
    });
  }
  return [...operations.values()];
}

function statusLink(raw: RawOperation["raw"]): { operationId: string; parameter: string } | undefined {
  for (const response of Object.values(record(raw.responses))) {
    const link = record(record(record(response).links).status);
    const parameter = Object.keys(record(link.parameters))[0];
    if (typeof link.operationId === "string" && parameter !== undefined)
      return { operationId: link.operationId, parameter };
  }
  return undefined;
}

function readFacts(
  document: OpenApiDocument,
  raw: RawOperation["raw"],
  { id, body }: Operation,
  status: Operation,
  by: { name: string; in: "path" | "query" },
): CreateFacts {
  const facts = record(raw["x-task"]);
  const { estimatedSeconds } = record(document["x-task-states"]);
  // A contract of somebody else's may say nothing; the house lint asks ours for it.
  const { typicalSeconds: typical = estimatedSeconds ?? [1, 60], maxWaitSeconds: maxWait = 900 } = facts;
  const prices = readPrices(document["x-prices"], body?.schema);
  if (!Array.isArray(typical) || typical.length !== 2) {
    throw new ContractFault("write x-task with typicalSeconds: [from, to], maxWaitSeconds and idempotency.", id);
  }
  return {
    statusOperation: status.id,
    status: by.in === "path" ? status.path.replace(`{${by.name}}`, "{id}") : `${status.path}?${by.name}={id}`,
    typical: [Number(typical[0]), Number(typical[1])],
    maxWait: Number(maxWait),
    ...(typeof facts.retentionSeconds === "number" && { retention: facts.retentionSeconds }),
    ...(typeof facts.idempotency === "string" && facts.idempotency !== "none" && { idempotencyKey: facts.idempotency }),
    ...(facts.typicalSeconds === undefined && { estimated: true as const }),
    ...(prices && { prices }),
  };
}
