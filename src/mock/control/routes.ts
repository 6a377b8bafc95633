import { MockUsageError } from "../errors.js";
import { isManual } from "../state/clock.js";
import type { RequestFilter, RequestList } from "../state/journal.js";
import type { Session } from "../state/session.js";
import type { MockSession } from "../state/session-types.js";
import { advance, type Sessions } from "../state/sessions.js";
import { readClock, readError, readFault, readPlan, readScenario } from "./read.js";
import { either, flag, number, oneOf, scalar, shaped, text, whole } from "./shape.js";
import { summaryOf } from "./summary.js";

/** A call to the control API, its body read. */
export interface ControlCall {
  readonly sessions: Sessions;
  readonly session: Session;
  readonly view: MockSession;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** What stands in the path's place for a name. */
  readonly name: string;
}

/** Returns what to answer; undefined is 204. */
type Route = (call: ControlCall) => unknown;

/** By method and path; `*` takes one segment. Described in openapi/mock/control.yaml. */
export const ROUTES: Readonly<Record<string, Route>> = {
  "GET /state": ({ session, sessions }) => summaryOf(session, sessions),
  "POST /reset": ({ view }) => void view.reset(),

  "GET /sessions": ({ sessions }) => ({
    sessions: ["", ...sessions.names()].map((name) => told((name === "" ? sessions.own : sessions.get(name)).view)),
  }),
  "POST /sessions": ({ sessions, body }) => {
    const shape = { name: text, clock: text, seed: scalar, scenario: () => undefined };
    const { name, clock, seed, scenario } = shaped<Record<string, unknown>>(body ?? {}, shape, "session");
    const added = sessions.add(name as string | undefined, {
      ...(clock !== undefined && { clock: readClock(clock) }),
      ...(seed !== undefined && { seed: seed as string | number }),
      ...(scenario !== undefined && { scenario: readScenario(scenario) }),
    });
    return told(added.view);
  },
  "DELETE /sessions/*": ({ sessions, name }) => {
    if (!sessions.remove(name)) throw new MockUsageError(`there is no session "${name}"`);
  },

  "GET /clock": ({ view }) => clockOf(view),
  "POST /clock/advance": ({ session, body }) => {
    const { ms } = shaped<{ ms?: number }>(body, { ms: number }, "advance");
    if (ms === undefined) throw new MockUsageError("advance.ms: write a number, 0 or more");
    return advance(session, ms);
  },

  "GET /scenario": ({ view }) => view.scenario,
  "PUT /scenario": ({ view, body }) => {
    view.scenario = readScenario(body);
    return view.scenario;
  },

  "GET /tasks": ({ view }) => ({ tasks: [...view.tasks] }),
  "GET /tasks/*": ({ view, name }) => view.tasks.get(name) ?? missing(`there is no task ${name}`),
  "POST /tasks/*": ({ view, name, body }) => {
    const shape = { move: oneOf("step", "complete", "fail", "expire"), error: () => undefined };
    const { move, error } = shaped<{ move?: "step" | "complete" | "fail" | "expire"; error?: unknown }>(
      body,
      shape,
      "task",
    );
    if (move === undefined) throw new MockUsageError("task.move: write one of step, complete, fail, expire");
    if (move === "fail") return view.tasks.fail(name, error === undefined ? undefined : readError(error));
    return view.tasks[move](name);
  },

  "GET /requests": ({ view, query }) => {
    const requests = view.requests.where(filterOf(query));
    return { count: requests.length, requests: [...requests] };
  },
  "POST /requests/verify": ({ view, body }) => verify(view.requests, body),

  "GET /callbacks": ({ view, query }) => {
    const id = query.get("taskId");
    return { callbacks: view.callbacks.filter((it) => id === null || it.taskId === id) };
  },
  "POST /callbacks/redeliver": async ({ view, body }) => {
    const { taskId } = shaped<{ taskId?: string }>(body, { taskId: text }, "redeliver");
    return view.callbacks.redeliver(taskId ?? "").catch((error: Error) => missing(error.message));
  },

  "GET /faults": ({ view }) => ({ faults: view.faults.list() }),
  "POST /faults": ({ view, body }) => {
    const all = (Array.isArray(body) ? body : [body]).map((it) => readFault(it));
    const ids = all.map((it) => view.faults.add(it));
    return { faults: view.faults.list().filter(({ id }) => ids.includes(id)) };
  },
  "DELETE /faults": ({ view }) => view.faults.clear(),
  "DELETE /faults/*": ({ view, name }) => {
    if (!view.faults.remove(Number(name))) missing(`there is no fault ${name}`);
  },

  "GET /conformance": ({ view }) => view.conformance,
  "POST /plan": ({ view, body }) => {
    const plan = readPlan(body);
    view.scenario = { ...view.scenario, plan };
    return view.scenario;
  },
};

function told({ name, url, seed, clock }: MockSession) {
  return { name, url, seed, ...clockOf({ clock }) };
}

function clockOf({ clock }: Pick<MockSession, "clock">) {
  return { now: clock.now(), manual: isManual(clock) };
}

/** What is not there: 404. */
export class MissingError extends Error {}

function missing(message: string): never {
  throw new MissingError(message);
}

function filterOf(query: URLSearchParams): RequestFilter {
  const { status, authorized, ...rest } = Object.fromEntries(query);
  return {
    ...rest,
    ...(status !== undefined && { status: Number(status) }),
    ...(authorized !== undefined && { authorized: authorized === "true" }),
  } as RequestFilter;
}

const QUESTIONS = {
  count: (list: RequestList, it: never) => list.assertCount(it),
  oneCreate: (list: RequestList) => list.assertOneCreate(),
  noPollBefore: (list: RequestList, it: never) => list.assertNoPollBefore(it),
  pollsApart: (list: RequestList, it: never) => list.assertPollsApart(it),
  noKeyOnResults: (list: RequestList) => list.assertNoKeyOnResults(),
};

/** Answers which of the asked questions the journal says no to. */
function verify(requests: RequestList, body: unknown): { ok: boolean; problems: string[] } {
  const shape = {
    where: () => undefined,
    count: whole,
    oneCreate: flag,
    noPollBefore: number,
    pollsApart: number,
    noKeyOnResults: flag,
  };
  const { where = {}, ...asked } = shaped<Record<string, unknown>>(body, shape, "verify");
  const of = { method: text, path: text, kind: text, operation: text, taskId: text, fault: text };
  const list = requests.where(
    shaped<RequestFilter>(where, { ...of, status: either(whole), authorized: flag }, "where"),
  );
  const problems = Object.entries(asked).flatMap(([name, it]) => {
    try {
      if (it !== false) QUESTIONS[name as keyof typeof QUESTIONS](list, it as never);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  return { ok: problems.length === 0, problems };
}
