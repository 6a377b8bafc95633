import type { IncomingCallback } from "./message.js";
import type { Receiver } from "./options.js";

/** What is read of Node's `IncomingMessage`, also after a body parser of Express had it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Express: the path before any router took its part of it. */
  readonly originalUrl?: string;
  readonly rawHeaders: readonly string[];
  /** True once somebody has read the stream. */
  readonly readableDidRead: boolean;
  readonly rawBody?: unknown;
  readonly body?: unknown;
  iterator?(options: { destroyOnReturn: boolean }): AsyncIterableIterator<unknown>;
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  readonly headersSent: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

export type NodeListener = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/**
 * Lets a receiver listen to node:http (`createServer(toNodeListener(receiver))`) and Express (`app.post("/hook",
 * toNodeListener(receiver))`), before or after body parsers: no host's signature covers the bytes, so a parsed body will do.
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
