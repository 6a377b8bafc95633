import type { Contract, Operation } from "../contract/contract.js";
import { firstAt } from "../http/pointer.js";
import { fillExample } from "./answers.js";
import type { Callback } from "./callbacks.js";
import type { Conformance } from "./conform.js";
import type { Accepted, Engine, EngineRequest } from "./engine.js";
import { callbackExample, createExample, type Found, statusExample, successes } from "./examples.js";
import { documentedHeaders } from "./headers.js";
import type { IdMaker } from "./ids.js";
import { endOf, type Plan } from "./life.js";
import { type Problem, refuse } from "./refusals.js";
import { momentOf, ownerOf, type Store, type Task } from "./store.js";

/** What the server answers, before it is written to a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; absent means no body. */
  readonly body?: unknown;
  readonly operation?: Operation;
  readonly taskId?: string;
  /** To be scheduled once the answer is on its way. */
  readonly callback?: Callback;
}

export interface World {
  readonly engine: Engine;
  readonly conformance: Conformance;
  readonly store: Store;
  readonly now: () => number;
  /** Base URL of this server, without a trailing slash. */
  readonly url: () => string;
  readonly idOf: (contract: Contract) => IdMaker;
  readonly planOf: (operation: Operation, body: unknown) => Plan;
}

/** Answers one API request: checks it by the contract, then starts a task or tells how one stands. */
export function answer(world: World, request: EngineRequest): Answer {
  const verdict = world.engine.check(request);
  if (!verdict.ok) {
    const { kind: reason, violations, allow, route, contract } = verdict;
    const refusal = refusalOf(world, request, contract, route?.operation, { reason, violations });
    return allow.length === 0 ? refusal : { ...refusal, headers: { ...refusal.headers, Allow: allow.join(", ") } };
  }
  const { operation } = verdict.route;
  if (operation.role === "create") return create(world, request, verdict);
  if (operation.role === "status") return status(world, request, verdict);
  const [success] = successes(operation);
  return { status: success?.status ?? 204, headers: {}, body: firstExample(success?.content.examples), operation };
}

export function refusalOf(
  { conformance }: World,
  request: Pick<EngineRequest, "headers">,
  contract: Contract | undefined,
  operation: Operation | undefined,
  problem: Problem,
): Answer {
  const { status, body, from } = refuse(contract, operation, problem, conformance);
  const facts = { request: request.headers, ...(operation && { operation }), success: false };
  const headers = from && contract ? documentedHeaders(from.response, contract.rules, facts) : {};
  return { status, headers, body, ...(operation && { operation }) };
}

function create(world: World, request: EngineRequest, { route }: Accepted): Answer {
  const { contract, operation } = route;
  const body = request.body.state === "read" ? request.body.value : undefined;
  const id = world.idOf(contract)();
  const plan = world.planOf(operation, body);
  const owner = ownerOf(request.headers.authorization);
  const task: Task = { id, contract, operation, body, owner, plan, createdAt: world.now() };
  world.store.add(task);
  const callback = callbackOf(world, task);
  const answer = taskAnswer(world, request, task, operation, createExample(operation, contract.rules));
  return { ...answer, ...(callback && { callback }) };
}

function status(world: World, request: EngineRequest, { route, params }: Accepted): Answer {
  const { contract, operation } = route;
  const { name, in: where } = operation.idParameter ?? { name: "", in: "path" };
  const id = params[where][name];
  const task = typeof id === "string" ? world.store.get(id) : undefined;
  // A task can be read only where its own operation says.
  if (task?.contract !== contract || task.operation.task?.statusOperation !== operation.id) {
    return refusalOf(world, request, contract, operation, { reason: "missing", violations: [] });
  }
  const moment = momentOf(task, world.now());
  return taskAnswer(world, request, task, operation, statusExample(operation, contract.rules, moment));
}

function taskAnswer(world: World, request: EngineRequest, task: Task, operation: Operation, found?: Found): Answer {
  if (found === undefined) throw new Error(`${operation.id} has no example for this state`); // boot.ts sees to it
  const { rules } = task.contract;
  const moment = momentOf(task, world.now());
  // A create answer never tells of an end: the contract's examples show tasks that have just begun.
  const shown = operation.role === "create" && moment.meaning !== "pending" ? {} : { moment };
  const beside = operation.role === "create" ? Object.values(found.content.examples) : [];
  const filled = fillExample(found.example, rules, {
    id: task.id,
    body: task.body,
    url: world.url(),
    beside,
    ...shown,
  });
  const keeps = world.conformance.problems(found.content.schema, filled).length === 0;
  const facts = { taskId: task.id, request: request.headers, operation, success: true };
  return {
    status: found.status,
    headers: documentedHeaders(found.response, rules, facts),
    body: keeps ? filled : fillExample(found.example, rules, { id: task.id, body: undefined, url: world.url() }),
    operation,
    taskId: task.id,
  };
}

/** The message for the URL that the request names, due when the task ends. */
function callbackOf(world: World, task: Task): Callback | undefined {
  const { contract, operation, plan, createdAt } = task;
  const { callback } = operation;
  const url = callback && firstAt(task.body, [callback.url]);
  if (callback === undefined || typeof url !== "string") return undefined;
  const body = () => {
    const moment = momentOf(task, world.now());
    const example = callbackExample(callback, contract, moment);
    return fillExample(example, contract.rules, { id: task.id, body: task.body, url: world.url(), moment });
  };
  return { taskId: task.id, url, at: endOf(plan, createdAt), body };
}

function firstExample(examples: Readonly<Record<string, unknown>> | undefined): unknown {
  return Object.values(examples ?? {})[0];
}
