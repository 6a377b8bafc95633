import { setMaxListeners } from "node:events";
import { createServer, maxHeaderSize, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MOCK_HEADER } from "../../client/kernel/sign.js";
import { post } from "../callbacks/node-post.js";
import { MockServerError } from "../errors.js";
import type { MockServer, MockServerOptions } from "../options.js";
import { type Clock, pause } from "../state/clock.js";
import type { MockSession, NewSession } from "../state/session/types.js";
import { json, MOCK_VALUE } from "./connection.js";
import { createCore } from "./core.js";
import { NodeConnection } from "./node-connection.js";
import { write } from "./node-write.js";

/**
 * Starts a server that behaves as the contracts say: create a task, poll it, be called back, fetch its result. On loopback,
 * unless `host` says otherwise.
 *
 * @throws MockServerError `port-in-use`, `address` (this machine has no such address), `contract` (a contract that cannot be held to), `collision` (two contracts
 *   answer the same path) or `engine-missing` (Prism was asked for and is not installed).
 * @throws MockUsageError when an option does not exist or cannot be so, or the scenario asks for what no contract knows.
 */
export async function startMockServer<C extends Clock = Clock>(
  options: MockServerOptions<C> = {},
): Promise<MockServer<C>> {
  let url = "";
  const core = await createCore(options, { url: () => url, post });
  const { sessions, closing, token, notes } = core;
  const budget = { used: 0 };
  setMaxListeners(0, closing); // every answer under way may listen to it
  const server = createServer((request, response) => {
    response.on("error", () => {}); // the client left; there is nobody to tell
    core
      .respond(new NodeConnection(request, response, closing, budget))
      .catch((error: unknown) => fail(response, error));
  });
  answerNonsense(server);
  const { port = 0, host = "127.0.0.1" } = options;
  url = `http://${named(host)}:${await listen(server, port, host)}`;

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
      controlToken: token,
      notes,
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
  if (response.headersSent) response.destroy();
  else write(response, json(500, { error: `mock server: ${(error as Error).message}` }));
}

/** What is not HTTP at all never reaches a handler. */
function answerNonsense(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const status = nonsenseStatus(error);
    if (socket.writable)
      socket.end(
        `HTTP/1.1 ${status}\r\n${MOCK_HEADER}: ${MOCK_VALUE}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
    else socket.destroy();
  });
}

function nonsenseStatus({ code, rawPacket }: NodeJS.ErrnoException & { rawPacket?: Buffer }): string {
  if (code !== "HPE_HEADER_OVERFLOW") return "400 Bad Request";
  // The first line, with the URL, alone is more than there is room for.
  const end = rawPacket?.indexOf("\n") ?? -1;
  return end >= 0 && end < maxHeaderSize ? "431 Request Header Fields Too Large" : "414 URI Too Long";
}

/** As it stands in a URL: what listens everywhere is called by this machine's own name. */
function named(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/** Listens and returns the port. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) => {
      const busy = `port ${port} is already in use; choose another one, or 0 for any that is free`;
      const none = `cannot listen on ${host}:${port} (${cause.code}); choose an address of this machine and a port that it lets you use`;
      const isBusy = cause.code === "EADDRINUSE";
      reject(new MockServerError(isBusy ? "port-in-use" : "address", isBusy ? busy : none, { cause }));
    };
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}
