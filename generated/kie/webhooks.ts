// Written by codegen from openapi/; do not edit.

import type { SignatureRules, WebhookRules } from "../../src/webhooks/rules.js";
import type { Tasks } from "./tasks.js";

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

/** How kie calls back, for createReceiver of taskreel/webhooks. */
export const webhookRules: WebhookRules<Tasks> = {
  "host": "kie",
  "id": [
    "/data/taskId",
    "/data/task_id",
    "/taskId"
  ],
  "paths": [
    "/api/v1/jobs/createTask",
    "/api/v1/modify/generate"
  ],
  "timeoutSeconds": 15,
  "signature": signatureRules
};
