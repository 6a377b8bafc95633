import type { ServerResponse } from "node:http";
import type { WireFault } from "../faults/fault.js";
import { pause } from "../state/clock.js";
import type { Outgoing } from "./connection.js";
import { write, writeHead } from "./node-write.js";

/** Sends an answer over a connection that breaks. Returns the HTTP status that the client could see; 0 for none. */
export async function sendBroken(
  { transport, ms }: WireFault,
  outgoing: Outgoing,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<number> {
  const { status, type } = outgoing;
  const bytes = Buffer.from(outgoing.body as string);
  const half = Math.ceil(bytes.length / 2);
  switch (transport) {
    case "reset":
      response.socket?.resetAndDestroy();
      return 0;
    case "close":
      response.socket?.destroy();
      return 0;
    case "stall-headers":
      return (await stall(ms, response, closing)) ? 0 : write(response, outgoing);
    case "stall-body":
    case "truncate":
      writeHead(response, outgoing);
      await new Promise<void>((resolve) => response.write(bytes.subarray(0, half), () => resolve()));
      if (transport === "truncate") response.socket?.destroy();
      else if (!(await stall(ms, response, closing))) response.end(bytes.subarray(half));
      return status;
    case "wrong-length": {
      const told = Math.max(1, bytes.length - 10);
      response.socket?.write(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${told}\r\n\r\n`);
      response.socket?.end(bytes);
      return 200;
    }
    case "bad-status-line":
      response.socket?.end("HTTP/1.1 okay\r\nContent-Length: 0\r\n\r\n");
      return 0;
  }
}

/** Waits as long as the fault says, or until the client goes or the server closes. Returns whether they did. */
async function stall(ms: number | undefined, response: ServerResponse, closing: AbortSignal): Promise<boolean> {
  const gone = new AbortController();
  const go = () => gone.abort();
  response.once("close", go);
  closing.addEventListener("abort", go);
  await pause(ms ?? Number.POSITIVE_INFINITY, gone.signal);
  closing.removeEventListener("abort", go);
  return gone.signal.aborted;
}
