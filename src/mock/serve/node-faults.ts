import type { ServerResponse } from "node:http";
import type { Answer } from "../answer/answer.js";
import { replaceAt } from "../answer/json.js";
import type { Fault } from "../faults/fault.js";
import { pause } from "../state/clock.js";

const HTML = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

/** What would have been sent, of an API or of a file. */
export interface Outgoing {
  readonly status: number;
  /** Without type and length. */
  readonly headers: Readonly<Record<string, string>>;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Wire {
  readonly response: ServerResponse;
  /** This server under another origin. */
  readonly elsewhere: string;
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
}

/** Sends an answer wrong. Returns the HTTP status that the client could see; 0 for none. */
export async function sendWrong(fault: Fault, outgoing: Outgoing, wire: Wire): Promise<number> {
  const { response, elsewhere } = wire;
  const { status, headers, type, bytes } = outgoing;
  const half = Math.ceil(bytes.length / 2);
  const nothing = Buffer.alloc(0);
  switch (fault.transport) {
    case undefined:
      return write(response, { ...outgoing, status: fault.status ?? 500, bytes: nothing });
    case "reset":
      response.socket?.resetAndDestroy();
      return 0;
    case "close":
      response.socket?.destroy();
      return 0;
    case "stall-headers":
      return (await stall(fault, wire)) ? 0 : write(response, outgoing);
    case "stall-body":
    case "truncate":
      begin(response, outgoing);
      await new Promise<void>((resolve) => response.write(bytes.subarray(0, half), () => resolve()));
      if (fault.transport === "truncate") response.socket?.destroy();
      else if (!(await stall(fault, wire))) response.end(bytes.subarray(half));
      return status;
    case "broken-json":
      return write(response, { ...outgoing, bytes: bytes.subarray(0, half) });
    case "html":
      return write(response, { status: 200, headers, type: "text/html", bytes: Buffer.from(HTML) });
    case "empty":
      return write(response, { status: 200, headers, type, bytes: nothing });
    case "bad-gzip":
      return write(response, { ...outgoing, headers: { ...headers, "Content-Encoding": "gzip" } });
    case "redirect":
      return write(response, {
        ...outgoing,
        status: 307,
        headers: { ...headers, Location: fault.to ?? elsewhere },
        bytes: nothing,
      });
    case "wrong-length": {
      const told = Math.max(1, bytes.length - 10);
      response.socket?.write(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${told}\r\n\r\n`);
      response.socket?.end(bytes);
      return 200;
    }
    case "bad-status-line":
      response.socket?.end("HTTP/1.1 okay\r\nContent-Length: 0\r\n\r\n");
      return 0;
    default:
      return write(response, outgoing);
  }
}

function begin(response: ServerResponse, { status, headers, type, bytes }: Outgoing): void {
  response.sendDate = !("Date" in headers);
  const length = status === 304 ? {} : { "Content-Type": type, "Content-Length": String(bytes.length) };
  response.writeHead(status, { ...headers, ...length });
}

function write(response: ServerResponse, outgoing: Outgoing): number {
  begin(response, outgoing);
  response.end(outgoing.bytes);
  return outgoing.status;
}

/** Waits as long as the fault says, or until the client goes or the server closes. Returns whether they did. */
async function stall({ ms }: Fault, { response, closing }: Wire): Promise<boolean> {
  const gone = new AbortController();
  const go = () => gone.abort();
  response.once("close", go);
  closing.addEventListener("abort", go);
  await pause(ms ?? Number.POSITIVE_INFINITY, gone.signal);
  closing.removeEventListener("abort", go);
  return gone.signal.aborted;
}

/** The fault as a change of the answer's body, where it is one. */
export function mangled(fault: Fault, answer: Answer, foreignId: string): Answer {
  const { task, body } = answer;
  if (task === undefined) return answer;
  const { rules, states } = task.contract;
  const change = (pointers: readonly string[], value: unknown): Answer => {
    const changed = structuredClone(body);
    for (const pointer of pointers) replaceAt(changed, pointer, value);
    return { ...answer, body: changed };
  };
  switch (fault.transport) {
    case "unknown-status":
      return change(rules.status, typeof states.pending[0] === "number" ? 99 : "hibernating");
    case "regress":
      return change(rules.status, states.pending[0]);
    case "foreign-id":
      return change(rules.id, foreignId);
    default:
      return answer;
  }
}
