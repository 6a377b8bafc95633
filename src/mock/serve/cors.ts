import type { Connection, Outgoing } from "./connection.js";

/** Any page may read every answer, as a host for browsers lets it; no cookie is ever sent or asked for. */
const OPEN = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "*" };

/** What a browser asks before it sends a page's request: everything that it asks for is allowed. */
export function isPreflight({ method, headers }: Connection): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

export function preflightAnswer({ headers }: Connection): Outgoing {
  const asked = headers["access-control-request-headers"];
  const allowed = {
    ...OPEN,
    "Access-Control-Allow-Methods": String(headers["access-control-request-method"]),
    ...(asked !== undefined && { "Access-Control-Allow-Headers": asked }),
    ...(headers["access-control-request-private-network"] && { "Access-Control-Allow-Private-Network": "true" }),
    "Access-Control-Max-Age": "600",
    Vary: "Access-Control-Request-Method, Access-Control-Request-Headers",
  };
  return { status: 204, headers: allowed, body: "" };
}

/** The same connection, whose answers pages of other origins may read. */
export function openToPages(connection: Connection): Connection {
  return {
    method: connection.method,
    target: connection.target,
    headers: connection.headers,
    get size() {
      return connection.size;
    },
    receive: () => connection.receive(),
    send: (outgoing, fault) => connection.send({ ...outgoing, headers: { ...outgoing.headers, ...OPEN } }, fault),
    onceSent: (then) => connection.onceSent(then),
  };
}
