import type { operations } from "../../../generated/mock/control.js";
import { MockUsageError } from "../errors.js";
import { isManual } from "../state/clock.js";
import type { RequestList } from "../state/journal.js";
import type { Session } from "../state/session/session.js";
import { advance, type Sessions } from "../state/session/sessions.js";
import type { MockSession } from "../state/session/types.js";
import type { Described } from "./described.js";
import { clockOf } from "./read.js";
import { summaryOf } from "./summary.js";

/** A call to the control API, once it is known to keep the contract. */
export interface ControlCall<Body = unknown, Query = unknown> {
  readonly sessions: Sessions;
  readonly session: Session;
  readonly view: MockSession;
  readonly query: Query;
  readonly body: Body;
  /** What stands in the path's place for a name. */
  readonly name: string;
}

/** Returns what to answer; undefined is no body. */
type Handler<Operation> =
  Operation extends Described<infer Body, infer Query> ? (call: ControlCall<Body, Query>) => unknown : never;

type Operations = typeof operations;

/** By operationId of openapi/mock/control.yaml. */
export const HANDLERS: { readonly [Id in keyof Operations]: Handler<Operations[Id]> } = {
  getState: ({ session, sessions }) => summaryOf(session, sessions),
  resetSession: ({ view }) => view.reset(),

  listSessions: ({ sessions }) => ({
    sessions: ["", ...sessions.names()].map((name) => told((name === "" ? sessions.own : sessions.get(name)).view)),
  }),
  createSession: ({ sessions, body: { name, clock, ...rest } = {} }) =>
    told(sessions.add(name, { ...rest, ...(clock !== undefined && { clock: clockOf(clock) }) }).view),
  deleteSession: ({ sessions, name }) => {
    if (!sessions.remove(name)) throw new MockUsageError(`there is no session "${name}"`);
  },

  getClock: ({ view }) => timeOf(view),
  advanceClock: ({ session, body }) => advance(session, body.ms),

  getScenario: ({ view }) => view.scenario,
  setScenario: ({ view, body }) => {
    view.scenario = body;
    return view.scenario;
  },
  setPlan: ({ view, body: plan }) => {
    view.scenario = { ...view.scenario, plan };
    return view.scenario;
  },

  listTasks: ({ view }) => ({ tasks: [...view.tasks] }),
  getTask: ({ view, name }) => view.tasks.get(name) ?? missing(`there is no task ${name}`),
  moveTask: ({ view, name, body: { move, error } }) =>
    move === "fail" ? view.tasks.fail(name, error) : view.tasks[move](name),

  listRequests: ({ view, query }) => {
    const requests = view.requests.where(query);
    return { count: requests.length, requests: [...requests] };
  },
  verifyRequests: ({ view, body: { where = {}, ...asked } }) => verify(view.requests.where(where), asked),

  listCallbacks: ({ view, query: { taskId } }) => ({
    callbacks: view.callbacks.filter((it) => taskId === undefined || it.taskId === taskId),
  }),
  redeliverCallback: ({ view, body }) =>
    view.callbacks.redeliver(body.taskId).catch((error: Error) => missing(error.message)),

  listFaults: ({ view }) => ({ faults: view.faults.list() }),
  armFaults: ({ view, body }) => {
    const ids = [body].flat().map((it) => view.faults.add(it));
    return { faults: view.faults.list().filter(({ id }) => ids.includes(id)) };
  },
  clearFaults: ({ view }) => view.faults.clear(),
  disarmFault: ({ view, name }) => {
    if (!view.faults.remove(Number(name))) missing(`there is no fault ${name}`);
  },

  getConformance: ({ view }) => view.conformance,
};

function told({ name, url, seed, clock }: MockSession) {
  return { name, url, seed, ...timeOf({ clock }) };
}

function timeOf({ clock }: Pick<MockSession, "clock">) {
  return { now: clock.now(), manual: isManual(clock) };
}

/** What is not there: 404. */
export class MissingError extends Error {}

function missing(message: string): never {
  throw new MissingError(message);
}

const QUESTIONS = {
  count: (list: RequestList, it: never) => list.assertCount(it),
  oneCreate: (list: RequestList) => list.assertOneCreate(),
  noPollBefore: (list: RequestList, it: never) => list.assertNoPollBefore(it),
  pollsApart: (list: RequestList, it: never) => list.assertPollsApart(it),
  noKeyOnResults: (list: RequestList) => list.assertNoKeyOnResults(),
};

/** Answers which of the asked questions the journal says no to. */
function verify(list: RequestList, asked: object): { ok: boolean; problems: string[] } {
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
