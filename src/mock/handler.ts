import type { Contract, Operation } from "../contract/contract.js";
import type { Answer } from "./answer.js";
import { create } from "./create.js";
import type { Engine, EngineRequest } from "./engine.js";
import { successes } from "./examples.js";
import { faultAnswer } from "./faults/documented.js";
import { prepareHeaders } from "./headers.js";
import type { Wish } from "./inband.js";
import { endOf, isExpired, momentOf } from "./life.js";
import type { Prepared, ReadyAnswer } from "./prepared.js";
import { type Problem, refuse } from "./refusals.js";
import type { Scenario } from "./scenario.js";
import { ownerOf, type Task } from "./store.js";
import type { World } from "./world.js";

/** What the handler knows of a request beside the request itself. */
export interface Asked {
  readonly request: EngineRequest;
  readonly wish: Wish;
  /** The session's scenario, under the one that the request's header asks for. */
  readonly scenario: Scenario;
}

type Verdict = Extract<ReturnType<Engine["check"]>, { ok: true }>;

/** Answers one API request: checks it by the contract, then starts a task or tells how one stands. */
export function answer(world: World, asked: Asked): Answer {
  const { request, wish } = asked;
  const verdict = world.engine.check(request);
  if (!verdict.ok) {
    const { kind: reason, violations, allow, route, contract } = verdict;
    const body = request.body.state === "read" ? request.body.value : undefined;
    const refusal = refusalOf(world, request, contract, route?.operation, { reason, violations, body });
    return allow.length === 0 ? refusal : { ...refusal, headers: { ...refusal.headers, Allow: allow.join(", ") } };
  }
  const { contract, operation } = verdict.route;
  if (wish.answer) return preferred(world, request, contract, operation, wish.answer);
  if (operation.role === "create") return create(world, asked, verdict.route);
  if (operation.role === "status") return status(world, request, verdict);
  const [success] = successes(operation);
  if (success === undefined) return { status: 204, headers: {}, operation };
  const { status: code, content } = success;
  return { status: code, headers: {}, body: Object.values(content.examples)[0], operation, schema: content.schema };
}

/** Says no in the contract's shape, with the headers that it documents. */
export function refusalOf(
  world: World,
  request: Pick<EngineRequest, "headers">,
  contract: Contract | undefined,
  operation: Operation | undefined,
  problem: Problem,
): Answer {
  const { status, body, from } = refuse(contract, operation, problem, world.conformance);
  if (from === undefined || contract === undefined) return { status, headers: {}, body, operation, outside: true };
  const fill = prepareHeaders(from.response, contract.rules, operation, false);
  const headers = fill({ request: request.headers, requestId: world.requestId });
  return { status, headers, body, operation, schema: from.content.schema };
}

/** The answer that tells how a task stands. */
export function taskAnswer(
  world: World,
  request: EngineRequest,
  task: Task,
  ready: ReadyAnswer,
  operation: Operation,
  showMoment = true,
): Answer {
  const now = world.now();
  const { id, body, createdAt, progress, course } = task;
  const moment = momentOf(task, now);
  const error = progress.end?.error ?? course.error;
  const facts = {
    id,
    body,
    url: world.url(),
    createdAt,
    ...(showMoment && { moment }),
    ...(moment.meaning !== "pending" && { endedAt: endOf(task) }),
    ...(moment.meaning === "failed" && error !== undefined && { error }),
  };
  let filled = ready.template(facts);
  const { schema } = ready.content;
  // What the request brings may not fit the answer; then the example's own values stay.
  const kept = world.conformance.problems(schema, filled).length === 0;
  if (!kept) filled = ready.plain({ ...facts, body: undefined });
  const headers = ready.fill({ taskId: id, request: request.headers, requestId: world.requestId });
  return { status: ready.status, headers, body: filled, operation, task, schema, kept };
}

function status(world: World, request: EngineRequest, { route, params }: Verdict): Answer {
  const { contract, operation } = route;
  const { name, in: where } = operation.idParameter ?? { name: "", in: "path" };
  const id = params[where][name];
  const task = typeof id === "string" ? world.store.get(id) : undefined;
  const no = (reason: "missing" | "gone") => refusalOf(world, request, contract, operation, { reason, violations: [] });
  // A task can be read only where its own operation says, and only by the key that made it.
  if (task?.contract !== contract || task.operation.task?.statusOperation !== operation.id) return no("missing");
  if (task.owner !== ownerOf(request.headers.authorization)) return no("missing");
  const now = world.now();
  if (isExpired(task, now)) return { ...no("gone"), task };
  const prepared: Prepared = world.prepared(contract, task.operation);
  const told = taskAnswer(world, request, task, prepared.status(momentOf(task, now)), operation);
  return world.polled(task) ? { ...told, after: () => world.ended(task) } : told;
}

function preferred(
  world: World,
  request: EngineRequest,
  contract: Contract,
  operation: Operation,
  wanted: NonNullable<Wish["answer"]>,
): Answer {
  const facts = {
    conformance: world.conformance,
    now: world.now(),
    request: request.headers,
    requestId: world.requestId,
  };
  const found = faultAnswer(contract, operation, wanted, facts);
  if (!found.outside) return found;
  const text = `Prefer asks for an answer that ${operation.id} does not document`;
  const problem = { in: "header", pointer: "/Prefer", field: "Prefer", rule: "prefer", message: text } as const;
  return refusalOf(world, request, contract, operation, { reason: "not-found", violations: [problem] });
}
