import type { CreateFacts, OpenApiDocument, Operation } from "../../contract.js";
import { defer } from "../../document/defer.js";
import type { Target } from "../../document/dereference.js";
import { ContractFault } from "../../document/fault.js";
import { record } from "../../document/json.js";
import type { RawOperation } from "../operations.js";
import { statusLinkOf } from "./links.js";
import { readPrices } from "./prices.js";
import { readOwnReading } from "./reading.js";

/**
 * Finds which operations create tasks and which read them: a create operation's answer has a link to the status, and
 * `x-task` says what else there is to know. Without `x-task-states` there are no tasks.
 */
export function linkTasks(source: OpenApiDocument, raws: readonly RawOperation[], target: Target): Operation[] {
  const table = record(source["x-task-states"]);
  const operations = raws.map(({ operation }) => operation);
  if (table.states === undefined) {
    refuseHalf(source, raws);
    return operations;
  }
  const ids = Array.isArray(table.id) ? table.id : [];
  for (const from of raws) {
    const link = statusLinkOf(from, raws, ids, target);
    if (link === undefined) continue;
    const { raw, operation, place } = from;
    const { operation: status } = link.to;
    const idParameter = { name: link.parameter.name, in: link.parameter.in };
    const reading = readOwnReading(raw["x-task-states"], `${place}/x-task-states`);
    Object.assign(status, { role: "status", idParameter, ...(reading && { reading }) });
    const task = readFacts(source, raw, place, operation, status, idParameter);
    Object.assign(operation, { role: "create", task, ...(reading && { reading }) });
  }
  return operations;
}

/** Who writes the one part means the other too. */
function refuseHalf(source: OpenApiDocument, raws: readonly RawOperation[]): void {
  if (source["x-task-states"] === undefined && !raws.some(({ raw }) => raw["x-task"] !== undefined)) return;
  throw new ContractFault(
    "write x-task-states at the document's root: where id, status and results are found.",
    "/x-task-states",
  );
}

function readFacts(
  source: OpenApiDocument,
  raw: RawOperation["raw"],
  place: string,
  operation: Operation,
  status: Operation,
  by: { name: string; in: "path" | "query" },
): CreateFacts {
  const facts = record(raw["x-task"]);
  const { estimatedSeconds } = record(source["x-task-states"]);
  // A contract of somebody else's may say nothing; the house lint asks ours for it.
  const { typicalSeconds: typical = estimatedSeconds ?? [1, 60], maxWaitSeconds: maxWait = 900 } = facts;
  if (!Array.isArray(typical) || typical.length !== 2) {
    throw new ContractFault("write x-task with typicalSeconds: [from, to], maxWaitSeconds and idempotency.", place);
  }
  const known: Omit<CreateFacts, "prices"> = {
    statusOperation: status.id,
    status: by.in === "path" ? status.path.replace(`{${by.name}}`, "{id}") : `${status.path}?${by.name}={id}`,
    typical: [Number(typical[0]), Number(typical[1])],
    maxWait: Number(maxWait),
    ...(typeof facts.retentionSeconds === "number" && { retention: facts.retentionSeconds }),
    ...(typeof facts.idempotency === "string" && facts.idempotency !== "none" && { idempotencyKey: facts.idempotency }),
    ...(facts.typicalSeconds === undefined && { estimated: true as const }),
    ...(typeof facts.actions === "string" && { actions: facts.actions }),
  };
  return defer<typeof known, Pick<CreateFacts, "prices">>(known, {
    prices: () => readPrices(source["x-prices"], operation.body?.schema),
  });
}
