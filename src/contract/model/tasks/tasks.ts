import type { Life } from "../../../client/rules.js";
import type { CreateFacts, OpenApiDocument, Operation, OwnReading } from "../../contract.js";
import { defer } from "../../document/defer.js";
import type { Target } from "../../document/dereference.js";
import { ContractFault } from "../../document/fault.js";
import { record } from "../../document/json.js";
import type { RawOperation } from "../operations.js";
import { statusLinkOf } from "./links.js";
import { readPrices } from "./prices.js";
import { readOwnReading, readStored } from "./reading.js";

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
    const reading = readingOf(from, table);
    if (lifeOf(from) === "sync") {
      // It is paid for and gives its result at once: nothing reads a task of it.
      const task = withPrices(source, from.operation, { ...readFacts(source, from), statusOperation: "", status: "" });
      Object.assign(from.operation, { role: "direct", task, ...(reading && { reading }) });
      continue;
    }
    const link = statusLinkOf(from, raws, ids, target);
    if (link === undefined) continue;
    const { operation } = from;
    const { operation: status } = link.to;
    const idParameter = { name: link.parameter.name, in: link.parameter.in };
    Object.assign(status, { role: "status", idParameter, ...(reading && { reading }) });
    const facts = readFacts(source, from);
    const at =
      link.parameter.in === "path"
        ? status.path.replace(`{${idParameter.name}}`, "{id}")
        : `${status.path}?${idParameter.name}={id}`;
    const task = withPrices(source, operation, { ...facts, statusOperation: status.id, status: at });
    Object.assign(operation, { role: "create", task, ...(reading && { reading }) });
  }
  return operations;
}

function lifeOf({ raw, place }: RawOperation): Life | undefined {
  const { life } = record(raw["x-task"]);
  if (life === undefined || life === "sync" || life === "hybrid") return life;
  throw new ContractFault("life is sync (the answer is the result) or hybrid (200 is the result, 202 a task).", place);
}

function readingOf(from: RawOperation, table: Record<string, unknown>): OwnReading | undefined {
  const reading = readOwnReading(from.raw["x-task-states"], `${from.place}/x-task-states`);
  if (lifeOf(from) !== "hybrid") return reading;
  const { stored } = readStored(table);
  if (stored === undefined) throw new ContractFault("write stored: where a hybrid's answer is kept.", "/x-task-states");
  return { ...reading, rules: { ...reading?.rules, stored } };
}

/** Who writes the one part means the other too. */
function refuseHalf(source: OpenApiDocument, raws: readonly RawOperation[]): void {
  if (source["x-task-states"] === undefined && !raws.some(({ raw }) => raw["x-task"] !== undefined)) return;
  throw new ContractFault(
    "write x-task-states at the document's root: where id, status and results are found.",
    "/x-task-states",
  );
}

type Facts = Omit<CreateFacts, "prices">;

function readFacts(source: OpenApiDocument, from: RawOperation): Omit<Facts, "status" | "statusOperation"> {
  const { raw, place } = from;
  const facts = record(raw["x-task"]);
  const life = lifeOf(from);
  const { estimatedSeconds } = record(source["x-task-states"]);
  // A contract of somebody else's may say nothing; the house lint asks ours for it.
  const { typicalSeconds: typical = estimatedSeconds ?? [1, 60], maxWaitSeconds: maxWait = 900 } = facts;
  if (!Array.isArray(typical) || typical.length !== 2) {
    throw new ContractFault("write x-task with typicalSeconds: [from, to], maxWaitSeconds and idempotency.", place);
  }
  return {
    ...(life !== undefined && { life }),
    typical: [Number(typical[0]), Number(typical[1])],
    maxWait: Number(maxWait),
    ...(typeof facts.retentionSeconds === "number" && { retention: facts.retentionSeconds }),
    ...(typeof facts.idempotency === "string" && facts.idempotency !== "none" && { idempotencyKey: facts.idempotency }),
    ...(facts.typicalSeconds === undefined && life !== "sync" && { estimated: true as const }),
    ...(typeof facts.actions === "string" && { actions: facts.actions }),
  };
}

function withPrices(source: OpenApiDocument, operation: Operation, known: Facts): CreateFacts {
  return defer<Facts, Pick<CreateFacts, "prices">>(known, {
    prices: () => readPrices(source["x-prices"], operation.body?.schema),
  });
}
