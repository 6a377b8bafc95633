import { setMaxListeners } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { post } from "../callbacks/node-post.js";
import { MockServerError, MockUsageError } from "../errors.js";
import type { MockServer, MockServerOptions } from "../options.js";
import { type Clock, pause } from "../state/clock.js";
import type { MockSession } from "../state/session-types.js";
import type { NewSession } from "../state/sessions.js";
import { json, MOCK_HEADER, MOCK_VALUE } from "./connection.js";
import { createCore } from "./core.js";
import { NodeConnection } from "./node-connection.js";
import { write } from "./node-write.js";

/**
 * Starts a server that behaves as the contracts say: create a task, poll it, be called back, fetch its result. Loopback
 * only.
 *
 * @throws MockServerError `port-in-use`, `contract` (a contract that cannot be held to), `collision` (two contracts
 *   answer the same path) or `engine-missing` (Prism was asked for and is not installed).
 * @throws MockUsageError when the scenario does not exist or asks for what no contract knows.
 */
export async function startMockServer<C extends Clock = Clock>(
  options: MockServerOptions<C> = {},
): Promise<MockServer<C>> {
  let url = "";
  const core = await createCore(options, { url: () => url, post });
  const { sessions, closing } = core;
  setMaxListeners(0, closing); // every answer under way may listen to it
  const server = createServer((request, response) => {
    response.on("error", () => {}); // the client left; there is nobody to tell
    core.respond(new NodeConnection(request, response, closing)).catch((error: unknown) => fail(response, error));
  });
  answerNonsense(server);
  url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;

  const close = () => {
    core.close();
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    return closed;
  };
  const stop = async (ms = 2000) => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    await Promise.race([closed, pause(ms)]);
    await close();
  };
  const own = sessions.own.view as MockSession<C>;
  return Object.defineProperties(
    {
      session: (name?: string, its: NewSession = {}) => sessions.add(name, its).view,
      close,
      stop,
      [Symbol.asyncDispose]: close,
    },
    Object.getOwnPropertyDescriptors(own),
  ) as unknown as MockServer<C>;
}

/** A fault of the server itself: said plainly, outside any contract, so that nobody takes it for the service's. */
function fail(response: ServerResponse, error: unknown): void {
  const status = error instanceof MockUsageError ? 400 : 500;
  if (response.headersSent) response.destroy();
  else write(response, json(status, { error: `mock server: ${(error as Error).message}` }));
}

/** What is not HTTP at all never reaches a handler. */
function answerNonsense(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
    if (socket.writable)
      socket.end(
        `HTTP/1.1 ${status}\r\n${MOCK_HEADER}: ${MOCK_VALUE}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
    else socket.destroy();
  });
}

/** Listens on loopback and returns the port. */
async function listen(server: Server, port: number): Promise<number> {
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
