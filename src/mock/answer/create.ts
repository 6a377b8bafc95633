import { firstAt } from "../../client/kernel/pointer.js";
import type { Operation } from "../../contract/contract.js";
import type { Route } from "../../contract/route.js";
import type { Hook } from "../callbacks/queue.js";
import { costOf, covers } from "../state/balance.js";
import { differingFields } from "../state/idempotency.js";
import { type Course, momentOf } from "../state/life.js";
import { badReference } from "../state/references.js";
import type { Scenario } from "../state/scenario.js";
import type { Services } from "../state/session/services.js";
import { ownerOf, type Task } from "../state/store.js";
import type { Answer } from "./answer.js";
import { type Asked, factsOf, refusalOf, taskAnswer } from "./build.js";

/**
 * Starts a task, once every rule of the contract that no schema holds has been kept too. An operation that answers with its
 * result has one that is over at once.
 */
export function create(services: Services, asked: Asked, { contract, operation }: Route, body: unknown): Answer {
  const { request, now } = asked;
  const owner = ownerOf(request.headers.authorization);
  const no = (problem: Parameters<typeof refusalOf>[4]) => refusalOf(services, request, contract, operation, problem);

  const key = keyOf(operation, request.headers);
  const scope = `${owner} ${operation.id}`;
  const bought = key === undefined ? undefined : services.purchases.find(scope, key);
  if (bought) {
    const differing = differingFields(bought.body, body);
    if (differing.length > 0) {
      const detail = `this ${operation.task?.idempotencyKey} was used before with another body (${differing.join(", ")}); send that one again, or another key`;
      return no({ reason: "conflict", violations: [], detail, taken: refCodes(operation) });
    }
    return replay(services, asked, bought);
  }

  const madeBy = (task: Task) => resultOf(services, asked, task);
  const bad = badReference({ contract, operation, body, owner, madeBy }, services.store, now);
  if (bad) return no({ reason: "reference", violations: [bad.violation], body, want: bad.want });

  const { scenario } = asked;
  const { balance } = scenario;
  const left = balance === undefined ? Number.POSITIVE_INFINITY : services.account.left(balance, now);
  if (!covers(left, operation, body)) {
    const price = costOf(operation, body);
    const detail = `the balance of ${left} does not cover the price${price === undefined ? "" : ` of ${price}`}`;
    return no({ reason: "balance", violations: [], detail });
  }

  const task: Task = {
    id: services.idOf(contract)(),
    contract,
    operation,
    body,
    bytes: asked.size,
    host: request.headers.host,
    owner,
    course: operation.role === "direct" ? AT_ONCE : services.courseOf(operation, body, scenario),
    createdAt: now,
    progress: { polls: 0, steps: 0 },
  };
  services.store.add(task);
  services.account.charge(task);
  if (key !== undefined) services.purchases.add(scope, key, task);
  const { created, result } = services.answersOf(contract, operation);
  if (result && momentOf(task, now).meaning === "succeeded")
    return taskAnswer(services, asked, task, result, operation);
  // A create answer never tells of an end: the contract's examples show tasks that have just begun.
  const shows = momentOf(task, now).meaning === "pending";
  const answer = taskAnswer(services, asked, task, created, operation, shows);
  const announced = announce(services, task, scenario);
  return announced ? { ...answer, after: announced } : answer;
}

const AT_ONCE: Course = { duration: 0, outcome: "completed" };

/** What a task that is over has made, as its own answer tells it. */
function resultOf(services: Services, asked: Asked, task: Task): unknown {
  const { contract, operation } = task;
  const { result, status } = services.answersOf(contract, operation);
  // Only looked into, never sent: nothing of it is checked, and no check has to be loaded.
  return (result ?? status(momentOf(task, asked.now))).template(factsOf(services, asked, task));
}

/** The same task again, as it stands now. */
function replay(services: Services, asked: Asked, task: Task): Answer {
  const { created, result, replayed = created } = services.answersOf(task.contract, task.operation);
  const over = result && momentOf(task, asked.now).meaning === "succeeded";
  return taskAnswer(services, asked, task, over ? result : replayed, task.operation);
}

/** Has the end announced where the request asks for it. Returns what to call once the answer has left. */
function announce(
  services: Services,
  task: Task,
  { callbacks: manner = {}, lenient = false }: Scenario,
): (() => void) | undefined {
  const { callback } = task.operation;
  const url = callback && firstAt(task.body, [callback.url]);
  if (typeof url !== "string") return undefined;
  let flush: () => void = () => {};
  const flushed = new Promise<void>((resolve) => {
    flush = resolve;
  });
  const hook: Hook = { url, manner, lenient, flushed };
  services.announce(task, hook);
  return flush;
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
