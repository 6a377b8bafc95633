import type { IncomingCallback } from "./message.js";
import type { Receiver } from "./options.js";

/** The parts of Node's `IncomingMessage` that are read. Express may have parsed the body already. */
export interface NodeRequest extends AsyncIterable<unknown> {
  /** HTTP method. */
  readonly method?: string | undefined;
  /** Path and query of the request. */
  readonly url?: string | undefined;
  /** In Express, the path before a router has removed its own part. */
  readonly originalUrl?: string;
  /** Header names and values in turn. */
  readonly rawHeaders: readonly string[];
  /** `true` once something has read the stream. */
  readonly readableDidRead: boolean;
  /** The body's bytes, if a body parser kept them. */
  readonly rawBody?: unknown;
  /** The body as a body parser made it, if there is one. */
  readonly body?: unknown;
  /** Reads the body without closing the connection. */
  iterator?(options: { destroyOnReturn: boolean }): AsyncIterableIterator<unknown>;
}

/** The parts of Node's `ServerResponse` that are used. */
export interface NodeResponse {
  /** `true` once an answer has begun. */
  readonly headersSent: boolean;
  /** Sends status and headers. */
  writeHead(status: number, headers: Record<string, string>): unknown;
  /** Sends the body and ends the answer. */
  end(body: string): unknown;
}

/** A listener for `node:http`, and a handler for Express. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/**
 * Turns a receiver into a listener for `node:http` (`createServer(toNodeListener(receiver))`) or Express (`app.post("/hook",
 * toNodeListener(receiver))`). It works before and after body parsers, since no host signs the bytes of the body.
 */
export function toNodeListener(receiver: Receiver): NodeListener {
  return async (request, response) => {
    const answer = await receiver(toIncoming(request));
    const text = await answer.text();
    const headers = Object.fromEntries(answer.headers);
    // Somebody else answered meanwhile, for example a time limit of the server's own.
    if (response.headersSent) return;
    // A refused body may not have been read, and may have no end.
    if (!answer.ok) headers.connection = "close";
    response.writeHead(answer.status, { ...headers, "content-length": String(new TextEncoder().encode(text).length) });
    response.end(text);
  };
}

function toIncoming(request: NodeRequest): IncomingCallback {
  const { method = "", rawHeaders } = request;
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) append(headers, rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  const url = request.originalUrl ?? request.url ?? "/";
  const bytes = bytesRead(request);
  // What a parser has unpacked is as long as it is.
  if (bytes) for (const it of ["content-length", "content-encoding"]) headers.delete(it);
  const body = bytes ? oneChunk(bytes) : streamOf(request);
  return { method, url, headers, body, bodyUsed: !bytes && request.readableDidRead };
}

/** The body, if a framework has read it already: its bytes, or what it made of them. */
function bytesRead(request: NodeRequest): Uint8Array | undefined {
  try {
    const bytes = asBytes(request.rawBody) ?? asBytes(request.body);
    // Some frameworks have an empty object there until somebody parses.
    if (bytes || !request.readableDidRead || typeof request.body !== "object") return bytes;
    return asBytes(JSON.stringify(request.body));
  } catch {
    return undefined; // a getter that throws: the stream has it
  }
}

/** Node lets bytes through that no header may have; such a header proves nothing and is left out. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {}
}

function asBytes(value: unknown): Uint8Array | undefined {
  return value instanceof Uint8Array ? value : typeof value === "string" ? new TextEncoder().encode(value) : undefined;
}

function oneChunk(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}

function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<unknown> | undefined;
  return new ReadableStream({
    async pull(controller) {
      // Leaving early must not take the connection down: the answer still has to get through.
      chunks ??= request.iterator?.({ destroyOnReturn: false }) ?? request[Symbol.asyncIterator]();
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array);
    },
    async cancel() {
      await chunks?.return?.();
    },
  });
}
