import { firstAt } from "../client/kernel/pointer.js";
import type { Operation } from "../contract/contract.js";
import type { Answer } from "./answer.js";
import { balanceLeft, covers } from "./balance.js";
import type { Hook } from "./callbacks/courier.js";
import { type Asked, refusalOf, taskAnswer } from "./handler.js";
import { isSame } from "./idempotency.js";
import { magicScenario, scenarioNamed } from "./inband.js";
import { momentOf } from "./life.js";
import { badReference } from "./references.js";
import type { Route } from "./router.js";
import { over, type Scenario } from "./scenario.js";
import { ownerOf, type Task } from "./store.js";
import type { World } from "./world.js";

/** Starts a task, once every rule of the contract that no schema holds has been kept too. */
export function create(world: World, asked: Asked, { contract, operation }: Route): Answer {
  const { request } = asked;
  const body = request.body.state === "read" ? request.body.value : undefined;
  const owner = ownerOf(request.headers.authorization);
  const no = (problem: Parameters<typeof refusalOf>[4]) => refusalOf(world, request, contract, operation, problem);

  const key = keyOf(operation, request.headers);
  const scope = `${owner} ${operation.id}`;
  const before = key === undefined ? undefined : world.purchases.find(scope, key);
  const bought = before && world.store.get(before.taskId);
  if (before && bought) {
    if (!isSame(before, body)) return no({ reason: "conflict", violations: [], taken: refCodes(operation) });
    return replay(world, asked, bought);
  }

  const bad = badReference({ contract, operation, body, owner }, world.store, world.now());
  if (bad) return no({ reason: "reference", violations: [bad.violation], body, want: bad.want });

  const scenario = scenarioFor(world, asked, body);
  const { balance } = scenario;
  if (balance !== undefined && !covers(balanceLeft(balance, world.store, world.now()), operation, body)) {
    return no({ reason: "balance", violations: [] });
  }

  const task: Task = {
    id: world.idOf(contract)(),
    contract,
    operation,
    body,
    owner,
    course: world.courseOf(operation, body, scenario),
    createdAt: world.now(),
    progress: { polls: 0, steps: 0 },
  };
  world.store.add(task);
  if (key !== undefined) world.purchases.add(scope, key, body, task.id);
  const { created } = world.prepared(contract, operation);
  // A create answer never tells of an end: the contract's examples show tasks that have just begun.
  const shows = momentOf(task, world.now()).meaning === "pending";
  const answer = taskAnswer(world, request, task, created, operation, shows);
  const announced = announce(world, task, scenario);
  return announced ? { ...answer, after: announced } : answer;
}

/** The same task again, as it stands now. */
function replay(world: World, { request }: Asked, task: Task): Answer {
  const { created, replayed = created } = world.prepared(task.contract, task.operation);
  return taskAnswer(world, request, task, replayed, task.operation);
}

/** Has the end announced where the request asks for it. Returns what to call once the answer has left. */
function announce(world: World, task: Task, { callbacks: manner = {} }: Scenario): (() => void) | undefined {
  const { callback } = task.operation;
  const url = callback && firstAt(task.body, [callback.url]);
  if (typeof url !== "string") return undefined;
  let flush: () => void = () => {};
  const flushed = new Promise<void>((resolve) => {
    flush = resolve;
  });
  const hook: Hook = { url, manner, flushed };
  world.announce(task, hook);
  return flush;
}

/** The header's scenario comes first, then the session's, then one that a text in the body names. */
function scenarioFor(world: World, { scenario, wish }: Asked, body: unknown): Scenario {
  if (wish.scenario !== undefined) return scenario;
  const magic = magicScenario(body);
  return magic === undefined ? scenario : over(scenario, scenarioNamed(magic, world.scenarios));
}

function keyOf({ task }: Operation, headers: Readonly<Record<string, string>>): string | undefined {
  const name = task?.idempotencyKey?.toLowerCase();
  const key = name === undefined ? undefined : headers[name];
  return key === "" ? undefined : key;
}

/** Codes that speak of a referenced task, not of the key. */
function refCodes({ refs = [] }: Operation): string[] {
  return refs.flatMap(({ errors }) => Object.values(errors).flatMap(({ code }) => (code === undefined ? [] : [code])));
}
