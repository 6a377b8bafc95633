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
    "/api/v1/generate": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/extend": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/upload-cover": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/upload-extend": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/add-instrumental": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/add-vocals": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/mashup": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/replace-section": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/sounds": {
      "status": "/api/v1/generate/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/sunoData/*/audioUrl",
            "kind": "audio"
          },
          {
            "at": "/data/resultJson#/resultUrls/*",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "text_success": "pending",
          "first_success": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/generate/generate-persona": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/data/personaId",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/generate/get-timestamped-lyrics": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/data/alignedWords",
            "kind": "data"
          }
        ]
      }
    },
    "/api/v1/lyrics": {
      "status": "/api/v1/lyrics/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/response/data/*/text",
            "kind": "text"
          }
        ],
        "states": {
          "pending": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_lyrics_failed": "failed",
          "sensitive_word_error": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/vocal-removal/generate": {
      "status": "/api/v1/vocal-removal/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/successFlag"
        ],
        "results": [
          {
            "at": "/data/response/vocalUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/instrumentalUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/backingVocalsUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/drumsUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/bassUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/guitarUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/pianoUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/keyboardUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/percussionUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/stringsUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/synthUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/fxUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/brassUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/woodwindsUrl",
            "kind": "audio"
          },
          {
            "at": "/data/response/originData/*/audio_url",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_audio_failed": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/wav/generate": {
      "status": "/api/v1/wav/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/successFlag"
        ],
        "results": [
          {
            "at": "/data/response/audioWavUrl",
            "kind": "audio"
          }
        ],
        "states": {
          "pending": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_wav_failed": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/mp4/generate": {
      "status": "/api/v1/mp4/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/successFlag"
        ],
        "results": [
          {
            "at": "/data/response/videoUrl",
            "kind": "video"
          }
        ],
        "states": {
          "pending": "pending",
          "success": "succeeded",
          "callback_exception": "succeeded",
          "create_task_failed": "failed",
          "generate_mp4_failed": "failed"
        },
        "ifResult": [
          "callback_exception"
        ]
      }
    },
    "/api/v1/midi/generate": {
      "status": "/api/v1/midi/record-info?taskId={id}",
      "reading": {
        "results": [
          {
            "at": "/data/midiData",
            "kind": "data"
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
    "/api/v1/suno/cover/generate": {
      "status": "/api/v1/suno/cover/record-info?taskId={id}",
      "reading": {
        "results": [
          {
            "at": "/data/response/images/*",
            "kind": "image"
          }
        ],
        "states": {
          "0": "pending",
          "1": "succeeded",
          "2": "pending",
          "3": "failed"
        }
      }
    },
    "/api/v1/voice/validate": {
      "status": "/api/v1/voice/validate-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/validateInfo",
            "kind": "text"
          }
        ],
        "states": {
          "wait_processing": "pending",
          "processing_validate": "pending",
          "wait_validating": "succeeded",
          "success": "succeeded",
          "processing_validate_fail": "failed",
          "fail": "failed"
        }
      }
    },
    "/api/v1/voice/regenerate": {
      "status": "/api/v1/voice/validate-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/validateInfo",
            "kind": "text"
          }
        ],
        "states": {
          "wait_processing": "pending",
          "processing_validate": "pending",
          "wait_validating": "succeeded",
          "success": "succeeded",
          "processing_validate_fail": "failed",
          "fail": "failed"
        }
      }
    },
    "/api/v1/voice/generate": {
      "status": "/api/v1/voice/record-info?taskId={id}",
      "reading": {
        "status": [
          "/data/status"
        ],
        "results": [
          {
            "at": "/data/voiceId",
            "kind": "text"
          }
        ],
        "states": {
          "wait_processing": "pending",
          "processing_validate": "pending",
          "wait_validating": "pending",
          "success": "succeeded",
          "processing_validate_fail": "failed",
          "fail": "failed"
        }
      }
    },
    "/api/v1/voice/check-voice": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/data/isAvailable",
            "kind": "data"
          }
        ]
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
 * Make a song with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoMusic {
  body: NonNullable<paths["/api/v1/generate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Continue a song with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoExtension {
  body: NonNullable<paths["/api/v1/generate/extend"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Cover your recording with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoUploadCover {
  body: NonNullable<paths["/api/v1/generate/upload-cover"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Continue your recording with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoUploadExtension {
  body: NonNullable<paths["/api/v1/generate/upload-extend"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Accompany your recording with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoInstrumental {
  body: NonNullable<paths["/api/v1/generate/add-instrumental"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Sing to your recording with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoVocals {
  body: NonNullable<paths["/api/v1/generate/add-vocals"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Blend two recordings with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoMashup {
  body: NonNullable<paths["/api/v1/generate/mashup"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Sing a part anew with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoSection {
  body: WithHandles<NonNullable<paths["/api/v1/generate/replace-section"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Make a sound with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoSound {
  body: NonNullable<paths["/api/v1/generate/sounds"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/generate/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMusicSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Make a persona of a track with Suno. The answer is the result. The price is not published.
 */
export interface SunoPersona {
  body: WithHandles<NonNullable<paths["/api/v1/generate/generate-persona"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: never;
  completed: paths["/api/v1/generate/generate-persona"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Find the words of a song in its sound. The answer is the result. The price is not published.
 */
export interface SunoTimedLyrics {
  body: WithHandles<NonNullable<paths["/api/v1/generate/get-timestamped-lyrics"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: never;
  completed: paths["/api/v1/generate/get-timestamped-lyrics"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Write lyrics with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoLyrics {
  body: NonNullable<paths["/api/v1/lyrics"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/lyrics/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoLyricsSucceeded"];
  outputs: readonly [];
  naming: "keyless";
}

/**
 * Take a track apart with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoStems {
  body: WithHandles<NonNullable<paths["/api/v1/vocal-removal/generate"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/vocal-removal/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoStemsSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Export a track as WAV with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoWav {
  body: WithHandles<NonNullable<paths["/api/v1/wav/generate"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/wav/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoWavSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Make a video of a track with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoVideo {
  body: WithHandles<NonNullable<paths["/api/v1/mp4/generate"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/mp4/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoVideoSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Write down notes with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoMidi {
  body: WithHandles<NonNullable<paths["/api/v1/midi/generate"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/midi/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMidiSucceeded"];
  outputs: readonly [];
  naming: "keyless";
}

/**
 * Make a cover for a song with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoArtwork {
  body: WithHandles<NonNullable<paths["/api/v1/suno/cover/generate"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/suno/cover/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoArtworkSucceeded"];
  outputs: readonly [string, ...string[]];
  naming: "keyless";
}

/**
 * Get a phrase to record for a voice. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoPhrase {
  body: NonNullable<paths["/api/v1/voice/validate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/voice/validate-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoPhraseReady"];
  outputs: readonly [];
  naming: "keyless";
}

/**
 * Get another phrase to record for a voice. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoNewPhrase {
  body: WithHandles<NonNullable<paths["/api/v1/voice/regenerate"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/voice/validate-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoPhraseReady"];
  outputs: readonly [];
  naming: "keyless";
}

/**
 * Make a voice with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoVoice {
  body: WithHandles<NonNullable<paths["/api/v1/voice/generate"]["post"]["requestBody"]>["content"]["application/json"], "taskId">;
  task: paths["/api/v1/voice/record-info"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoVoiceReady"];
  outputs: readonly [];
  naming: "keyless";
}

/**
 * Ask whether a voice can be used. The answer is the result. The price is not published.
 */
export interface SunoVoiceCheck {
  body: WithHandles<NonNullable<paths["/api/v1/voice/check-voice"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: never;
  completed: paths["/api/v1/voice/check-voice"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
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
   * Make a song with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate": SunoMusic;
  /**
   * Continue a song with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/extend": SunoExtension;
  /**
   * Cover your recording with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/upload-cover": SunoUploadCover;
  /**
   * Continue your recording with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/upload-extend": SunoUploadExtension;
  /**
   * Accompany your recording with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/add-instrumental": SunoInstrumental;
  /**
   * Sing to your recording with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/add-vocals": SunoVocals;
  /**
   * Blend two recordings with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/mashup": SunoMashup;
  /**
   * Sing a part anew with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/replace-section": SunoSection;
  /**
   * Make a sound with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/generate/sounds": SunoSound;
  /**
   * Make a persona of a track with Suno. The answer is the result. The price is not published.
   */
  "/api/v1/generate/generate-persona": SunoPersona;
  /**
   * Find the words of a song in its sound. The answer is the result. The price is not published.
   */
  "/api/v1/generate/get-timestamped-lyrics": SunoTimedLyrics;
  /**
   * Write lyrics with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/lyrics": SunoLyrics;
  /**
   * Take a track apart with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/vocal-removal/generate": SunoStems;
  /**
   * Export a track as WAV with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/wav/generate": SunoWav;
  /**
   * Make a video of a track with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/mp4/generate": SunoVideo;
  /**
   * Write down notes with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/midi/generate": SunoMidi;
  /**
   * Make a cover for a song with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/cover/generate": SunoArtwork;
  /**
   * Get a phrase to record for a voice. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/voice/validate": SunoPhrase;
  /**
   * Get another phrase to record for a voice. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/voice/regenerate": SunoNewPhrase;
  /**
   * Make a voice with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/voice/generate": SunoVoice;
  /**
   * Ask whether a voice can be used. The answer is the result. The price is not published.
   */
  "/api/v1/voice/check-voice": SunoVoiceCheck;
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
