import { CONTROL_PATH } from "../engine/contract-check.js";
import { MockUsageError } from "../errors.js";
import { type Connection, json } from "../serve/connection.js";
import { ConformanceError } from "../state/counts.js";
import type { Session } from "../state/session.js";
import type { Sessions } from "../state/sessions.js";
import { PAGE } from "./page.js";
import { type ControlCall, MissingError, ROUTES } from "./routes.js";

/** Answers the control API: each call has done its work once it is answered. */
export async function serveControl(
  sessions: Sessions,
  session: Session,
  connection: Connection,
  target: string,
): Promise<void> {
  const [path = "", search = ""] = target.split("?", 2);
  const { method } = connection;
  const rest = path.slice(CONTROL_PATH.length - 1);
  if (rest === "/") return servePage(connection);

  const found = find(method, rest);
  if (found === undefined) return no(connection, 404, `there is no ${method} ${path}`);
  if (typeof found === "string") {
    await connection.send(json(405, { error: `${path} takes ${found}` }, { Allow: found }));
    return;
  }
  const body = await connection.receive();
  if (body.state === "gone") return;
  if (body.state === "too-large" || body.state === "malformed") {
    return no(connection, body.state === "too-large" ? 413 : 400, "the body must be JSON, up to 10 MB");
  }
  const query = new URLSearchParams(search);
  const value = body.state === "read" ? body.value : undefined;
  const call: ControlCall = { sessions, session, view: session.view, query, body: value, name: found.name };
  try {
    const result = await found.route(call);
    const created = method === "POST" && /^\/(sessions|faults)$/.test(rest);
    if (result === undefined) await connection.send(json(204, undefined));
    else await connection.send(json(created ? 201 : 200, result));
  } catch (error) {
    if (error instanceof MissingError) return no(connection, 404, error.message);
    else if (error instanceof MockUsageError || error instanceof ConformanceError || error instanceof RangeError) {
      return no(connection, 400, error.message);
    } else throw error;
  }
}

/** The route with what stands in its place for a name, or the methods that the path takes. */
function find(
  method: string,
  path: string,
): { route: (call: ControlCall) => unknown; name: string } | string | undefined {
  const [, first = "", second] = path.split("/");
  const named = second === undefined ? path : `/${first}/*`;
  for (const pattern of [path, named]) {
    const route = ROUTES[`${method} ${pattern}`];
    if (route !== undefined && path.split("/").length <= 3) return { route, name: decoded(second ?? "") };
  }
  const others = Object.keys(ROUTES).filter((it) => it.endsWith(` ${path}`) || it.endsWith(` ${named}`));
  return others.length > 0 ? others.map((it) => it.split(" ", 1)[0]).join(", ") : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a malformed escape names nothing
  }
}

/** One page that asks nobody but this server. */
async function servePage(connection: Connection): Promise<void> {
  if (connection.method !== "GET" && connection.method !== "HEAD") {
    return no(connection, 405, "the status page takes GET");
  }
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:";
  const headers = { "Content-Security-Policy": policy, "Cache-Control": "no-store" };
  await connection.send({ status: 200, headers, type: "text/html; charset=utf-8", body: PAGE });
}

async function no(connection: Connection, status: number, message: string): Promise<void> {
  await connection.send(json(status, { error: message }));
}
