import { ConfigurationError } from "../client/errors.js";
import { checkOptions } from "../client/kernel/checks.js";
import { firstAt } from "../client/kernel/pointer.js";
import type { SignatureRules } from "./rules.js";

export interface VerifyOptions {
  /** The secret that the host signs with; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** How far the delivery's timestamp may be from now, either way, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /** Milliseconds since 1970, for tests. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Says whether a callback's signature is one of ours, by the rules of the host's contract. Compares in constant time.
 * kie.ai signs the task's id and a timestamp but not the body: fetch the task before you believe what the body says.
 * `createReceiver` does both.
 *
 * @param body the message as parsed JSON.
 * @returns false also for what is missing or malformed, and for a `secret` that is empty. Never throws for a message.
 * @throws ConfigurationError for an option that does not exist, and a `secret` that is no text.
 */
export async function verifySignature(
  rules: SignatureRules,
  headers: Headers,
  body: unknown,
  options: VerifyOptions,
): Promise<boolean> {
  checkOptions(options, ["secret", "toleranceSeconds", "now"]);
  if (!isSecret(options.secret ?? "")) throw new ConfigurationError(SECRET);
  const { secret, toleranceSeconds = 300, now = Date.now } = options;
  const timestamp = headers.get(rules.timestamp) ?? "";
  const signature = decode(headers.get(rules.signature) ?? "");
  const id = firstAt(body, rules.id);
  if (!/^\d{1,15}$/.test(timestamp) || signature === undefined || typeof id !== "string") return false;
  if (!(Math.abs(now() / 1000 - Number(timestamp)) <= toleranceSeconds)) return false;
  const message = new TextEncoder().encode(rules.signs.replace("{timestamp}", timestamp).replace("{id}", () => id));
  let valid = false;
  // An empty secret is a variable that was not set, and would let everybody in.
  for (const it of [secret].flat().filter(Boolean)) {
    const key = await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode(it),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["verify"],
    );
    // No early return: the time taken does not tell which secret matched.
    valid = (await crypto.subtle.verify("HMAC", key, signature, message)) || valid;
  }
  return valid;
}

export const SECRET = "secret must be a text, or a list of texts";

/** Whether it is a secret, a list of them, or none (`false`). What is no text would be signed with as if it were one. */
export function isSecret(value: unknown): boolean {
  return value === false || [value].flat().every((it) => typeof it === "string" || it === undefined || it === null);
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
  } catch {
    return undefined;
  }
}
