import type { IncomingMessage, ServerResponse } from "node:http";
import type { WireFault } from "../faults/fault.js";
import { BODY_LIMIT, readBody } from "./body.js";
import type { Connection, Outgoing, Received } from "./connection.js";
import { sendBroken } from "./node-faults.js";
import { write } from "./node-write.js";

/** Beyond this much the connection is not worth keeping just to say no. */
const MOST_READ = 4 * BODY_LIMIT;

const ABSENT: Received = { state: "absent" };

/** A request of Node's http server. A class, since one is made for every request. */
export class NodeConnection implements Connection {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  private readonly request: IncomingMessage;
  private readonly response: ServerResponse;
  private readonly closing: AbortSignal;

  /** @param closing aborts when the server closes. */
  constructor(request: IncomingMessage, response: ServerResponse, closing: AbortSignal) {
    const url = request.url ?? "/";
    this.method = request.method ?? "GET";
    // A proxy's way of asking: with the origin in front.
    this.target = url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?]*/i, "");
    this.headers = request.headers as Record<string, string>;
    this.request = request;
    this.response = response;
    this.closing = closing;
  }

  /** A body that is too large is read on and thrown away: the sender, who listens only after the last byte, hears the answer. */
  receive(): Received | Promise<Received> {
    const { headers } = this;
    if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return ABSENT;
    return receive(this.request, headers["content-type"]);
  }

  send(outgoing: Outgoing, fault?: WireFault): number | Promise<number> {
    if (fault !== undefined) return sendBroken(fault, outgoing, this.response, this.closing);
    return write(this.response, outgoing);
  }

  onceSent(then: () => void): void {
    this.response.once("close", then);
  }
}

function receive(request: IncomingMessage, contentType: string | undefined): Promise<Received> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else chunks.length = 0;
      if (size > MOST_READ) end();
    });
    request.on("end", end);
    request.on("error", () => resolve({ state: "gone" }));
    request.on("close", () => resolve({ state: "gone" }));

    function end(): void {
      if (size > BODY_LIMIT) resolve({ state: "too-large" });
      else if (size === 0) resolve(ABSENT);
      else resolve(readBody(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks), contentType));
    }
  });
}
