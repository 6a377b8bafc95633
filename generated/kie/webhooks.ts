// Written by codegen from openapi/; do not edit.

import type { SignatureRules } from "../../src/webhooks/rules.js";

/** How kie signs its callbacks, for verifySignature of taskreel/webhooks. */
export const signatureRules: SignatureRules = {
  "signature": "X-Webhook-Signature",
  "timestamp": "X-Webhook-Timestamp",
  "signs": "{id}.{timestamp}",
  "id": [
    "/data/taskId",
    "/data/task_id",
    "/taskId"
  ]
};
