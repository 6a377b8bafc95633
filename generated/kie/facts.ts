// Written by codegen from openapi/; do not edit.

import type { TaskFacts, UploadWay } from "../../src/client/rules.js";

export const facts: Readonly<Record<string, TaskFacts>> = {
  "/api/v1/aleph/generate": {
    "retentionSeconds": 86400
  },
  "/api/v1/flux/kontext/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/gpt4o-image/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/jobs/createTask": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/modify/generate": {
    "retentionSeconds": 86400
  },
  "/api/v1/runway/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/runway/extend": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/extend": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/upload-cover": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/upload-extend": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/add-instrumental": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/add-vocals": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/mashup": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/replace-section": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/sounds": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/generate/generate-persona": {
    "retentionSeconds": 86400
  },
  "/api/v1/generate/get-timestamped-lyrics": {
    "retentionSeconds": 86400
  },
  "/api/v1/lyrics": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/vocal-removal/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/wav/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/mp4/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/midi/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/suno/cover/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/voice/validate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/voice/regenerate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/voice/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/voice/check-voice": {
    "retentionSeconds": 86400
  },
  "/api/v1/veo/generate": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/veo/extend": {
    "retentionSeconds": 86400,
    "estimated": true
  },
  "/api/v1/veo/get-4k-video": {
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
