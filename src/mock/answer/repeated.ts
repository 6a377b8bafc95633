import type { RepeatedFacts } from "../../contract/contract.js";
import type { Accepted } from "../engine/engine.js";
import { momentOf } from "../state/life.js";
import type { Services } from "../state/session/services.js";
import { ownerOf, type Task } from "../state/store.js";
import type { Answer } from "./answer.js";
import { bodyOf } from "./bodies.js";
import { type Asked, factsOf, refusalOf } from "./build.js";
import { shownBy } from "./examples.js";
import { headerTemplate } from "./headers.js";
import { templateOf } from "./template/template.js";
import { usualOf } from "./usual.js";

/** When work on a task's result was begun, by what was asked for. */
const begun = new WeakMap<Task, Map<string, number>>();

/**
 * The answer of an operation that starts work on the result of a task and is called again until that is done. It takes as long
 * as the task did.
 */
export function repeated(
  services: Services,
  asked: Asked,
  { route: { contract, operation }, params }: Accepted,
  { task: name, operations, unready }: RepeatedFacts,
): Answer {
  const { request, now } = asked;
  const id = params.query[name];
  const task = typeof id === "string" ? services.store.get(id) : undefined;
  const no = (reason: "missing" | "reference", detail: string) =>
    refusalOf(services, request, contract, operation, { reason, violations: [], detail });
  if (task === undefined || task.owner !== ownerOf(request.headers.authorization))
    return no("missing", `there is no task ${String(id).slice(0, 100)}`);
  if (!operations.includes(task.operation.id)) return no("reference", `${id} is a task of ${task.operation.id}`);
  if (momentOf(task, now).meaning !== "succeeded") return no("reference", `task ${id} has not succeeded`);

  const starts = begun.get(task) ?? new Map<string, number>();
  begun.set(task, starts);
  const what = `${operation.id} ${JSON.stringify(params.query)}`;
  const start = starts.get(what) ?? now;
  starts.set(what, start);

  const { status, response } = usualOf(operation);
  const { body: done, ...kept } = bodyOf(response);
  const headers = headerTemplate(
    response,
    contract,
    true,
  )({
    request: request.headers,
    requestId: services.requestId,
  });
  if (now - start < task.course.duration) {
    const body = response.content && shownBy(response.content)[unready];
    return { status, headers, body, ...kept, operation };
  }
  const facts = { ...factsOf(services, asked, task), id: `${task.id}-${start}` };
  const { rules } = contract;
  return { status, headers, body: templateOf(done, { rules })(facts), ...kept, operation };
}
