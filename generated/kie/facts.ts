// Written by codegen from openapi/; do not edit.

import type { TaskFacts } from "../../src/client/rules.js";

export const facts: Readonly<Record<string, TaskFacts>> = {
  "/api/v1/jobs/createTask": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/modify/generate": {
    "retentionSeconds": 86400
  }
};
