// Written by codegen from openapi/; do not edit.

import { type HostRules, rulesOf } from "../../src/client/rules.js";
import type { WithHandles } from "../../src/client/types.js";
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
    "/api/v1/aleph/generate": {
      "status": "/api/v1/aleph/record-info?taskId={id}",
      "typical": [
        120,
        900
      ],
      "maxWait": 1800,
      "reading": {
        "results": [
          {
            "at": "/data/response/resultVideoUrl",
            "kind": "video"
          },
          {
            "at": "/data/response/resultImageUrl",
            "kind": "image"
          }
        ],
        "states": {
          "0": "pending",
          "1": "succeeded"
        },
        "failedBy": [
          "/data/errorCode"
        ]
      }
    },
    "/api/v1/flux/kontext/generate": {
      "status": "/api/v1/flux/kontext/record-info?taskId={id}",
      "reading": {
        "results": [
          {
            "at": "/data/response/resultImageUrl",
            "kind": "image"
          }
        ],
        "states": {
          "0": "pending",
          "1": "succeeded",
          "2": "failed",
          "3": "failed"
        }
      }
    },
    "/api/v1/gpt4o-image/generate": {
      "status": "/api/v1/gpt4o-image/record-info?taskId={id}",
      "reading": {
        "stage": [
          "/data/progress"
        ],
        "results": [
          {
            "at": "/data/response/result_urls/*",
            "kind": "image"
          }
        ],
        "states": {
          "0": "pending",
          "1": "succeeded",
          "2": "failed"
        }
      }
    },
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
            "at": "/data/resultJson#/resultObject/mask_urls/*",
            "kind": "image"
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
    },
    "/api/v1/runway/generate": {
      "status": "/api/v1/runway/record-detail?taskId={id}",
      "reading": {
        "status": [
          "/data/state"
        ],
        "results": [
          {
            "at": "/data/videoInfo/videoUrl",
            "kind": "video"
          },
          {
            "at": "/data/videoInfo/imageUrl",
            "kind": "image"
          }
        ],
        "error": [
          "/data/failMsg"
        ],
        "errorCode": [
          "/data/failCode"
        ],
        "states": {
          "wait": "pending",
          "queueing": "pending",
          "generating": "pending",
          "success": "succeeded",
          "fail": "failed"
        }
      }
    },
    "/api/v1/runway/extend": {
      "status": "/api/v1/runway/record-detail?taskId={id}",
      "reading": {
        "status": [
          "/data/state"
        ],
        "results": [
          {
            "at": "/data/videoInfo/videoUrl",
            "kind": "video"
          },
          {
            "at": "/data/videoInfo/imageUrl",
            "kind": "image"
          }
        ],
        "error": [
          "/data/failMsg"
        ],
        "errorCode": [
          "/data/failCode"
        ],
        "states": {
          "wait": "pending",
          "queueing": "pending",
          "generating": "pending",
          "success": "succeeded",
          "fail": "failed"
        }
      }
    },
    "/api/v1/veo/generate": {
      "status": "/api/v1/veo/record-info?taskId={id}",
      "reading": {
        "states": {
          "0": "pending",
          "1": "succeeded",
          "2": "failed",
          "3": "failed"
        }
      }
    },
    "/api/v1/veo/extend": {
      "status": "/api/v1/veo/record-info?taskId={id}",
      "reading": {
        "states": {
          "0": "pending",
          "1": "succeeded",
          "2": "failed",
          "3": "failed"
        }
      }
    },
    "/api/v1/veo/get-4k-video": {
      "status": "/api/v1/veo/record-info?taskId={id}",
      "typical": [
        300,
        600
      ],
      "reading": {
        "states": {
          "0": "pending",
          "1": "succeeded",
          "2": "failed",
          "3": "failed"
        }
      }
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
 * Change a clip with Runway Aleph. Takes about 120 to 900 s. The price is not published.
 */
export interface Aleph {
  body: NonNullable<paths["/api/v1/aleph/generate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/aleph/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["AlephSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Make or change a picture with Flux Kontext. Takes about 30 to 180 s. The price is not published.
 */
export interface FluxKontext {
  body: NonNullable<paths["/api/v1/flux/kontext/generate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/flux/kontext/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["FluxKontextSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Make or change a picture with GPT-4o. Takes about 30 to 180 s. The price is not published.
 */
export interface Gpt4oImage {
  body: NonNullable<paths["/api/v1/gpt4o-image/generate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt4o-image/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["Gpt4oImageSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

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

/**
 * Make a clip with Runway. Takes about 30 to 180 s. The price is not published.
 */
export interface Runway {
  body: NonNullable<paths["/api/v1/runway/generate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/runway/record-detail"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["RunwaySucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Continue a Runway clip. Takes about 30 to 180 s. The price is not published.
 */
export interface RunwayExtension {
  body: WithHandles<NonNullable<paths["/api/v1/runway/extend"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/runway/record-detail"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["RunwaySucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Make a clip with Veo 3.1. Takes about 30 to 180 s. The price is not published.
 */
export interface Veo {
  body: NonNullable<paths["/api/v1/veo/generate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/veo/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["VeoSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Continue a Veo clip. Takes about 30 to 180 s. The price is not published.
 */
export interface VeoExtension {
  body: WithHandles<NonNullable<paths["/api/v1/veo/extend"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/veo/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["VeoSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Upgrade a Veo clip to 4K. Takes about 300 to 600 s. The price is not published.
 */
export interface Veo4k {
  body: WithHandles<NonNullable<paths["/api/v1/veo/get-4k-video"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/veo/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["VeoSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/** By create path: the request's body, the status answer, and the status answer of a task that succeeded. */
export interface Tasks {
  /**
   * Change a clip with Runway Aleph. Takes about 120 to 900 s. The price is not published.
   */
  "/api/v1/aleph/generate": Aleph;
  /**
   * Make or change a picture with Flux Kontext. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/flux/kontext/generate": FluxKontext;
  /**
   * Make or change a picture with GPT-4o. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/gpt4o-image/generate": Gpt4oImage;
  /**
   * Start a task of any model. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/jobs/createTask": Job;
  /**
   * Change the look of a clip with Luma. Takes about 120 to 600 s. The price is not published.
   */
  "/api/v1/modify/generate": ModifyTask;
  /**
   * Make a clip with Runway. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/runway/generate": Runway;
  /**
   * Continue a Runway clip. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/runway/extend": RunwayExtension;
  /**
   * Make a clip with Veo 3.1. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/veo/generate": Veo;
  /**
   * Continue a Veo clip. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/veo/extend": VeoExtension;
  /**
   * Upgrade a Veo clip to 4K. Takes about 300 to 600 s. The price is not published.
   */
  "/api/v1/veo/get-4k-video": Veo4k;
}
