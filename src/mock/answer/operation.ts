import type { Contract, Operation } from "../../contract/contract.js";
import type { Engine } from "../engine/engine.js";
import { faultAnswer } from "../faults/documented.js";
import type { Preferences } from "../serve/preferences.js";
import { isExpired, momentOf } from "../state/life.js";
import type { Services } from "../state/session-context.js";
import { ownerOf } from "../state/store.js";
import type { Answer } from "./answer.js";
import { type Asked, refusalOf, taskAnswer } from "./build.js";
import { create } from "./create.js";
import { stateless } from "./stateless.js";

type Verdict = Extract<ReturnType<Engine["check"]>, { ok: true }>;

/** Answers one API request: checks it by the contract, then starts a task or tells how one stands. */
export function answer(services: Services, asked: Asked): Answer {
  const { request, place, preferences } = asked;
  const verdict = services.engine.check(request, place);
  if (!verdict.ok) {
    const { kind: reason, violations, allow, route, contract } = verdict;
    const body = request.body.state === "read" ? request.body.value : undefined;
    const refusal = refusalOf(services, request, contract, route?.operation, { reason, violations, body });
    return allow.length === 0 ? refusal : { ...refusal, headers: { ...refusal.headers, Allow: allow.join(", ") } };
  }
  const { contract, operation } = verdict.route;
  if (preferences.answer) return preferred(services, asked, contract, operation, preferences.answer);
  if (operation.role === "create") return create(services, asked, verdict.route, verdict.body);
  if (operation.role === "status") return status(services, asked, verdict);
  return stateless(services, asked, contract, operation);
}

function status(services: Services, { request, now }: Asked, { route, params }: Verdict): Answer {
  const { contract, operation } = route;
  const { name, in: where } = operation.idParameter ?? { name: "", in: "path" };
  const id = params[where][name];
  const task = typeof id === "string" ? services.store.get(id) : undefined;
  const no = (reason: "missing" | "gone") =>
    refusalOf(services, request, contract, operation, { reason, violations: [] });
  // A task can be read only where its own operation says, and only by the key that made it.
  if (task?.contract !== contract || task.operation.task?.statusOperation !== operation.id) return no("missing");
  if (task.owner !== ownerOf(request.headers.authorization)) return no("missing");
  if (isExpired(task, now)) return { ...no("gone"), task };
  const ready = services.answersOf(contract, task.operation).status(momentOf(task, now));
  const told = taskAnswer(services, { request, now }, task, ready, operation);
  return services.polled(task, now) ? { ...told, after: () => services.ended(task) } : told;
}

function preferred(
  services: Services,
  { request, now }: Asked,
  contract: Contract,
  operation: Operation,
  wanted: NonNullable<Preferences["answer"]>,
): Answer {
  const facts = {
    conformance: services.conformance,
    now,
    request: request.headers,
    requestId: services.requestId,
  };
  const found = faultAnswer(contract, operation, wanted, facts);
  if (!found.outside) return found;
  const text = `Prefer asks for an answer that ${operation.id} does not document`;
  const problem = { in: "header", pointer: "/Prefer", field: "Prefer", rule: "prefer", message: text } as const;
  return refusalOf(services, request, contract, operation, { reason: "not-found", violations: [problem] });
}
