// Written by codegen from openapi/; do not edit.

import { type HostRules, rulesOf } from "../../src/client/rules.js";
import type { components, paths } from "./schema.js";

export const rules: HostRules = /* @__PURE__ */ rulesOf({
  "host": "kie",
  "server": "https://api.kie.ai",
  "servers": {
    "/api/file-stream-upload": "https://kieai.redpandaai.co",
    "/api/file-url-upload": "https://kieai.redpandaai.co",
    "/api/file-base64-upload": "https://kieai.redpandaai.co"
  },
  "env": {
    "key": "KIE_API_KEY",
    "baseUrl": "KIE_BASE_URL"
  },
  "id": [
    "/data/taskId"
  ],
  "status": [
    "/data/successFlag"
  ],
  "results": [
    {
      "at": "/data/response/resultUrls/*",
      "kind": "video"
    }
  ],
  "error": [
    "/data/errorMessage"
  ],
  "errorCode": [
    "/data/errorCode"
  ],
  "states": {
    "0": "pending",
    "1": "succeeded",
    "2": "failed",
    "3": "failed",
    "4": "succeeded"
  },
  "envelope": {
    "code": [
      "/code"
    ],
    "ok": [
      200
    ],
    "failed": [
      501
    ],
    "retry": [
      408,
      429,
      455,
      500
    ],
    "missing": [
      422,
      404
    ],
    "busy": [
      429
    ]
  },
  "problem": {
    "message": [
      "/msg",
      "/message"
    ],
    "code": [
      "/code"
    ],
    "fields": []
  },
  "idHeaders": [],
  "requestIdHeaders": [],
  "locations": [],
  "operations": {
    "/api/v1/jobs/createTask": {
      "status": "/api/v1/jobs/recordInfo?taskId={id}",
      "reading": {
        "status": [
          "/data/state"
        ],
        "results": [
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "file"
          },
          {
            "at": "/data/resultJson#/firstFrameUrl",
            "kind": "image"
          },
          {
            "at": "/data/resultJson#/lastFrameUrl",
            "kind": "image",
            "asked": "/input/return_last_frame"
          },
          {
            "at": "/data/resultJson#/resultObject",
            "kind": "data"
          }
        ],
        "error": [
          "/data/failMsg"
        ],
        "errorCode": [
          "/data/failCode"
        ],
        "states": {
          "waiting": "pending",
          "queuing": "pending",
          "generating": "pending",
          "success": "succeeded",
          "fail": "failed"
        },
        "missingSeconds": 90,
        "envelope": {
          "code": [
            "/code"
          ],
          "ok": [
            200
          ],
          "failed": [
            408,
            501
          ],
          "retry": [
            429,
            455,
            500
          ],
          "missing": [
            422,
            404
          ],
          "busy": [
            429
          ]
        }
      }
    },
    "/api/v1/modify/generate": {
      "status": "/api/v1/modify/record-info?taskId={id}",
      "typical": [
        120,
        600
      ]
    }
  },
  "usual": {
    "typical": [
      30,
      180
    ],
    "maxWait": 900
  }
});

/**
 * Start a task of any model. Takes about 30 to 180 s. The price is not published.
 */
export interface Job {
  body: NonNullable<paths["/api/v1/jobs/createTask"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/jobs/recordInfo"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["JobSucceeded"];
  outputs: readonly string[];
  naming: "keyless";
}

/**
 * Change the look of a clip with Luma. Takes about 120 to 600 s. The price is not published.
 */
export interface ModifyTask {
  body: NonNullable<paths["/api/v1/modify/generate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/modify/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ModifySucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/** By create path: the request's body, the status answer, and the status answer of a task that succeeded. */
export interface Tasks {
  /**
   * Start a task of any model. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/jobs/createTask": Job;
  /**
   * Change the look of a clip with Luma. Takes about 120 to 600 s. The price is not published.
   */
  "/api/v1/modify/generate": ModifyTask;
}
