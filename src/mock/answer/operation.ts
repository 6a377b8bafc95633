import type { Contract, Operation } from "../../contract/contract.js";
import type { Engine } from "../engine/engine.js";
import { faultAnswer } from "../faults/documented.js";
import type { WantedAnswer } from "../serve/preferences.js";
import { isExpired, momentOf } from "../state/life.js";
import type { Services } from "../state/session/services.js";
import { ownerOf } from "../state/store.js";
import type { Answer } from "./answer.js";
import { type Asked, refusalOf, taskAnswer } from "./build.js";
import { create } from "./create.js";
import { detailOf } from "./details.js";
import { forgive } from "./lenient.js";
import { stateless } from "./stateless.js";

type Verdict = Extract<ReturnType<Engine["check"]>, { ok: true }>;

/** Answers one API request: checks it by the contract, then starts a task or tells how one stands. */
export function answer(services: Services, asked: Asked): Answer {
  const { request, place, scenario } = asked;
  const verdict = services.engine.check(request, place);
  if (!verdict.ok && scenario.lenient) {
    const forgiven = forgive(services.engine, request, place, verdict);
    if (forgiven) {
      const answered = accepted(services, { ...asked, request: forgiven.request }, forgiven.verdict);
      return { ...answered, reason: answered.reason ?? forgiven.reason };
    }
  }
  if (!verdict.ok) {
    const { kind: reason, violations, allow, route, contract, base } = verdict;
    const body = request.body.state === "read" ? request.body.value : undefined;
    const operation = route?.operation;
    const detail = detailOf({ kind: reason, allow, operation, base }, request);
    const problem = { reason, violations, body, ...(detail !== undefined && { detail }) };
    const refusal = refusalOf(services, request, contract, operation, problem);
    return allow.length === 0 ? refusal : { ...refusal, headers: { ...refusal.headers, Allow: allow.join(", ") } };
  }
  return accepted(services, asked, verdict);
}

/** A request that keeps the contract. */
function accepted(services: Services, asked: Asked, verdict: Verdict): Answer {
  const { preferences } = asked;
  const { contract, operation } = verdict.route;
  if (preferences.answer) return preferred(services, asked, contract, operation, preferences.answer);
  if (operation.role === "create" || operation.role === "direct")
    return create(services, asked, verdict.route, verdict.body);
  if (operation.role === "status") return status(services, asked, verdict);
  return stateless(services, asked, contract, operation);
}

function status(services: Services, { request, now }: Asked, { route, params }: Verdict): Answer {
  const { contract, operation } = route;
  const { name, in: where } = operation.idParameter ?? { name: "", in: "path" };
  const id = params[where][name];
  const task = typeof id === "string" ? services.store.get(id) : undefined;
  const no = (reason: "missing" | "gone", detail: string) =>
    refusalOf(services, request, contract, operation, { reason, violations: [], detail });
  const named = `task ${String(id).slice(0, 100)}`;
  // A task can be read only where its own operation says, and only by the key that made it.
  if (task === undefined) return no("missing", `there is no ${named}`);
  if (task.contract.document !== contract.document || task.operation.task?.statusOperation !== operation.id) {
    return no("missing", `${named} is asked for by ${task.operation.task?.statusOperation}, not by ${operation.id}`);
  }
  if (task.owner !== ownerOf(request.headers.authorization)) return no("missing", `another key created ${named}`);
  if (isExpired(task, now)) return { ...no("gone", `the result of ${named} is no longer kept`), task };
  const ready = services.answersOf(task.contract, task.operation).status(momentOf(task, now));
  const told = taskAnswer(services, { request, now }, task, ready, operation);
  const after = services.polled(task, now);
  return after ? { ...told, after } : told;
}

function preferred(
  services: Services,
  { request, now }: Asked,
  contract: Contract,
  operation: Operation,
  { asked, ...wanted }: WantedAnswer,
): Answer {
  const facts = {
    conformance: services.conformance,
    now,
    request: request.headers,
    requestId: services.requestId,
  };
  // A code that is no HTTP status documents nothing.
  const found = Number.isNaN(wanted.status) ? undefined : faultAnswer(contract, operation, wanted, facts);
  if (found && (!found.outside || found.reason !== undefined)) return found;
  const known = Object.entries(operation.responses).map(([key, { content }]) => {
    const examples = Object.keys(content?.examples ?? {});
    return `${key}${examples.length > 0 ? ` (${examples.join(", ")})` : ""}`;
  });
  const list = known.length > 0 ? `documents code and example: ${known.join(", ")}` : "documents no answer";
  const other = "default" in operation.responses ? "; default stands for every other code, such as code=500" : "";
  const detail = `Prefer asks for ${asked}; ${operation.id} ${list}${other}`;
  return refusalOf(services, request, contract, operation, { reason: "preference", violations: [], detail });
}
