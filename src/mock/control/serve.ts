import type { IncomingMessage, ServerResponse } from "node:http";
import { PAGE, POLICY } from "../../../generated/mock/status-page.js";
import { CONTROL_PATH } from "../engine/contract-check.js";
import { MockUsageError } from "../errors.js";
import { receive } from "../serve/node-body.js";
import { send } from "../serve/node-http.js";
import { ConformanceError } from "../state/counts.js";
import type { Session } from "../state/session.js";
import type { Sessions } from "../state/sessions.js";
import type { Described } from "./described.js";
import { find } from "./find.js";
import { read } from "./read.js";
import { MissingError } from "./routes.js";

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
  if (path === CONTROL_PATH) return servePage(method, response);

  const found = find(method, path);
  if (!("operation" in found)) {
    if (found.length === 0) return no(response, 404, `there is no ${method} ${path}`);
    const allow = found.join(", ");
    return send(response, { status: 405, headers: { Allow: allow }, body: { error: `${path} takes ${allow}` } });
  }
  const body = await receive(request);
  if (body.state === "gone") return;
  if (body.state === "too-large" || body.state === "malformed") {
    return no(response, body.state === "too-large" ? 413 : 400, "the body must be JSON, up to 10 MB");
  }
  const { operation, handle, name } = found;
  try {
    const query = readQuery(new URLSearchParams(search), operation);
    const given = readBody(body.state === "read" ? body.value : undefined, operation);
    const result = await handle({ sessions, session, view: session.view, query, body: given, name });
    const { status } = operation;
    send(response, { status, headers: {}, ...(status !== 204 && { body: result }) });
  } catch (error) {
    if (error instanceof MissingError) no(response, 404, error.message);
    else if (error instanceof MockUsageError || error instanceof ConformanceError || error instanceof RangeError) {
      no(response, 400, error.message);
    } else throw error;
  }
}

function readBody(value: unknown, { body, optional }: Described): unknown {
  return body === undefined || (optional && value === undefined) ? undefined : read(value, body);
}

/** The parameters by name; texts are turned into what the contract asks. */
function readQuery(given: URLSearchParams, { query, method, path }: Described): unknown {
  if (query !== undefined) return read(Object.fromEntries(given), query);
  const [unknown] = given.keys();
  if (unknown !== undefined) throw new MockUsageError(`query.${unknown} is unknown: ${method} ${path} takes none`);
  return undefined;
}

/** One page that asks nobody but this server. */
function servePage(method: string, response: ServerResponse): void {
  if (method !== "GET" && method !== "HEAD") return no(response, 405, "the status page takes GET");
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-length": String(Buffer.byteLength(PAGE)),
    "content-security-policy": POLICY,
    "cache-control": "no-store",
  });
  response.end(method === "HEAD" ? undefined : PAGE);
}

function no(response: ServerResponse, status: number, message: string): void {
  send(response, { status, headers: {}, body: { error: message } });
}
