import type { CreateFacts, OpenApiDocument, Operation } from "../contract.js";
import { defer } from "../document/defer.js";
import type { Target } from "../document/dereference.js";
import { ContractFault } from "../document/fault.js";
import { record } from "../document/json.js";
import type { RawOperation } from "./operations.js";
import { readPrices } from "./prices.js";

/**
 * Finds which operations create tasks and which read them: a create operation's answer has a link called `status`, and
 * `x-task` says what else there is to know.
 */
export function linkTasks(source: OpenApiDocument, raws: readonly RawOperation[], target: Target): Operation[] {
  const known = new Map(raws.map((it) => [it.operation.id, it]));
  for (const { raw, operation } of raws) {
    const link = statusLink(raw, target);
    if (link === undefined) continue;
    const { operation: status, takes } = known.get(link.operationId) ?? {};
    if (!status || !takes) {
      throw new ContractFault(`its status link names no operation: ${link.operationId}.`, operation.id);
    }
    const parameter = takes().find((it) => it.name === link.parameter);
    if (parameter === undefined || (parameter.in !== "path" && parameter.in !== "query")) {
      throw new ContractFault(
        `its status link fills "${link.parameter}", which ${status.id} does not take.`,
        operation.id,
      );
    }
    const idParameter = { name: parameter.name, in: parameter.in };
    Object.assign(status, { role: "status", idParameter });
    Object.assign(operation, { role: "create", task: readFacts(source, raw, operation, status, idParameter) });
  }
  return raws.map(({ operation }) => operation);
}

function statusLink(
  { responses }: RawOperation["raw"],
  target: Target,
): { operationId: string; parameter: string } | undefined {
  for (const response of Object.values(record(responses))) {
    const link = target(record(target(response).links).status);
    const parameter = Object.keys(record(link.parameters))[0];
    if (typeof link.operationId === "string" && parameter !== undefined)
      return { operationId: link.operationId, parameter };
  }
  return undefined;
}

function readFacts(
  source: OpenApiDocument,
  raw: RawOperation["raw"],
  operation: Operation,
  status: Operation,
  by: { name: string; in: "path" | "query" },
): CreateFacts {
  const facts = record(raw["x-task"]);
  const { estimatedSeconds } = record(source["x-task-states"]);
  // A contract of somebody else's may say nothing; the house lint asks ours for it.
  const { typicalSeconds: typical = estimatedSeconds ?? [1, 60], maxWaitSeconds: maxWait = 900 } = facts;
  if (!Array.isArray(typical) || typical.length !== 2) {
    throw new ContractFault(
      "write x-task with typicalSeconds: [from, to], maxWaitSeconds and idempotency.",
      operation.id,
    );
  }
  const known: Omit<CreateFacts, "prices"> = {
    statusOperation: status.id,
    status: by.in === "path" ? status.path.replace(`{${by.name}}`, "{id}") : `${status.path}?${by.name}={id}`,
    typical: [Number(typical[0]), Number(typical[1])],
    maxWait: Number(maxWait),
    ...(typeof facts.retentionSeconds === "number" && { retention: facts.retentionSeconds }),
    ...(typeof facts.idempotency === "string" && facts.idempotency !== "none" && { idempotencyKey: facts.idempotency }),
    ...(facts.typicalSeconds === undefined && { estimated: true as const }),
  };
  return defer<typeof known, Pick<CreateFacts, "prices">>(known, {
    prices: () => readPrices(source["x-prices"], operation.body?.schema),
  });
}
