import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Answer } from "../answer/answer.js";
import { replaceAt } from "../answer/json.js";
import type { Fault } from "../faults/fault.js";
import { pause } from "../state/clock.js";
import { send } from "./node-http.js";

const HTML = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

export interface Wire {
  readonly response: ServerResponse;
  /** What would have been answered. */
  readonly answer: Answer;
  readonly date: string;
  /** This server under another origin. */
  readonly elsewhere: string;
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
}

/** Sends an answer wrong. Returns the HTTP status that the client could see; 0 for none. */
export async function sendWrong(fault: Fault, wire: Wire): Promise<number> {
  const { response, answer, date } = wire;
  const text = JSON.stringify(answer.body ?? null);
  const plain = (status: number, type: string, body: string, headers: Record<string, string> = {}) => {
    response.sendDate = false;
    response.writeHead(status, {
      Date: date,
      "Content-Type": type,
      "Content-Length": String(Buffer.byteLength(body)),
      ...headers,
    });
    response.end(body);
    return status;
  };
  switch (fault.transport) {
    case "reset":
      socketOf(response)?.resetAndDestroy();
      return 0;
    case "close":
      socketOf(response)?.destroy();
      return 0;
    case "stall-headers":
      if (await stall(fault, wire)) return 0;
      send(response, answer, date);
      return answer.status;
    case "stall-body":
    case "truncate":
      return breakOff(fault, wire, text);
    case "broken-json":
      return plain(answer.status, "application/json", text.slice(0, Math.ceil(text.length / 2)));
    case "html":
      return plain(200, "text/html", HTML);
    case "empty":
      return plain(200, "application/json", "");
    case "bad-gzip":
      return plain(answer.status, "application/json", text, { "Content-Encoding": "gzip" });
    case "redirect":
      return plain(307, "application/json", "", { Location: fault.to ?? wire.elsewhere });
    case "wrong-length":
      return raw(
        response,
        `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Math.max(1, text.length - 10)}\r\n\r\n${text}`,
        200,
      );
    case "bad-status-line":
      return raw(response, `HTTP/1.1 okay\r\nContent-Length: 0\r\n\r\n`, 0);
    default:
      send(response, answer, date);
      return answer.status;
  }
}

/** Half of the body; the rest after a while, or never. */
async function breakOff(fault: Fault, wire: Wire, text: string): Promise<number> {
  const { response, answer, date } = wire;
  const bytes = Buffer.from(text);
  const half = Math.ceil(bytes.length / 2);
  response.sendDate = false;
  const headers = { Date: date, "Content-Type": "application/json", "Content-Length": String(bytes.length) };
  response.writeHead(answer.status, { ...answer.headers, ...headers });
  await new Promise<void>((resolve) => response.write(bytes.subarray(0, half), () => resolve()));
  if (fault.transport === "truncate") socketOf(response)?.destroy();
  else if (!(await stall(fault, wire))) response.end(bytes.subarray(half));
  return answer.status;
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

function raw(response: ServerResponse, text: string, status: number): number {
  socketOf(response)?.end(text);
  return status;
}

function socketOf(response: ServerResponse): Socket | null {
  return response.socket;
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
