import type { Contract } from "../../contract/contract.js";
import { callbackRules } from "../../contract/model/tasks/webhooks.js";
import { HEAD } from "./standalone.js";

/** How the host calls back, and how it signs that where its contract says so. */
export function writeWebhooks(contract: Contract): string {
  const { signature, ...rules } = callbackRules(contract);
  const text = JSON.stringify(rules, null, 2);
  const types = signature ? "SignatureRules, WebhookRules" : "WebhookRules";
  return `${HEAD}

import type { ${types} } from "../../src/webhooks/rules.js";
import type { Tasks } from "./tasks.js";

${signature ? writeSignature(rules.host, signature) : ""}/** How ${rules.host} calls back, for createReceiver of taskreel/webhooks. */
export const webhookRules: WebhookRules<Tasks> = ${signature ? text.replace(/\n}$/, ',\n  "signature": signatureRules\n}') : text};
`;
}

function writeSignature(host: string, rules: { signature: string; timestamp: string; signs: string; id: unknown }) {
  const { signature, timestamp, signs, id } = rules;
  return `/** How ${host} signs its callbacks, for verifySignature of taskreel/webhooks. */
export const signatureRules: SignatureRules = ${JSON.stringify({ signature, timestamp, signs, id }, null, 2)};

`;
}
