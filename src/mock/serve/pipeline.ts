import type { IncomingMessage, ServerResponse } from "node:http";
import type { Router } from "../../contract/route.js";
import type { Answer } from "../answer/answer.js";
import { refusalOf } from "../answer/build.js";
import { answer } from "../answer/operation.js";
import type { EngineRequest } from "../engine/engine.js";
import { faultAnswer } from "../faults/documented.js";
import type { Fault } from "../faults/fault.js";
import type { OpenFaultList } from "../faults/list.js";
import { nameOf } from "../faults/name.js";
import { pause } from "../state/clock.js";
import type { RequestView } from "../state/journal.js";
import { momentOf } from "../state/life.js";
import { fraction, uuid } from "../state/random.js";
import type { Scenario } from "../state/scenario.js";
import type { Session } from "../state/session.js";
import type { EventLog } from "./events.js";
import { dateOf } from "./http-date.js";
import { type Located, locate } from "./locate.js";
import { receive } from "./node-body.js";
import { mangled, sendWrong } from "./node-faults.js";
import { send } from "./node-http.js";
import { readPreferences } from "./preferences.js";

export interface RequestContext {
  readonly router: Router;
  readonly events: EventLog;
  readonly elsewhere: (target: string) => string;
  readonly closing: AbortSignal;
}

/** One API request from its first byte to the journal: receive, locate, fault, answer, verify, send, record. */
export async function respond(
  session: Session,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const start = context.events.heard ? performance.now() : 0;
  const now = session.services.now();
  const headers = request.headers as Record<string, string>;
  const method = request.method ?? "GET";
  const preferences = readPreferences(headers);
  const { scenario, faultLists } = session.scenarioFor(preferences.scenario);
  const received = receive(request);
  const body = received instanceof Promise ? await received : received;
  if (body.state === "gone") return;

  const unread = body.state === "too-large" ? "too-large" : isEncoded(headers) ? "media-type" : undefined;
  const armed = faultLists.some((it) => it.size > 0);
  // Where nothing needs it, the engine finds the place by itself.
  const site = armed || unread ? locate(context.router, session.services, method, target, now) : undefined;
  const fault = armed && site ? takeFault(faultLists, site) : undefined;
  if (scenario.latencyMs !== undefined) await pause(latency(session, scenario.latencyMs), context.closing);

  const work = (): Answer => {
    if (site && unread) return refuseUnread(session, headers, site, unread);
    const engineRequest = { method, target, headers, body } as EngineRequest;
    return answer(session.services, { request: engineRequest, preferences, scenario, now });
  };
  const answered = fault && site ? faulty(session, fault, site, headers, now, work) : work();
  const shown = verified(session, answered, fault);
  if (answered.after) response.once("close", answered.after);
  const date = dateOf(now);
  if (fault?.transport === undefined) send(response, shown, date);
  const status =
    fault?.transport === undefined
      ? shown.status
      : await sendBroken(session, target, response, shown, fault, date, context);
  const view = viewOf(now, method, target, status, answered, site, headers, fault);
  session.journal.add(view);
  if (context.events.heard) emitRequest(session, view, answered, performance.now() - start, context);
}

function refuseUnread(
  { services }: Session,
  headers: EngineRequest["headers"],
  { contract, operation }: Located,
  reason: "too-large" | "media-type",
): Answer {
  return refusalOf(services, { headers }, contract, operation, { reason, violations: [] });
}

