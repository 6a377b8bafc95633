import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "../answer/answer.js";
import { MockServerError } from "../errors.js";

/** Writes an answer to the socket. `date` is what its header shows: the session's time, not the machine's. */
export function send(response: ServerResponse, { status, headers, body }: Answer, date?: string): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  response.sendDate = false;
  const list: string[] = date === undefined ? [] : ["Date", date];
  for (const name in headers) list.push(name, headers[name] as string);
  if (body !== undefined) list.push("Content-Type", "application/json");
  list.push("Content-Length", String(Buffer.byteLength(text)));
  response.writeHead(status, list);
  response.end(text);
}

/** A fault of the server itself: said plainly, outside any contract, so that nobody takes it for the service's. */
export function fail(response: ServerResponse, error: unknown, status = 500): void {
  if (response.headersSent) response.destroy();
  else send(response, { status, headers: {}, body: { error: `mock server: ${(error as Error).message}` } });
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
