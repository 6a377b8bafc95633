import type { Body } from "../engine/engine.js";

/** Largest request body that is taken, in bytes. */
export const BODY_LIMIT = 10 * 1024 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What a request brings, read by its content type: JSON, or a text. */
export function readBody(bytes: Uint8Array, contentType: string | undefined): Body {
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
