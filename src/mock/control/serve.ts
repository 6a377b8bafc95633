import type { IncomingMessage, ServerResponse } from "node:http";
import { CONTROL_PATH } from "../engine/contract-check.js";
import { MockUsageError } from "../errors.js";
import { receive } from "../serve/node-body.js";
import { send } from "../serve/node-http.js";
import { ConformanceError } from "../state/counts.js";
import type { Session } from "../state/session.js";
import type { Sessions } from "../state/sessions.js";
import { PAGE } from "./page.js";
import { type ControlCall, MissingError, ROUTES } from "./routes.js";

/** Answers the control API: each call has done its work once it is answered. */
export async function serveControl(
  sessions: Sessions,
  session: Session,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = "", search = ""] = target.split("?", 2);
  const method = request.method ?? "GET";
  const rest = path.slice(CONTROL_PATH.length - 1);
  if (rest === "/") return servePage(method, response);

  const found = find(method, rest);
  if (found === undefined) return no(response, 404, `there is no ${method} ${path}`);
  if (typeof found === "string") {
    return send(response, { status: 405, headers: { Allow: found }, body: { error: `${path} takes ${found}` } });
  }
  const body = await receive(request);
  if (body.state === "gone") return;
  if (body.state === "too-large" || body.state === "malformed") {
    return no(response, body.state === "too-large" ? 413 : 400, "the body must be JSON, up to 10 MB");
  }
  const query = new URLSearchParams(search);
  const value = body.state === "read" ? body.value : undefined;
  const call: ControlCall = { sessions, session, view: session.view, query, body: value, name: found.name };
  try {
    const result = await found.route(call);
    const created = method === "POST" && /^\/(sessions|faults)$/.test(rest);
    if (result === undefined) send(response, { status: 204, headers: {} });
    else send(response, { status: created ? 201 : 200, headers: {}, body: result });
  } catch (error) {
    if (error instanceof MissingError) no(response, 404, error.message);
    else if (error instanceof MockUsageError || error instanceof ConformanceError || error instanceof RangeError) {
      no(response, 400, error.message);
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
function servePage(method: string, response: ServerResponse): void {
  if (method !== "GET" && method !== "HEAD") return no(response, 405, "the status page takes GET");
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:";
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-length": String(Buffer.byteLength(PAGE)),
    "content-security-policy": policy,
    "cache-control": "no-store",
  });
  response.end(method === "HEAD" ? undefined : PAGE);
}

function no(response: ServerResponse, status: number, message: string): void {
  send(response, { status, headers: {}, body: { error: message } });
}
