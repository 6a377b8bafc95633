import { createHmac } from "node:crypto";
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
  const hmac = createHmac("sha256", secret).update(text);
  return {
    [rules.timestamp]: String(seconds),
    [rules.signature]: hmac.digest(rules.encoding === "hex" ? "hex" : "base64"),
  };
}
