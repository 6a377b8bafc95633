import type { Contract, Operation } from "../../contract/contract.js";
import type { Place } from "../engine/locate.js";
import type { EngineRequest } from "../engine/request.js";
import type { Preferences } from "../serve/preferences.js";
import { endOf, momentOf } from "../state/life.js";
import type { Scenario } from "../state/scenario.js";
import type { Services } from "../state/session/services.js";
import type { Task } from "../state/store.js";
import type { Answer } from "./answer.js";
import { keptBy } from "./bodies.js";
import { headerTemplate } from "./headers.js";
import type { ReadyAnswer } from "./ready.js";
import { type Problem, refuse } from "./refusals.js";
import type { TaskFacts } from "./template/template.js";

/** What the handler knows of a request beside the request itself. */
export interface Asked {
  readonly request: EngineRequest;
  /** Where it leads. */
  readonly place: Place;
  readonly preferences: Preferences;
  /** The session's scenario, under the one that the request's header asks for. */
  readonly scenario: Scenario;
  /** When the request came, by the session's clock: one time for all that is answered to it. */
  readonly now: number;
  /** Bytes of the request's body. */
  readonly size: number;
}

/** Says no in the contract's shape, with the headers that it documents. */
export function refusalOf(
  services: Services,
  request: Pick<EngineRequest, "headers">,
  contract: Contract | undefined,
  operation: Operation | undefined,
  problem: Problem,
): Answer {
  const { status, body, text: reason, from } = refuse(contract, operation, problem, services.conformance);
  if (from === undefined || contract === undefined)
    return { status, headers: {}, body, operation, reason, outside: true };
  const fill = headerTemplate(from.response, contract, false);
  const headers = fill({ request: request.headers, requestId: services.requestId });
  return { status, headers, body, operation, reason, ...keptBy(from.content) };
}

/** What of a task appears in its answers. */
export function factsOf(
  services: Services,
  { request, now }: Pick<Asked, "request" | "now">,
  task: Task,
  showMoment = true,
): TaskFacts {
  const { id, body, createdAt, progress, course } = task;
  const moment = momentOf(task, now);
  const error = progress.end?.error ?? course.error;
  return {
    id,
    body,
    operation: task.operation,
    url: services.url(request.headers.host),
    createdAt,
    ...(showMoment && { moment }),
    ...(moment.meaning !== "pending" && { endedAt: endOf(task) }),
    ...(moment.meaning === "failed" && error !== undefined && { error }),
  };
}

/** The answer that tells how a task stands. */
export function taskAnswer(
  services: Services,
  { request, now }: Pick<Asked, "request" | "now">,
  task: Task,
  ready: ReadyAnswer,
  operation: Operation,
  showMoment = true,
): Answer {
  const { id } = task;
  const facts = factsOf(services, { request, now }, task, showMoment);
  let filled = ready.template(facts);
  const { schema } = ready.content;
  // What the request brings may not fit the answer; then the example's own values stay.
  const kept = services.conformance.problems(schema, filled).length === 0;
  if (!kept) filled = ready.plain({ ...facts, body: undefined });
  const headers = ready.fill({ taskId: id, request: request.headers, requestId: services.requestId });
  return { status: ready.status, headers, body: filled, operation, task, ...keptBy(ready.content), kept };
}
