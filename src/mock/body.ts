import type { IncomingMessage } from "node:http";
import type { Body } from "./engine.js";

/** Largest request body that is taken, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** Beyond this much the connection is not worth keeping just to say no. */
const PATIENCE = 4 * BODY_LIMIT;

export type Received = Body | { readonly state: "too-large" } | { readonly state: "gone" };

/**
 * Reads a request body to its end. One that is too large is read on and thrown away, so that the sender, who listens
 * only after the last byte, hears the answer. Never rejects.
 */
export async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else chunks.length = 0;
      if (size > PATIENCE) break;
    }
  } catch {
    return { state: "gone" };
  }
  if (size > BODY_LIMIT) return { state: "too-large" };
  return size === 0 ? { state: "absent" } : parse(Buffer.concat(chunks), request.headers["content-type"]);
}

function parse(bytes: Buffer, contentType: string | undefined): Body {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { state: "malformed", reason: "is not UTF-8" };
  }
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  if (type !== undefined && !/^application\/(.+\+)?json$/.test(type)) return { state: "read", value: text };
  try {
    return { state: "read", value: JSON.parse(text) as unknown };
  } catch (error) {
    return { state: "malformed", reason: `is not JSON: ${(error as Error).message}` };
  }
}
