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
    "/taskId",
    "/task_id"
  ]
};

/** How kie calls back, for createReceiver of taskreel/webhooks. */
export const webhookRules: WebhookRules<Tasks> = {
  "host": "kie",
  "id": [
    "/data/taskId",
    "/data/task_id",
    "/taskId",
    "/task_id"
  ],
  "paths": [
    "/api/v1/aleph/generate",
    "/api/v1/flux/kontext/generate",
    "/api/v1/gpt4o-image/generate",
    "/api/v1/jobs/createTask",
    "/api/v1/modify/generate",
    "/api/v1/runway/generate",
    "/api/v1/runway/extend",
    "/api/v1/generate",
    "/api/v1/generate/extend",
    "/api/v1/generate/upload-cover",
    "/api/v1/generate/upload-extend",
    "/api/v1/generate/add-instrumental",
    "/api/v1/generate/add-vocals",
    "/api/v1/generate/mashup",
    "/api/v1/generate/replace-section",
    "/api/v1/generate/sounds",
    "/api/v1/lyrics",
    "/api/v1/vocal-removal/generate",
    "/api/v1/wav/generate",
    "/api/v1/mp4/generate",
    "/api/v1/midi/generate",
    "/api/v1/suno/cover/generate",
    "/api/v1/voice/validate",
    "/api/v1/voice/regenerate",
    "/api/v1/voice/generate",
    "/api/v1/veo/generate",
    "/api/v1/veo/extend",
    "/api/v1/veo/get-4k-video"
  ],
  "timeoutSeconds": 15,
  "underway": {
    "at": [
      "/data/callbackType"
    ],
    "values": [
      "text",
      "first"
    ]
  },
  "signature": signatureRules
};
