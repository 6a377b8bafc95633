import { bodyKind, essenceOf } from "../../contract/model/content.js";
import type { Router } from "../../contract/route.js";
import type { Answer } from "../answer/answer.js";
import { refusalOf } from "../answer/build.js";
import { answer } from "../answer/operation.js";
import { locate, type Place } from "../engine/locate.js";
import { alterBody, sendWith } from "../faults/alter.js";
import { faultAnswer } from "../faults/documented.js";
import type { Fault } from "../faults/fault.js";
import type { OpenFaultList } from "../faults/list.js";
import { type Site, siteOf, siteRole } from "../faults/site.js";
import { httpDate, pause } from "../state/clock.js";
import { fraction, uuid } from "../state/random.js";
import type { Scenario } from "../state/scenario.js";
import type { Session } from "../state/session/session.js";
import { type Connection, json, type Outgoing } from "./connection.js";
import type { EventLog } from "./events.js";
import { markedScenario, readPreferences } from "./preferences.js";
import { record } from "./record.js";

export interface RequestContext {
  readonly router: Router;
  readonly events: EventLog;
  /** The same address under another origin. */
  readonly elsewhere: (target: string) => string;
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
}

/**
 * One API request from its first byte to the journal: receive, locate, fault, answer, verify, send, record.
 *
 * @param target path and query, without the session's prefix.
 */
export async function respond(
  session: Session,
  connection: Connection,
  target: string,
  context: RequestContext,
): Promise<void> {
  const { services } = session;
  const { method, headers } = connection;
  const start = context.events.heard ? performance.now() : 0;
  const now = services.now();
  const preferences = readPreferences(headers);

  const receiving = connection.receive();
  const body = receiving instanceof Promise ? await receiving : receiving;
  if (body.state === "gone") return;

  const marked = body.state === "read" ? markedScenario(body.value) : undefined;
  const { scenario, faultLists } = session.scenarioFor(preferences.scenario, marked);
  const place = locate(context.router, method, target);
  const loading = place.contract?.checks?.load?.(place.route?.operation);
  if (loading) await loading;
  const site = faultLists.some((it) => it.size > 0) ? siteOf(place, services, now) : undefined;
  const fault = site && takeFault(faultLists, site);
  if (scenario.latencyMs !== undefined) await pause(latency(session, scenario.latencyMs), context.closing);

  const work = (): Answer => {
    if (body.state === "too-large" || body.state === "busy") return refused(session, headers, place, body.state);
    const encoding = encodingOf(headers);
    if (encoding !== undefined) {
      const detail = `the request body is compressed (Content-Encoding: ${encoding.slice(0, 40)}); send it as it is`;
      return refused(session, headers, place, "encoding", detail);
    }
    const request = { method, target, headers, body };
    return answer(services, { request, place, preferences, scenario, now, size: connection.size });
  };
  const answered = fault === undefined ? work() : faulty(session, fault, place, site, headers, now, work);
  const shown = fault?.transport === undefined ? verified(session, answered) : unverified(session, answered);

  if (answered.after) connection.onceSent(answered.after);
  const sending = send(session, connection, target, shown, fault, now, context);
  const status = typeof sending === "number" ? sending : await sending;
  const { operation, task, reason } = answered;
  const taskId = task?.id ?? site?.taskId;
  const about = { kind: operation ? siteRole(operation) : "other", operation, task, taskId, fault, reason };
  record(session, context.events, { at: now, connection, target, status, start, ...about });
}

function refused(
  { services }: Session,
  headers: Connection["headers"],
  { contract, route }: Place,
  reason: "too-large" | "busy" | "encoding" | "missing",
  detail?: string,
): Answer {
  const problem = { reason, violations: [], ...(detail !== undefined && { detail }) };
  return refusalOf(services, { headers }, contract, route?.operation, problem);
}

function encodingOf(headers: Connection["headers"]): string | undefined {
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  return encoding === undefined || encoding === "" || encoding === "identity" ? undefined : encoding;
}

function takeFault(faultLists: readonly OpenFaultList[], site: Site): Fault | undefined {
  for (const faultList of faultLists) {
    const fault = faultList.size > 0 ? faultList.take(site) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function latency(session: Session, ms: NonNullable<Scenario["latencyMs"]>): number {
  if (typeof ms === "number") return ms;
  const [from, to] = ms;
  return from + fraction(session.random) * (to - from);
}

/** The answer of a request that a fault has hit: with or without the request's own work having been done. */
function faulty(
  session: Session,
  fault: Fault,
  place: Place,
  site: Site | undefined,
  headers: Connection["headers"],
  now: number,
  work: () => Answer,
): Answer {
  const { services } = session;
  const { contract, route } = place;
  const operation = route?.operation;
  const about = site?.task && { task: site.task };
  if (fault.transport === "not-yet") return { ...refused(session, headers, place, "missing"), ...about };
  if (fault.transport !== undefined) {
    return (fault.handled ?? true) ? work() : { status: 200, headers: {}, body: {}, operation };
  }
  const done = fault.handled ? work() : undefined;
  if (contract === undefined || operation === undefined) return done ?? work();
  const facts = { conformance: services.conformance, now, request: headers, requestId: services.requestId };
  const { after, task } = done ?? {};
  return {
    ...faultAnswer(contract, operation, fault, facts),
    ...about,
    ...(task && { task }),
    ...(after && { after }),
  };
}

/** What leaves is what the contract allows, or plainly a fault of the server's own. */
function verified(session: Session, answered: Answer): Answer {
  const { operation, schema, kept, status, body, outside } = answered;
  if (outside) return operation ? unverified(session, answered) : answered;
  if (operation === undefined || schema === undefined) return answered;
  if (kept) {
    session.counts.pass("answer");
    return answered;
  }
  const problems = session.counts.check("answer", operation.id, schema, body, status);
  if (problems.length === 0) return answered;
  const error = `mock server: the answer of ${operation.id} breaks the contract: ${problems.join("; ")}`;
  return { status: 500, headers: {}, body: { error }, operation };
}

function unverified(session: Session, answered: Answer): Answer {
  session.counts.countOutside();
  return answered;
}

/** Sends the answer as it is, or as the fault has it. Returns the HTTP status that the client could see. */
function send(
  session: Session,
  connection: Connection,
  target: string,
  shown: Answer,
  fault: Fault | undefined,
  now: number,
  { elsewhere }: RequestContext,
): number | Promise<number> {
  const about = fault?.transport === undefined ? shown : alterBody(fault, shown, uuid(session.random));
  const date = httpDate(now);
  const outgoing = outgoingOf(about, date);
  // A stalled answer must not hold up what follows from the request.
  if (fault?.transport?.startsWith("stall")) shown.after?.();
  return sendWith(fault, connection, outgoing, elsewhere(target));
}

function outgoingOf({ status, body, headers, media }: Answer, date: string): Outgoing {
  if (media === undefined || body === undefined) return json(status, body, headers, date);
  const text = bodyKind(essenceOf(media)) === "json" ? JSON.stringify(body) : String(body);
  return { status, headers, date, type: media, body: text };
}
