import type { Contract } from "../contract/contract.js";

/** How the host calls back, and how it signs that where its contract says so. */
export function writeWebhooks({ rules: { host, id }, operations }: Contract): string {
  const depth = "../".repeat(host.split("/").length + 1);
  const calling = operations.filter((it) => it.role === "create" && it.callback);
  const signing = calling.map((it) => it.callback?.signature).find((it) => it !== undefined);
  const timeoutSeconds = calling.map((it) => it.callback?.delivery?.timeoutSeconds).find((it) => it !== undefined);
  const rules = { host, id: signing?.id ?? id, paths: calling.map((it) => it.path), timeoutSeconds };
  const text = JSON.stringify(rules, null, 2);
  const types = signing ? "SignatureRules, WebhookRules" : "WebhookRules";
  return `// Written by codegen from openapi/; do not edit.

import type { ${types} } from "${depth}src/webhooks/rules.js";
import type { Tasks } from "./tasks.js";

${signing ? writeSignature(host, signing) : ""}/** How ${host} calls back, for createReceiver of taskreel/webhooks. */
export const webhookRules: WebhookRules<Tasks> = ${signing ? text.replace(/\n}$/, ',\n  "signature": signatureRules\n}') : text};
`;
}

function writeSignature(host: string, rules: { signature: string; timestamp: string; signs: string; id: unknown }) {
  const { signature, timestamp, signs, id } = rules;
  return `/** How ${host} signs its callbacks, for verifySignature of taskreel/webhooks. */
export const signatureRules: SignatureRules = ${JSON.stringify({ signature, timestamp, signs, id }, null, 2)};

`;
}
