import { ContractError } from "./errors.js";
import { parseJson } from "./kernel/json.js";
import { MAX_BYTES, MAX_DEPTH, MAX_TEXT, SECRET_LENGTH } from "./kernel/limits.js";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** 2xx. */
  readonly ok: boolean;
  readonly headers: Headers;
  /** The address in its `Location`, as much of it as belongs in an error. */
  readonly location?: string | undefined;
  /** Parsed JSON; the text itself when it is not JSON. */
  readonly body: unknown;
  readonly isJson: boolean;
}

/** An answer that is still coming. */
export interface Coming {
  /** What it says by as much as has come; absent before there is a head. */
  soFar?: () => Answer;
}

/** What a body that breaks off is read as: its end. */
interface BrokenOff {
  readonly done: true;
  readonly value?: undefined;
}

/**
 * Reads a response whole, within bounds. `secret` is blotted out should the other side echo it, in whatever spelling of JSON
 * or in a header.
 *
 * @param conditional the caller said what it has already, so that 304 is an answer and no redirect.
 * @param coming is given what makes an answer of as much as has come.
 * @throws ContractError for a redirect, and for what is too long.
 */
export async function readAnswer(
  response: Response,
  secret: string,
  coming: Coming = {},
  conditional = false,
): Promise<Answer> {
  const { status } = response;
  const ok = status >= 200 && status < 300;
  const headers = withoutSecret(response.headers, secret);
  const location = headers.get("location")?.slice(0, MAX_TEXT);
  const blot = (text: string) => (secret.length >= SECRET_LENGTH ? text.replaceAll(secret, "[key]") : text);
  const reader = response.body?.getReader();
  const refusal = (message: string, body?: string) => {
    void reader?.cancel().catch(() => {});
    return new ContractError(message, { status, body, location });
  };
  // A browser hides a redirect behind the status 0. It may name a task that was bought: somebody can look there.
  if (!ok && status < 400 && !(conditional && status === 304)) {
    throw refusal(`The host redirects to ${location ?? "…"}; set the final baseUrl`);
  }
  const given = reader ? "" : await response.text().catch(() => "");
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const soFar = () => (reader ? decoder.decode(joined(chunks, bytes)) : given);
  coming.soFar = () => {
    const head = { status, ok, headers, location };
    const text = soFar();
    try {
      return { ...head, body: sanitized(parseJson(text), blot, MAX_DEPTH), isJson: true };
    } catch {
      return { ...head, body: blot(text), isJson: false };
    }
  };
  while (reader) {
    // One that breaks off has still said what it said, which may be the id of a paid task.
    const { done, value } = await reader.read().catch((): BrokenOff => ({ done: true }));
    if (done) break;
    // What fits of it counts, however large the pieces are that a platform hands on: the rest may be padding.
    const fitting = value.subarray(0, MAX_BYTES - bytes);
    bytes += fitting.length;
    chunks.push(fitting);
    if (fitting.length < value.length) throw refusal("The answer is too long", blot(soFar()).slice(0, MAX_TEXT));
  }
  return coming.soFar();
}

/** Decodes what is whole, which is several times faster than piece by piece. */
const decoder = new TextDecoder();

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array | undefined {
  if (chunks.length < 2) return chunks[0];
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const it of chunks) {
    whole.set(it, at);
    at += it.length;
  }
  return whole;
}

function withoutSecret(headers: Headers, secret: string): Headers {
  const all = secret.length < SECRET_LENGTH ? [] : [...headers];
  if (!all.some(([, value]) => value.includes(secret))) return headers;
  return new Headers(all.map(([name, value]): [string, string] => [name, value.replaceAll(secret, "[key]")]));
}

/** The same value, its texts blotted and nothing below the given depth. */
export function sanitized(value: unknown, blot: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return withoutEscaped(blot(value), blot, depth);
  if (Object(value) !== value) return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((it) => sanitized(it, blot, depth - 1));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, it]) => [blot(key), sanitized(it, blot, depth - 1)]),
  );
}

/** JSON in a text may spell in escapes what is to be blotted out. */
function withoutEscaped(text: string, blot: (text: string) => string, depth: number): string {
  if (depth === 0 || !/^\s*[[{"].*\\/s.test(text)) return text;
  try {
    const inner = parseJson(text);
    const clean = JSON.stringify(sanitized(inner, blot, MAX_DEPTH));
    return clean === JSON.stringify(inner) ? text : clean;
  } catch {
    return text;
  }
}
