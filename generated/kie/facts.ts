// Written by codegen from openapi/; do not edit.

import type { TaskFacts, UploadWay } from "../../src/client/rules.js";

export const facts: Readonly<Record<string, TaskFacts>> = {
  "/api/v1/jobs/createTask": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/modify/generate": {
    "retentionSeconds": 86400
  }
};

export const uploads: readonly UploadWay[] = [
  {
    "path": "/api/file-stream-upload",
    "form": {
      "file": "{file}",
      "uploadPath": "taskreel",
      "fileName": "{name}"
    },
    "url": [
      "/data/downloadUrl"
    ],
    "expiresAt": [
      "/data/expiresAt"
    ]
  },
  {
    "path": "/api/file-url-upload",
    "json": {
      "fileUrl": "{url}",
      "uploadPath": "taskreel",
      "fileName": "{name}"
    },
    "url": [
      "/data/downloadUrl"
    ],
    "expiresAt": [
      "/data/expiresAt"
    ]
  }
];
