import type { IncomingMessage } from "node:http";
import type { Body } from "../engine/engine.js";

/** Largest request body that is taken, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** Beyond this much the connection is not worth keeping just to say no. */
const PATIENCE = 4 * BODY_LIMIT;

export type Received = Body | { readonly state: "too-large" } | { readonly state: "gone" };

const ABSENT: Received = { state: "absent" };

/**
 * Reads a request body to its end. One that is too large is read on and thrown away, so that the sender, who listens
 * only after the last byte, hears the answer. Never rejects; answers at once where no body was announced.
 */
export function receive(request: IncomingMessage): Received | Promise<Received> {
  const { headers } = request;
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return ABSENT;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else chunks.length = 0;
      if (size > PATIENCE) end();
    });
    request.on("end", end);
    request.on("error", () => resolve({ state: "gone" }));
    request.on("close", () => resolve({ state: "gone" }));

    function end(): void {
      if (size > BODY_LIMIT) resolve({ state: "too-large" });
      else if (size === 0) resolve(ABSENT);
      else resolve(parse(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks), headers["content-type"]));
    }
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parse(bytes: Buffer, contentType: string | undefined): Body {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { state: "malformed", reason: "is not UTF-8" };
  }
  if (contentType !== "application/json") {
    const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
    if (type !== undefined && !/^application\/(.+\+)?json$/.test(type)) return { state: "read", value: text };
  }
  try {
    return { state: "read", value: JSON.parse(text) as unknown };
  } catch (error) {
    return { state: "malformed", reason: `is not JSON: ${(error as Error).message}` };
  }
}
