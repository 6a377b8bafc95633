import { CONTROL_PATH } from "../../client/kernel/sign.js";
import { MockUsageError } from "../errors.js";
import { respondMedia } from "../media/respond.js";
import { MEDIA_PATH } from "../media/serve.js";
import type { Session } from "../state/session/session.js";
import { SESSION_PATH, type Sessions } from "../state/session/sessions.js";
import { type Connection, json } from "./connection.js";
import { isPreflight, openToPages, preflightAnswer } from "./cors.js";
import { type RequestContext, respond } from "./pipeline.js";
import { record } from "./record.js";

export interface Dispatch {
  readonly sessions: Sessions;
  readonly context: RequestContext;
  /** Whether there is a control API, and what it asks for where strangers reach it. */
  readonly control: boolean;
  readonly token: string | undefined;
  /** Whether pages of other origins may call the API. */
  readonly cors: boolean;
}

/** Whose request it is, and what it wants, by the rest of the path. */
export async function dispatch(to: Dispatch, connection: Connection): Promise<void> {
  const { sessions } = to;
  let { target } = connection;
  let name = chosenSession(connection.headers);
  if (target.startsWith(SESSION_PATH)) {
    [name = ""] = target.slice(SESSION_PATH.length).split(/[/?]/, 1);
    target = target.slice(SESSION_PATH.length + name.length) || "/";
  }
  let session = sessions.own;
  try {
    if (name !== undefined) session = sessions.get(name);
    if (target.startsWith(CONTROL_PATH) && !target.startsWith(MEDIA_PATH)) {
      return await control(to, session, connection, target);
    }
    await api(to, session, connection, target);
  } catch (error) {
    if (!(error instanceof MockUsageError)) throw error;
    await refuse(to, session, connection, target, error.message);
  }
}

/** For clients that lose the path of their base URL, or can set nothing but a key. */
function chosenSession(headers: Connection["headers"]): string | undefined {
  const { "mock-session": header, authorization } = headers;
  if (header !== undefined) return header.trim();
  return authorization?.startsWith(KEY) ? authorization.slice(KEY.length) : undefined;
}

const KEY = "Bearer session-";

async function control({ sessions, control: there, token }: Dispatch, ...call: Call): Promise<void> {
  const [session, connection, target] = call;
  if (there) return (await import("../control/serve.js")).serveControl(sessions, session, connection, target, token);
  await connection.send(json(404, { error: "mock server: the control API is switched off" }));
}

type Call = [session: Session, connection: Connection, target: string];

/** Not async, as it is on the way of every request. */
function api({ cors, context, control: there }: Dispatch, ...call: Call): Promise<void> {
  const [session, given, target] = call;
  if (cors && isPreflight(given)) return sent(given.send(preflightAnswer(given)));
  const connection = cors ? openToPages(given) : given;
  if (target.startsWith(MEDIA_PATH)) return respondMedia(session, connection, target, context);
  if (there && target === "/" && isVisitor(connection, context)) {
    const headers = { Location: `${given.target.replace(/\/$/, "")}${CONTROL_PATH}` };
    return sent(connection.send({ status: 302, headers, body: "" }));
  }
  return respond(session, connection, target, context);
}

async function sent(sending: number | Promise<number>): Promise<void> {
  await sending;
}

/** Somebody with a browser, who looks for the status page. */
function isVisitor({ method, headers }: Connection, { router }: RequestContext): boolean {
  return method === "GET" && /\btext\/html\b/.test(headers.accept ?? "") && !router.match("GET", [""]).found;
}

/** What was asked of the mock itself is impossible: said plainly, outside any contract. */
async function refuse(to: Dispatch, ...[session, connection, target, reason]: [...Call, string]): Promise<void> {
  const answered = to.cors && !target.startsWith(CONTROL_PATH) ? openToPages(connection) : connection;
  const status = await answered.send(json(400, { error: `mock server: ${reason}` }));
  const about = { at: session.services.now(), start: performance.now(), connection, target, status, reason };
  record(session, to.context.events, { ...about, kind: "other", taskId: undefined, fault: undefined });
}
