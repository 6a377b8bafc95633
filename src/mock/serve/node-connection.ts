import type { IncomingMessage, ServerResponse } from "node:http";
import type { WireFault } from "../faults/fault.js";
import type { Connection, Outgoing, Received } from "./connection.js";
import { type BodyBudget, receiveBody } from "./node-body.js";
import { sendBroken } from "./node-faults.js";
import { write } from "./node-write.js";

const ABSENT: Received = { state: "absent" };

/** A request of Node's http server. A class, since one is made for every request. */
export class NodeConnection implements Connection {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  size = 0;
  private readonly request: IncomingMessage;
  private readonly response: ServerResponse;
  private readonly closing: AbortSignal;
  private readonly budget: BodyBudget;

  /**
   * @param closing aborts when the server closes.
   * @param budget of all the server's requests.
   */
  constructor(request: IncomingMessage, response: ServerResponse, closing: AbortSignal, budget: BodyBudget) {
    const url = request.url ?? "/";
    this.method = request.method ?? "GET";
    // A proxy's way of asking: with the origin in front.
    this.target = url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?]*/i, "");
    this.headers = request.headers as Record<string, string>;
    this.request = request;
    this.response = response;
    this.closing = closing;
    this.budget = budget;
  }

  receive(): Received | Promise<Received> {
    const { headers } = this;
    if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return ABSENT;
    return receiveBody(this.request, headers["content-type"], this.budget, this);
  }

  send(outgoing: Outgoing, fault?: WireFault): number | Promise<number> {
    if (fault !== undefined) return sendBroken(fault, outgoing, this.response, this.closing);
    return write(this.response, outgoing);
  }

  onceSent(then: () => void): void {
    this.response.once("close", then);
  }
}
