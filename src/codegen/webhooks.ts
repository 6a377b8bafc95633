import type { Contract } from "../contract/contract.js";

/** How the host signs its callbacks; undefined when its contract does not say. */
export function writeWebhooks({ rules: { host }, operations }: Contract): string | undefined {
  const rule = operations.map((it) => it.callback?.signature).find((it) => it !== undefined);
  if (!rule) return undefined;
  const depth = "../".repeat(host.split("/").length + 1);
  const { signature, timestamp, signs, id } = rule;
  return `// Written by codegen from openapi/; do not edit.

import type { SignatureRules } from "${depth}src/webhooks/rules.js";

/** How ${host} signs its callbacks, for verifySignature of taskreel/webhooks. */
export const signatureRules: SignatureRules = ${JSON.stringify({ signature, timestamp, signs, id }, null, 2)};
`;
}
