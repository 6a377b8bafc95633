import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer.js";
import { receive } from "./body.js";
import { pause } from "./clock.js";
import type { EngineRequest } from "./engine.js";
import type { EventLog } from "./events.js";
import { faultAnswer } from "./faults/documented.js";
import type { Fault } from "./faults/fault.js";
import { nameOf } from "./faults/name.js";
import { mangled, sendWrong } from "./faults/transport.js";
import { answer, refusalOf } from "./handler.js";
import { send } from "./http.js";
import { dateOf } from "./http-date.js";
import { wishOf } from "./inband.js";
import type { RequestView } from "./journal.js";
import { momentOf } from "./life.js";
import { fraction, uuid } from "./random.js";
import type { Router } from "./router.js";
import type { Scenario } from "./scenario.js";
import type { Session } from "./session.js";
import { type Located, locate } from "./site.js";

export interface ExchangeContext {
  readonly router: Router;
  readonly events: EventLog;
  readonly elsewhere: (target: string) => string;
  readonly closing: AbortSignal;
}

/** One API request from its first byte to the journal. */
export async function exchange(
  session: Session,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  context: ExchangeContext,
): Promise<void> {
  const start = context.events.heard ? performance.now() : 0;
  const { world } = session;
  const at = world.now();
  const headers = request.headers as Record<string, string>;
  const method = request.method ?? "GET";
  const wish = wishOf(headers);
  const { scenario, books } = session.scenarioFor(wish.scenario);
  const received = receive(request);
  const body = received instanceof Promise ? await received : received;
  if (body.state === "gone") return;

  const armed = books.some((it) => it.size > 0);
  const site =
    armed || body.state === "too-large" || isEncoded(headers)
      ? locate(context.router, world, method, target)
      : undefined;
  const fault = armed && site ? strike(books, site) : undefined;
  if (scenario.latencyMs !== undefined) await pause(latency(session, scenario.latencyMs), context.closing);

  const work = (): Answer => {
    if (site && (body.state === "too-large" || isEncoded(headers))) {
      const reason = body.state === "too-large" ? "too-large" : "media-type";
      return refusalOf(world, { headers }, site.contract, site.operation, { reason, violations: [] });
    }
    const engineRequest = { method, target, headers, body } as EngineRequest;
    return answer(world, { request: engineRequest, wish, scenario });
  };

  const answered = fault && site ? faulty(session, fault, site, headers, work) : work();
  if (answered.after) response.once("close", answered.after);
  const shown = fault?.transport === undefined ? verified(session, answered) : outside(session, answered);
  const date = dateOf(at);
  let status = shown.status;
  if (fault?.transport === undefined) send(response, shown, date);
  else {
    const mangle = mangled(fault, shown, uuid(session.dice));
    const wire = { response, answer: mangle, date, elsewhere: context.elsewhere(target), closing: context.closing };
    // A stalled answer must not hold up what follows from the request.
    if (fault.transport === "stall-headers" || fault.transport === "stall-body") answered.after?.();
    status = await sendWrong(fault, wire);
  }
  const view = viewOf(at, method, target, status, answered, site, headers, fault);
  session.journal.add(view);
  if (context.events.heard) tell(session, view, answered, performance.now() - start, context);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What leaves is what the contract allows, or plainly a fault of the server's own. */
function verified(session: Session, answered: Answer): Answer {
  const { operation, schema, kept, status, body } = answered;
  if (answered.outside || operation === undefined || schema === undefined) {
    if (answered.outside && operation) session.tally.countOutside();
    return answered;
  }
  if (kept) {
    session.tally.pass("answer");
    return answered;
  }
  const problems = session.tally.check("answer", operation.id, schema, body, status);
  if (problems.length === 0) return answered;
  const error = `mock server: the answer of ${operation.id} breaks the contract: ${problems.join("; ")}`;
  return { status: 500, headers: {}, body: { error }, operation };
}

function outside(session: Session, answered: Answer): Answer {
  session.tally.countOutside();
  return answered;
}

/** The answer when a fault strikes: with or without the request's own work having been done. */
function faulty(
  session: Session,
  fault: Fault,
  site: Located,
  headers: EngineRequest["headers"],
  work: () => Answer,
): Answer {
  const { world } = session;
  const { contract, operation } = site;
  if (fault.transport === "not-yet") {
    return {
      ...refusalOf(world, { headers }, contract, operation, { reason: "missing", violations: [] }),
      ...taskOf(site),
    };
  }
  if (fault.transport !== undefined) {
    return (fault.handled ?? true) ? work() : { status: 200, headers: {}, body: {}, operation };
  }
  const done = fault.handled ? work() : undefined;
  if (contract === undefined || operation === undefined) return done ?? work();
  const facts = { conformance: world.conformance, now: world.now(), request: headers, requestId: world.requestId };
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

function strike(books: ReturnType<Session["scenarioFor"]>["books"], site: Located): Fault | undefined {
  for (const book of books) {
    const fault = book.size > 0 ? book.strike(site) : undefined;
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

function tell(session: Session, request: RequestView, { task }: Answer, ms: number, { events }: ExchangeContext): void {
  const state = task && String(momentOf(task, request.at).value);
  const { polls = 0 } = task?.progress ?? {};
  const known = { ...(state !== undefined && { state }), ...(polls > 0 && { poll: polls }) };
  events.emit({ event: "request", session: session.view.name, request, ms: Math.round(ms * 10) / 10, ...known });
}

function isEncoded(headers: Readonly<Record<string, string | undefined>>): boolean {
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  return encoding !== undefined && encoding !== "" && encoding !== "identity";
}
