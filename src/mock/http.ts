import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { receive } from "./body.js";
import type { EngineRequest } from "./engine.js";
import { MockServerError } from "./errors.js";
import { type Answer, answer, refusalOf, type World } from "./handler.js";
import { type Router, split } from "./router.js";

/** Reads a request and answers it; undefined when the client has gone before the body's end. */
export async function answerTo(
  world: World,
  router: Router,
  request: IncomingMessage,
  target: string,
): Promise<Answer | undefined> {
  const method = request.method ?? "GET";
  const headers = flatten(request);
  const body = await receive(request);
  if (body.state === "gone") return undefined;
  if (body.state === "too-large" || isEncoded(headers)) {
    // Only the shape of the answer hangs on the path here, so a path that does not decode may miss it.
    const match = router.match(method, split(target.split("?", 1)[0] ?? ""));
    const route = match.route;
    const contract = route?.contract ?? (match.found ? undefined : match.near);
    const reason = body.state === "too-large" ? "too-large" : "media-type";
    return refusalOf(world, { headers }, contract, route?.operation, { reason, violations: [] });
  }
  const engineRequest: EngineRequest = { method, target, headers, body };
  return answer(world, engineRequest);
}

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const type = bytes && { "content-type": "application/json" };
  response.writeHead(status, { ...headers, ...type, "content-length": String(bytes?.length ?? 0) });
  response.end(bytes);
}

/** A fault of the server itself: said plainly, outside any contract, so that nobody takes it for the service's. */
export function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else send(response, { status: 500, headers: {}, body: { error: `mock server: ${(error as Error).message}` } });
}

/** Listens on loopback and returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      const busy = `port ${port} is already in use; choose another one, or 0 for any that is free`;
      reject(error.code === "EADDRINUSE" ? new MockServerError("port-in-use", busy, { cause: error }) : error);
    };
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

function flatten({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : String(value)]),
  );
}

function isEncoded(headers: Readonly<Record<string, string>>): boolean {
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  return encoding !== undefined && encoding !== "" && encoding !== "identity";
}
