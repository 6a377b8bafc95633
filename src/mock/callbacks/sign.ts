import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { firstAt } from "../../client/kernel/pointer.js";
import type { WebhookSignature } from "../../contract/contract.js";

/** The headers that prove where a message comes from, as the contract's `x-webhook-signature` says. */
export function signatureHeaders(
  rules: WebhookSignature,
  body: unknown,
  secret: string,
  seconds: number,
): Record<string, string> {
  const id = String(firstAt(body, rules.id) ?? "");
  const text = rules.signs.replace("{id}", () => id).replace("{timestamp}", String(seconds));
  const bytes = hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text));
  return {
    [rules.timestamp]: String(seconds),
    [rules.signature]: rules.encoding === "hex" ? bytesToHex(bytes) : btoa(String.fromCharCode(...bytes)),
  };
}
