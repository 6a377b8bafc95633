import { PAGE, POLICY } from "../../../generated/mock/status-page.js";
import { CONTROL_PATH } from "../../client/kernel/sign.js";
import { MockUsageError } from "../errors.js";
import { type Connection, json } from "../serve/connection.js";
import { ConformanceError } from "../state/counts.js";
import type { Session } from "../state/session/session.js";
import type { Sessions } from "../state/session/sessions.js";
import type { Described } from "./described.js";
import { find } from "./find.js";
import { refusedAt, saysJson } from "./guard.js";
import { read } from "./read.js";
import { MissingError } from "./routes.js";

/** Answers the control API: each call has done its work once it is answered. */
export async function serveControl(
  sessions: Sessions,
  session: Session,
  connection: Connection,
  target: string,
  token: string | undefined,
): Promise<void> {
  const [path = "", search = ""] = target.split("?", 2);
  const { method } = connection;
  // The page itself holds nothing; with a token it asks with the one behind the # of its address.
  if (path === CONTROL_PATH && token !== undefined) return servePage(connection);
  const stranger = refusedAt(connection, token);
  if (stranger) return no(connection, 403, stranger);
  if (path === CONTROL_PATH) return servePage(connection);

  const found = find(method, path);
  if (!("operation" in found)) {
    if (found.length === 0) return no(connection, 404, `there is no ${method} ${path}`);
    const allow = found.join(", ");
    return no(connection, 405, `${path} takes ${allow}`, { Allow: allow });
  }
  const body = await connection.receive();
  if (body.state === "gone") return;
  if (body.state !== "absent" && body.state !== "read") {
    const status = { "too-large": 413, busy: 503, malformed: 400, form: 400 }[body.state];
    return no(connection, status, "the body must be JSON, up to 10 MB");
  }
  if (body.state === "read" && !saysJson(connection)) {
    return no(connection, 400, "send the body as Content-Type: application/json");
  }
  const { operation, handle, name } = found;
  try {
    const query = readQuery(new URLSearchParams(search), operation);
    const given = readBody(body.state === "read" ? body.value : undefined, operation);
    const result = await handle({ sessions, session, view: session.view, query, body: given, name });
    const { status } = operation;
    await connection.send(json(status, status === 204 ? undefined : result));
  } catch (error) {
    if (error instanceof MissingError) return no(connection, 404, error.message);
    if (error instanceof MockUsageError || error instanceof ConformanceError || error instanceof RangeError) {
      return no(connection, 400, error.message);
    }
    throw error;
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
async function servePage(connection: Connection): Promise<void> {
  const { method } = connection;
  if (method !== "GET" && method !== "HEAD") return no(connection, 405, "the status page takes GET");
  const headers = { "Content-Security-Policy": POLICY, "Cache-Control": "no-store" };
  await connection.send({ status: 200, headers, type: "text/html; charset=utf-8", body: PAGE });
}

async function no(
  connection: Connection,
  status: number,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await connection.send(json(status, { error }, headers));
}