/** Sends the answer as the fault has it. Returns the HTTP status that the client could see. */
function sendBroken(
  session: Session,
  target: string,
  response: ServerResponse,
  shown: Answer,
  fault: Fault,
  date: string,
  { elsewhere, closing }: RequestContext,
): Promise<number> {
  // A stalled answer must not hold up what follows from the request.
  if (fault.transport === "stall-headers" || fault.transport === "stall-body") shown.after?.();
  const answer = mangled(fault, shown, uuid(session.dice));
  const bytes = Buffer.from(answer.body === undefined ? "" : JSON.stringify(answer.body));
  const headers = { Date: date, ...answer.headers };
  const outgoing = { status: answer.status, headers, type: "application/json", bytes };
  return sendWrong(fault, outgoing, { response, elsewhere: elsewhere(target), closing });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What leaves is what the contract allows, or plainly a fault of the server's own. */
function verified(session: Session, answered: Answer, fault: Fault | undefined): Answer {
  const { operation, schema, kept, status, body } = answered;
  if (fault?.transport !== undefined || (answered.outside && operation)) session.counts.countOutside();
  if (fault?.transport !== undefined || answered.outside || operation === undefined || schema === undefined) {
    return answered;
  }
  if (kept) {
    session.counts.pass("answer");
    return answered;
  }
  const problems = session.counts.check("answer", operation.id, schema, body, status);
  if (problems.length === 0) return answered;
  const error = `mock server: the answer of ${operation.id} breaks the contract: ${problems.join("; ")}`;
  return { status: 500, headers: {}, body: { error }, operation };
}

/** The answer when a fault strikes: with or without the request's own work having been done. */
function faulty(
  session: Session,
  fault: Fault,
  site: Located,
  headers: EngineRequest["headers"],
  now: number,
  work: () => Answer,
): Answer {
  const { services } = session;
  const { contract, operation } = site;
  if (fault.transport === "not-yet") {
    return {
      ...refusalOf(services, { headers }, contract, operation, { reason: "missing", violations: [] }),
      ...taskOf(site),
    };
  }
  if (fault.transport !== undefined) {
    return (fault.handled ?? true) ? work() : { status: 200, headers: {}, body: {}, operation };
  }
  const done = fault.handled ? work() : undefined;
  if (contract === undefined || operation === undefined) return done ?? work();
  const facts = { conformance: services.conformance, now, request: headers, requestId: services.requestId };
  const { after, task } = done ?? {};
  return {
    ...faultAnswer(contract, operation, fault, facts),
    ...taskOf(site),
    ...(task && { task }),
    ...(after && { after }),
  };
}

function taskOf({ task }: Located): Pick<Answer, "task"> {
  return task ? { task } : {};
}

function takeFault(faultLists: readonly OpenFaultList[], site: Located): Fault | undefined {
  for (const faultList of faultLists) {
    const fault = faultList.size > 0 ? faultList.take(site) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function latency(session: Session, ms: NonNullable<Scenario["latencyMs"]>): number {
  if (typeof ms === "number") return ms;
  const [from, to] = ms;
  return from + fraction(session.dice) * (to - from);
}

function viewOf(
  at: number,
  method: string,
  path: string,
  status: number,
  { operation, task }: Answer,
  site: Located | undefined,
  headers: Readonly<Record<string, unknown>>,
  fault: Fault | undefined,
): RequestView {
  const authorized = headers.authorization !== undefined;
  const view: Mutable<RequestView> = { at, method, path, status, kind: operation?.role ?? "other", authorized };
  const taskId = task?.id ?? site?.taskId;
  if (operation) view.operation = operation.id;
  if (taskId !== undefined) view.taskId = taskId;
  if (fault) view.fault = nameOf(fault);
  return view;
}

function emitRequest(
  session: Session,
  request: RequestView,
  { task }: Answer,
  ms: number,
  { events }: RequestContext,
): void {
  const state = task && String(momentOf(task, request.at).value);
  const { polls = 0 } = task?.progress ?? {};
  const known = { ...(state !== undefined && { state }), ...(polls > 0 && { poll: polls }) };
  events.emit({ event: "request", session: session.view.name, request, ms: Math.round(ms * 10) / 10, ...known });
}

function isEncoded(headers: Readonly<Record<string, string | undefined>>): boolean {
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  return encoding !== undefined && encoding !== "" && encoding !== "identity";
}
