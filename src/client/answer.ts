import { ContractError } from "./errors.js";
import { parseJson } from "./kernel/json.js";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** 2xx. */
  readonly ok: boolean;
  readonly headers: Headers;
  /** Parsed JSON; the text itself when it is not JSON. */
  readonly body: unknown;
  readonly isJson: boolean;
}

/** No task answer comes near this; whatever does is not one. */
const MAX_BYTES = 2 ** 20;

/** Nor is any nested like this. What lies deeper is left out, so that whoever goes through an answer keeps to the stack. */
const MAX_DEPTH = 64;

/** A shorter key is a test's, and may well be part of a word. */
const SECRET_LENGTH = 16;

/**
 * Reads a response whole, within bounds. `secret` is blotted out should the other side echo it, in whatever spelling of JSON
 * or in a header.
 */
export async function readAnswer(response: Response, secret: string): Promise<Answer> {
  const { status } = response;
  const ok = status >= 200 && status < 300;
  const blot = (text: string) => (secret.length >= SECRET_LENGTH ? text.replaceAll(secret, "[key]") : text);
  const raw = await readText(response, blot);
  let body: unknown;
  let isJson = true;
  try {
    body = sanitized(parseJson(raw), blot, MAX_DEPTH);
  } catch {
    body = blot(raw);
    isJson = false;
  }
  return { status, ok, headers: withoutSecret(response.headers, blot), body, isJson };
}

function withoutSecret(headers: Headers, blot: (text: string) => string): Headers {
  const all = [...headers].map(([name, value]): [string, string] => [name, blot(value)]);
  return all.every(([name, value]) => headers.get(name) === value) ? headers : new Headers(all);
}

/** The same value, its texts blotted and nothing below the given depth. */
function sanitized(value: unknown, blot: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return blot(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((it) => sanitized(it, blot, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [blot(key), sanitized(it, blot, depth - 1)]));
}

async function readText(response: Response, blot: (text: string) => string): Promise<string> {
  if (!response.body) return response.text().catch(() => "");
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  for (let bytes = 0; ; ) {
    // One that breaks off has still said what it said, which may be the id of a paid task.
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }) as const);
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      void reader.cancel().catch(() => {});
      throw new ContractError("The answer is too long", { status: response.status, body: blot(text).slice(0, 1000) });
    }
    text += decoder.decode(value, { stream: true });
  }
}
