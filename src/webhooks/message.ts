import { ConfigurationError } from "../client/errors.js";
import { parseJson } from "../client/kernel/json.js";

/** What a receiver reads of a request. A web `Request` is one. */
export interface IncomingCallback {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed?: boolean;
}

/** Bytes that the bodies under way take together: each may be small, and a thousand of them wait to be whole. */
export interface ByteBudget {
  used: number;
}

const MOST_BYTES = 32 * 2 ** 20;

/** Why a message is not taken: the HTTP status, and words that tell a stranger nothing. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads a callback's body as JSON, from its raw bytes.
 *
 * @param signal ends the reading when there is no more time for it.
 * @throws Refusal 405 (not POST), 415 (not JSON), 413 (more than `maxBytes`), 503 (too many at once) or 400 (no JSON).
 */
export async function readMessage(
  request: IncomingCallback,
  maxBytes: number,
  signal: AbortSignal,
  budget: ByteBudget,
): Promise<unknown> {
  const { method, headers } = request;
  const body = bodyOf(request);
  if (method !== "POST") throw new Refusal(405, "only POST is taken here");
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  // One that is not said is left to the parser: not every host's callbacks are published that far.
  if (type && !/^application\/([\w.-]+\+)?json$/.test(type)) throw new Refusal(415, "only JSON is taken here");
  if (!/^(identity)?$/i.test(headers.get("content-encoding") ?? ""))
    throw new Refusal(415, "packed bodies are not taken");
  if (Number(headers.get("content-length")) > maxBytes) throw new Refusal(413, "the body is too long");
  if (request.bodyUsed || body?.locked) {
    throw new ConfigurationError("The callback's body was read before the receiver got it: give it the request unread");
  }
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(await readBytes(body, maxBytes, signal, budget)));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, "the body is no JSON");
  }
}

/** A platform's own request may throw where its body is asked for. */
function bodyOf(request: IncomingCallback): IncomingCallback["body"] {
  try {
    return request.body;
  } catch {
    throw new Refusal(400, "the body cannot be read");
  }
}

async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  signal: AbortSignal,
  budget: ByteBudget,
): Promise<Uint8Array> {
  // Joined as they come: a chunk of one byte takes a hundred times as much.
  let bytes = new Uint8Array(0);
  let length = 0;
  const reader = body?.getReader();
  const leave = () => void reader?.cancel().catch(() => {});
  const refuse = (status: number, message: string) => {
    leave();
    return new Refusal(status, message);
  };
  signal.addEventListener("abort", leave);
  try {
    for (let it = await reader?.read(); it && !it.done; it = await reader?.read()) {
      const chunk = it.value;
      if (length + chunk.length > maxBytes) throw refuse(413, "the body is too long");
      if (length + chunk.length > bytes.length) {
        const room = Math.max(4096, 2 * bytes.length, length + chunk.length);
        if (budget.used + room - bytes.length > MOST_BYTES) throw refuse(503, "too many callbacks at once");
        budget.used += room - bytes.length;
        const wider = new Uint8Array(room);
        wider.set(bytes);
        bytes = wider;
      }
      bytes.set(chunk, length);
      length += chunk.length;
    }
    return bytes.subarray(0, length);
  } finally {
    budget.used -= bytes.length;
  }
}
