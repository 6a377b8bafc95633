import { ContractError } from "./errors.js";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** 2xx. */
  readonly ok: boolean;
  readonly headers: Headers;
  /** Parsed JSON; the text itself when it is not JSON. */
  readonly body: unknown;
  readonly text: string;
}

/** No task answer comes near this; whatever does is not one. */
const MAX_BYTES = 8 * 2 ** 20;

/** A shorter key is a test's, and may well be part of a word. */
const SECRET_LENGTH = 16;

/** Reads a response whole, within bounds. `secret` is blotted out should the other side echo it. */
export async function readAnswer(response: Response, secret: string): Promise<Answer> {
  const { status, headers } = response;
  const ok = status >= 200 && status < 300;
  // One that breaks off is no JSON; its status and headers may still say enough.
  const raw = await readText(response).catch((error) => {
    if (error instanceof ContractError) throw error;
    return "";
  });
  const text = secret.length >= SECRET_LENGTH && raw.includes(secret) ? raw.replaceAll(secret, "[key]") : raw;
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {}
  return { status, ok, headers, text, body };
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      void reader.cancel().catch(() => {});
      throw new ContractError("The answer is too long", { status: response.status, body: text.slice(0, 1000) });
    }
    text += decoder.decode(value, { stream: true });
  }
}
