// Written by codegen from openapi/; do not edit.

import { type HostRules, rulesOf } from "../../src/client/rules.js";
import type { WithHandles } from "../../src/client/types.js";
import type { components, paths } from "./schema.js";

export const rules: HostRules = /* @__PURE__ */ rulesOf({
  "host": "runapi",
  "server": "https://runapi.ai",
  "origins": [
    "https://api.runapi.ai"
  ],
  "env": {
    "key": "RUNAPI_API_KEY",
    "baseUrl": "RUNAPI_BASE_URL"
  },
  "id": [
    "/id",
    "/task_id"
  ],
  "status": [
    "/status"
  ],
  "results": [
    {
      "at": "/videos/*/url",
      "kind": "video"
    }
  ],
  "error": [
    "/error/message",
    "/error"
  ],
  "errorCode": [],
  "states": {
    "queued": "pending",
    "running": "pending",
    "complete": "succeeded",
    "success": "succeeded",
    "succeeded": "succeeded",
    "finished": "succeeded",
    "error": "failed",
    "canceled": "failed",
    "cancelled": "failed",
    "timeout": "failed",
    "generate_failed": "failed",
    "create_task_failed": "failed",
    "pending": "pending",
    "processing": "pending",
    "completed": "succeeded",
    "failed": "failed"
  },
  "problem": {
    "message": [
      "/error/message",
      "/error",
      "/message",
      "/detail",
      "/errorMessage",
      "/msg"
    ],
    "code": [
      "/error/code",
      "/code"
    ],
    "fields": [
      "/errors"
    ]
  },
  "idHeaders": [
    "X-RunAPI-Task-Id"
  ],
  "requestIdHeaders": [
    "X-Request-ID"
  ],
  "locations": [
    "/api/v1/tasks/{id}",
    "/api/v1/tasks/{id}/result"
  ],
  "operations": {
    "/api/v1/luma/modify_video": {
      "typical": [
        30,
        120
      ]
    },
    "/api/v1/runway/text_to_video": {},
    "/api/v1/runway/extend_video": {},
    "/api/v1/runway_aleph/edit_video": {},
    "/api/v1/hailuo/text_to_video": {
      "typical": [
        60,
        120
      ]
    },
    "/api/v1/hailuo/image_to_video": {
      "typical": [
        60,
        120
      ]
    },
    "/api/v1/kling/text_to_video": {},
    "/api/v1/kling/image_to_video": {},
    "/api/v1/kling/edit_video": {},
    "/api/v1/kling/extend_video": {},
    "/api/v1/kling/motion_control": {},
    "/api/v1/kling/ai_avatar": {},
    "/api/v1/elevenlabs/text_to_speech": {
      "reading": {
        "results": [
          {
            "at": "/audios/*/url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/elevenlabs/text_to_dialogue": {
      "reading": {
        "results": [
          {
            "at": "/audios/*/url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/elevenlabs/text_to_sound": {
      "reading": {
        "results": [
          {
            "at": "/audios/*/url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/elevenlabs/isolate_audio": {
      "reading": {
        "results": [
          {
            "at": "/audios/*/url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/elevenlabs/speech_to_text": {
      "reading": {
        "results": [
          {
            "at": "/text",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/wan/text_to_video": {},
    "/api/v1/wan/image_to_video": {},
    "/api/v1/wan/edit_video": {},
    "/api/v1/wan/animate": {},
    "/api/v1/wan/speech_to_video": {},
    "/api/v1/wan/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/suno/text_to_music": {
      "typical": [
        30,
        300
      ],
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/extend_music": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/inspire_music": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/cover_audio": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/create_mashup": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/add_vocals": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/add_instrumental": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/replace_section": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/track/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/remaster_audio": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/stitch_audio": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/text_to_sound": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/add_samples": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/separate_audio_stems": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/separated_audios/*",
            "kind": "audio"
          },
          {
            "at": "/separated_audios/pairs/*/extracted_audio/audio_url",
            "kind": "audio"
          },
          {
            "at": "/separated_audios/pairs/*/remaining_audio/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/generate_midi": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/instruments",
            "kind": "data"
          }
        ]
      }
    },
    "/api/v1/suno/convert_audio": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/wav_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/suno/visualize_music": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/video_url",
            "kind": "video"
          }
        ]
      }
    },
    "/api/v1/suno/generate_artwork": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/covers/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/suno/generate_lyrics": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/lyrics/*/text",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/suno/blend_lyrics": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/lyrics/*/text",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/suno/boost_style": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/style",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/suno/get_timestamped_lyrics": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/aligned_words",
            "kind": "data"
          },
          {
            "at": "/lyrics",
            "kind": "data"
          }
        ]
      }
    },
    "/api/v1/suno/generate_persona": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/persona",
            "kind": "data"
          }
        ]
      }
    },
    "/api/v1/suno/voice_to_validation_phrase": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/validation_phrase",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/suno/regenerate_validation_phrase": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/validation_phrase",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/suno/generate_voice": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/voice_id",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/suno/check_voice": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/is_available",
            "kind": "data"
          }
        ]
      }
    },
    "/api/v1/music_from_sample": {
      "reading": {
        "stage": [
          "/generation_stage"
        ],
        "results": [
          {
            "at": "/audios/*/audio_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/personas": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/persona",
            "kind": "data"
          }
        ],
        "stored": {
          "status": [
            "/response/status"
          ],
          "body": [
            "/response/body"
          ]
        }
      }
    },
    "/api/v1/style_expansions": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/style",
            "kind": "text"
          }
        ]
      }
    },
    "/api/v1/audio_exports": {
      "reading": {
        "results": [
          {
            "at": "/wav_url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/music_visualizations": {
      "reading": {
        "results": [
          {
            "at": "/video_url",
            "kind": "video"
          }
        ]
      }
    },
    "/api/v1/timestamped_lyrics": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/aligned_words",
            "kind": "data"
          },
          {
            "at": "/lyrics",
            "kind": "data"
          }
        ]
      }
    },
    "/api/v1/voices": {
      "life": "sync",
      "reading": {
        "results": [
          {
            "at": "/voice",
            "kind": "data"
          }
        ]
      }
    }
  },
  "usual": {
    "typical": [
      30,
      180
    ],
    "maxWait": 900,
    "idempotencyKey": "Idempotency-Key"
  }
});

/**
 * Change the look of a clip with Luma. Takes about 30 to 120 s. Costs 0.50 USD (published 2026-07-23).
 */
export interface LumaModifyVideo {
  body: NonNullable<paths["/api/v1/luma/modify_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/luma/modify_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["LumaModifyVideoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip with Runway Gen-4. Takes about 30 to 180 s. Costs 0.12 to 0.30 USD (published 2026-07-23).
 */
export interface RunwayTextToVideo {
  body: NonNullable<paths["/api/v1/runway/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/runway/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["RunwayTextToVideoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Continue a Runway clip. Takes about 30 to 180 s. Costs 0.12 to 0.30 USD (published 2026-07-23).
 */
export interface RunwayExtendVideo {
  body: WithHandles<NonNullable<paths["/api/v1/runway/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/runway/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["RunwayExtendVideoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit a clip with Runway Aleph. Takes about 30 to 180 s. Costs 1.10 USD (published 2026-07-23).
 */
export interface RunwayAlephEditVideo {
  body: NonNullable<paths["/api/v1/runway_aleph/edit_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/runway_aleph/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["RunwayAlephEditVideoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip from a text with Hailuo. Takes about 60 to 120 s. Costs 0.30 to 0.57 USD (published 2026-07-23).
 */
export interface HailuoTextToVideo {
  body: NonNullable<paths["/api/v1/hailuo/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/hailuo/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip from an image with Hailuo. Takes about 60 to 120 s. Costs 0.12 to 0.90 USD (published 2026-07-23).
 */
export interface HailuoImageToVideo {
  body: NonNullable<paths["/api/v1/hailuo/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/hailuo/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip from a text with Kling. Takes about 30 to 180 s. Costs 0.09 to 1.195 USD per second (published 2026-07-23).
 */
export interface KlingTextToVideo {
  body: NonNullable<paths["/api/v1/kling/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/kling/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip from an image with Kling. Takes about 30 to 180 s. Costs 0.05 to 1.195 USD per second (published 2026-07-23).
 */
export interface KlingImageToVideo {
  body: NonNullable<paths["/api/v1/kling/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/kling/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit a clip with Kling. Takes about 30 to 180 s. The price is not published.
 */
export interface KlingEditVideo {
  body: WithHandles<NonNullable<paths["/api/v1/kling/edit_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/kling/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Continue a Kling clip. Takes about 30 to 180 s. Costs 0.042 to 0.084 USD (published 2026-07-23).
 */
export interface KlingExtendVideo {
  body: WithHandles<NonNullable<paths["/api/v1/kling/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/kling/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Move a subject as a clip does with Kling. Takes about 30 to 180 s. Costs 0.20 to 0.27 USD per second (published 2026-07-23).
 */
export interface KlingMotionControl {
  body: NonNullable<paths["/api/v1/kling/motion_control"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/kling/motion_control/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Let a face speak with Kling. Takes about 30 to 180 s. Costs 0.08 to 0.16 USD per second (published 2026-07-23).
 */
export interface KlingAiAvatar {
  body: NonNullable<paths["/api/v1/kling/ai_avatar"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/kling/ai_avatar/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Let a voice speak with ElevenLabs. Takes about 30 to 180 s. Costs 0.06 to 0.12 USD per unit (published 2026-07-23).
 */
export interface ElevenlabsTextToSpeech {
  body: NonNullable<paths["/api/v1/elevenlabs/text_to_speech"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/elevenlabs/text_to_speech/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["AudiosCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Let several voices talk with ElevenLabs. Takes about 30 to 180 s. Costs 0.14 USD per unit (published 2026-07-23).
 */
export interface ElevenlabsTextToDialogue {
  body: NonNullable<paths["/api/v1/elevenlabs/text_to_dialogue"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/elevenlabs/text_to_dialogue/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["AudiosCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a sound effect with ElevenLabs. Takes about 30 to 180 s. Costs 0.15 USD per unit (published 2026-07-23).
 */
export interface ElevenlabsTextToSound {
  body: NonNullable<paths["/api/v1/elevenlabs/text_to_sound"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/elevenlabs/text_to_sound/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["AudiosCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Keep the voice alone with ElevenLabs. Takes about 30 to 180 s. Costs 0.12 USD per unit (published 2026-07-23).
 */
export interface ElevenlabsIsolateAudio {
  body: NonNullable<paths["/api/v1/elevenlabs/isolate_audio"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/elevenlabs/isolate_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["AudiosCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Write down what is said with ElevenLabs. Takes about 30 to 180 s. Costs 0.04 USD per unit (published 2026-07-23).
 */
export interface ElevenlabsSpeechToText {
  body: NonNullable<paths["/api/v1/elevenlabs/speech_to_text"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/elevenlabs/speech_to_text/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TextCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Make a clip from a text or references with Wan. Takes about 30 to 180 s. Costs 0.40 to 0.80 USD per unit, or 0.12 to 0.24 USD per second (published 2026-07-23).
 */
export interface WanTextToVideo {
  body: NonNullable<paths["/api/v1/wan/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/wan/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip from an image with Wan. Takes about 30 to 180 s. Costs 0.12 to 0.24 USD per second, or 0.30 to 0.80 USD per unit (published 2026-07-23).
 */
export interface WanImageToVideo {
  body: NonNullable<paths["/api/v1/wan/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/wan/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit clips with Wan. Takes about 30 to 180 s. Costs 0.14 to 0.24 USD per second, or 0.30 to 0.60 USD per unit (published 2026-07-23).
 */
export interface WanEditVideo {
  body: NonNullable<paths["/api/v1/wan/edit_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/wan/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Move a subject as a clip does with Wan. Takes about 30 to 180 s. Costs 0.06 to 0.125 USD per second (published 2026-07-23).
 */
export interface WanAnimate {
  body: NonNullable<paths["/api/v1/wan/animate"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/wan/animate/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Let a portrait speak with Wan. Takes about 30 to 180 s. Costs 0.12 to 0.24 USD per second (published 2026-07-23).
 */
export interface WanSpeechToVideo {
  body: NonNullable<paths["/api/v1/wan/speech_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/wan/speech_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make or edit pictures with Wan. Takes about 30 to 180 s. Costs 0.05 to 0.12 USD per unit (published 2026-07-23).
 */
export interface WanTextToImage {
  body: NonNullable<paths["/api/v1/wan/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/wan/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a song with Suno. Takes about 30 to 300 s. Costs 0.12 to 0.22 USD (published 2026-07-23).
 */
export interface SunoTextToMusic {
  body: NonNullable<paths["/api/v1/suno/text_to_music"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/text_to_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Continue a song with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
 */
export interface SunoExtendMusic {
  body: WithHandles<NonNullable<paths["/api/v1/suno/extend_music"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/extend_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make music inspired by recordings. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoInspireMusic {
  body: NonNullable<paths["/api/v1/suno/inspire_music"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/inspire_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Cover your audio with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
 */
export interface SunoCoverAudio {
  body: NonNullable<paths["/api/v1/suno/cover_audio"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/cover_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Blend two songs with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
 */
export interface SunoCreateMashup {
  body: NonNullable<paths["/api/v1/suno/create_mashup"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/create_mashup/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Sing to your backing track with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
 */
export interface SunoAddVocals {
  body: NonNullable<paths["/api/v1/suno/add_vocals"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/add_vocals/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Accompany your recording with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
 */
export interface SunoAddInstrumental {
  body: NonNullable<paths["/api/v1/suno/add_instrumental"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/add_instrumental/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Replace a section of a song. Takes about 30 to 180 s. Costs 0.05 USD (published 2026-07-23).
 */
export interface SunoReplaceSection {
  body: WithHandles<NonNullable<paths["/api/v1/suno/replace_section"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/replace_section/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTrackCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Render a song again with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoRemasterAudio {
  body: WithHandles<NonNullable<paths["/api/v1/suno/remaster_audio"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/suno/remaster_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Join the parts of a song. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoStitchAudio {
  body: WithHandles<NonNullable<paths["/api/v1/suno/stitch_audio"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/suno/stitch_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a sound effect with Suno. Takes about 30 to 180 s. Costs 0.03 USD (published 2026-07-23).
 */
export interface SunoTextToSound {
  body: NonNullable<paths["/api/v1/suno/text_to_sound"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/text_to_sound/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make music around a sample (old path). Takes about 30 to 180 s. The price is not published.
 * @deprecated use `createMusicFromSample`
 */
export interface SunoAddSamples {
  body: NonNullable<paths["/api/v1/suno/add_samples"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/add_samples/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Take a Suno track apart. Takes about 30 to 180 s. Costs 0.10 to 0.625 USD (published 2026-07-23).
 */
export interface SunoSeparateAudioStems {
  body: WithHandles<NonNullable<paths["/api/v1/suno/separate_audio_stems"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/separate_audio_stems/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoStemsCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Write down the notes of a Suno track. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoGenerateMidi {
  body: WithHandles<NonNullable<paths["/api/v1/suno/generate_midi"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/generate_midi/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoMidiCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Export a Suno track as WAV, the old way. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
 * @deprecated use `createAudioExport`
 */
export interface SunoConvertAudio {
  body: WithHandles<NonNullable<paths["/api/v1/suno/convert_audio"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/convert_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoWavCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Render a Suno music video, the old way. Takes about 30 to 180 s. Costs 0.02 USD (published 2026-07-23).
 * @deprecated use `createMusicVisualization`
 */
export interface SunoVisualizeMusic {
  body: WithHandles<NonNullable<paths["/api/v1/suno/visualize_music"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/visualize_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoVideoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make cover pictures with Suno. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoGenerateArtwork {
  body: WithHandles<NonNullable<paths["/api/v1/suno/generate_artwork"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/generate_artwork/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoArtworkCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Write lyrics with Suno. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
 */
export interface SunoGenerateLyrics {
  body: NonNullable<paths["/api/v1/suno/generate_lyrics"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/generate_lyrics/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoLyricsCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Blend two lyrics with Suno. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
 */
export interface SunoBlendLyrics {
  body: NonNullable<paths["/api/v1/suno/blend_lyrics"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/blend_lyrics/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoLyricsCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Write a style for Suno, the old way. The answer is the result. Costs 0.01 USD (published 2026-07-23).
 * @deprecated use `makeStyleExpansion`
 */
export interface SunoStyle {
  body: NonNullable<paths["/api/v1/suno/boost_style"]["post"]["requestBody"]>["content"]["application/json"];
  task: never;
  completed: paths["/api/v1/suno/boost_style"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Get the times of words of a Suno track, the old way. The answer is the result. Costs 0.01 USD (published 2026-07-23).
 * @deprecated use `makeTimestampedLyrics`
 */
export interface SunoTimestampedLyrics {
  body: WithHandles<NonNullable<paths["/api/v1/suno/get_timestamped_lyrics"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: never;
  completed: paths["/api/v1/suno/get_timestamped_lyrics"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Keep the singer of a Suno song, the old way. The answer is the result. The price is not published.
 * @deprecated use `createPersona`
 */
export interface SunoPersona {
  body: WithHandles<NonNullable<paths["/api/v1/suno/generate_persona"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: never;
  completed: paths["/api/v1/suno/generate_persona"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Get a phrase to read for a Suno voice. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoVoiceToValidationPhrase {
  body: NonNullable<paths["/api/v1/suno/voice_to_validation_phrase"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/suno/voice_to_validation_phrase/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoPhraseCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Get another phrase for a Suno voice. Takes about 30 to 180 s. The price is not published.
 */
export interface SunoRegenerateValidationPhrase {
  body: WithHandles<NonNullable<paths["/api/v1/suno/regenerate_validation_phrase"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/regenerate_validation_phrase/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoPhraseCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Clone a voice for Suno, the old way. Takes about 30 to 180 s. The price is not published.
 * @deprecated use `makeVoice`
 */
export interface SunoGenerateVoice {
  body: WithHandles<NonNullable<paths["/api/v1/suno/generate_voice"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: paths["/api/v1/suno/generate_voice/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoGenerateVoiceCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Ask whether a Suno voice is ready, the old way. The answer is the result. The price is not published.
 * @deprecated use `getVoice`
 */
export interface SunoVoiceCheck {
  body: WithHandles<NonNullable<paths["/api/v1/suno/check_voice"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
  task: never;
  completed: paths["/api/v1/suno/check_voice"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Make music around a sample. Takes about 30 to 180 s. The price is not published.
 */
export interface MusicFromSample {
  body: NonNullable<paths["/api/v1/music_from_sample"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/music_from_sample/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoTracksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Keep the singer of a song. Takes about 30 to 180 s. The price is not published.
 */
export interface Persona {
  body: WithHandles<NonNullable<paths["/api/v1/personas"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/personas"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Write a style for Suno. The answer is the result. The price is not published.
 */
export interface StyleExpansion {
  body: NonNullable<paths["/api/v1/style_expansions"]["post"]["requestBody"]>["content"]["application/json"];
  task: never;
  completed: paths["/api/v1/style_expansions"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Export a track as WAV. Takes about 30 to 180 s. The price is not published.
 */
export interface AudioExport {
  body: WithHandles<NonNullable<paths["/api/v1/audio_exports"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/audio_exports/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoWavCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Render a music video. Takes about 30 to 180 s. The price is not published.
 */
export interface MusicVisualization {
  body: WithHandles<NonNullable<paths["/api/v1/music_visualizations"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/music_visualizations/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SunoVideoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Get the times of words. The answer is the result. The price is not published.
 */
export interface TimestampedLyrics {
  body: WithHandles<NonNullable<paths["/api/v1/timestamped_lyrics"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: never;
  completed: paths["/api/v1/timestamped_lyrics"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/**
 * Clone a voice. The answer is the result. The price is not published.
 */
export interface Voice {
  body: NonNullable<paths["/api/v1/voices"]["post"]["requestBody"]>["content"]["application/json"];
  task: never;
  completed: paths["/api/v1/voices"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  direct: true;
  naming: "keyless";
}

/** By create path: the request's body, the status answer, and the status answer of a task that succeeded. */
export interface Tasks {
  /**
   * Change the look of a clip with Luma. Takes about 30 to 120 s. Costs 0.50 USD (published 2026-07-23).
   */
  "/api/v1/luma/modify_video": LumaModifyVideo;
  /**
   * Make a clip with Runway Gen-4. Takes about 30 to 180 s. Costs 0.12 to 0.30 USD (published 2026-07-23).
   */
  "/api/v1/runway/text_to_video": RunwayTextToVideo;
  /**
   * Continue a Runway clip. Takes about 30 to 180 s. Costs 0.12 to 0.30 USD (published 2026-07-23).
   */
  "/api/v1/runway/extend_video": RunwayExtendVideo;
  /**
   * Edit a clip with Runway Aleph. Takes about 30 to 180 s. Costs 1.10 USD (published 2026-07-23).
   */
  "/api/v1/runway_aleph/edit_video": RunwayAlephEditVideo;
  /**
   * Make a clip from a text with Hailuo. Takes about 60 to 120 s. Costs 0.30 to 0.57 USD (published 2026-07-23).
   */
  "/api/v1/hailuo/text_to_video": HailuoTextToVideo;
  /**
   * Make a clip from an image with Hailuo. Takes about 60 to 120 s. Costs 0.12 to 0.90 USD (published 2026-07-23).
   */
  "/api/v1/hailuo/image_to_video": HailuoImageToVideo;
  /**
   * Make a clip from a text with Kling. Takes about 30 to 180 s. Costs 0.09 to 1.195 USD per second (published 2026-07-23).
   */
  "/api/v1/kling/text_to_video": KlingTextToVideo;
  /**
   * Make a clip from an image with Kling. Takes about 30 to 180 s. Costs 0.05 to 1.195 USD per second (published 2026-07-23).
   */
  "/api/v1/kling/image_to_video": KlingImageToVideo;
  /**
   * Edit a clip with Kling. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/kling/edit_video": KlingEditVideo;
  /**
   * Continue a Kling clip. Takes about 30 to 180 s. Costs 0.042 to 0.084 USD (published 2026-07-23).
   */
  "/api/v1/kling/extend_video": KlingExtendVideo;
  /**
   * Move a subject as a clip does with Kling. Takes about 30 to 180 s. Costs 0.20 to 0.27 USD per second (published 2026-07-23).
   */
  "/api/v1/kling/motion_control": KlingMotionControl;
  /**
   * Let a face speak with Kling. Takes about 30 to 180 s. Costs 0.08 to 0.16 USD per second (published 2026-07-23).
   */
  "/api/v1/kling/ai_avatar": KlingAiAvatar;
  /**
   * Let a voice speak with ElevenLabs. Takes about 30 to 180 s. Costs 0.06 to 0.12 USD per unit (published 2026-07-23).
   */
  "/api/v1/elevenlabs/text_to_speech": ElevenlabsTextToSpeech;
  /**
   * Let several voices talk with ElevenLabs. Takes about 30 to 180 s. Costs 0.14 USD per unit (published 2026-07-23).
   */
  "/api/v1/elevenlabs/text_to_dialogue": ElevenlabsTextToDialogue;
  /**
   * Make a sound effect with ElevenLabs. Takes about 30 to 180 s. Costs 0.15 USD per unit (published 2026-07-23).
   */
  "/api/v1/elevenlabs/text_to_sound": ElevenlabsTextToSound;
  /**
   * Keep the voice alone with ElevenLabs. Takes about 30 to 180 s. Costs 0.12 USD per unit (published 2026-07-23).
   */
  "/api/v1/elevenlabs/isolate_audio": ElevenlabsIsolateAudio;
  /**
   * Write down what is said with ElevenLabs. Takes about 30 to 180 s. Costs 0.04 USD per unit (published 2026-07-23).
   */
  "/api/v1/elevenlabs/speech_to_text": ElevenlabsSpeechToText;
  /**
   * Make a clip from a text or references with Wan. Takes about 30 to 180 s. Costs 0.40 to 0.80 USD per unit, or 0.12 to 0.24 USD per second (published 2026-07-23).
   */
  "/api/v1/wan/text_to_video": WanTextToVideo;
  /**
   * Make a clip from an image with Wan. Takes about 30 to 180 s. Costs 0.12 to 0.24 USD per second, or 0.30 to 0.80 USD per unit (published 2026-07-23).
   */
  "/api/v1/wan/image_to_video": WanImageToVideo;
  /**
   * Edit clips with Wan. Takes about 30 to 180 s. Costs 0.14 to 0.24 USD per second, or 0.30 to 0.60 USD per unit (published 2026-07-23).
   */
  "/api/v1/wan/edit_video": WanEditVideo;
  /**
   * Move a subject as a clip does with Wan. Takes about 30 to 180 s. Costs 0.06 to 0.125 USD per second (published 2026-07-23).
   */
  "/api/v1/wan/animate": WanAnimate;
  /**
   * Let a portrait speak with Wan. Takes about 30 to 180 s. Costs 0.12 to 0.24 USD per second (published 2026-07-23).
   */
  "/api/v1/wan/speech_to_video": WanSpeechToVideo;
  /**
   * Make or edit pictures with Wan. Takes about 30 to 180 s. Costs 0.05 to 0.12 USD per unit (published 2026-07-23).
   */
  "/api/v1/wan/text_to_image": WanTextToImage;
  /**
   * Make a song with Suno. Takes about 30 to 300 s. Costs 0.12 to 0.22 USD (published 2026-07-23).
   */
  "/api/v1/suno/text_to_music": SunoTextToMusic;
  /**
   * Continue a song with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
   */
  "/api/v1/suno/extend_music": SunoExtendMusic;
  /**
   * Make music inspired by recordings. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/inspire_music": SunoInspireMusic;
  /**
   * Cover your audio with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
   */
  "/api/v1/suno/cover_audio": SunoCoverAudio;
  /**
   * Blend two songs with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
   */
  "/api/v1/suno/create_mashup": SunoCreateMashup;
  /**
   * Sing to your backing track with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
   */
  "/api/v1/suno/add_vocals": SunoAddVocals;
  /**
   * Accompany your recording with Suno. Takes about 30 to 180 s. Costs 0.12 USD (published 2026-07-23).
   */
  "/api/v1/suno/add_instrumental": SunoAddInstrumental;
  /**
   * Replace a section of a song. Takes about 30 to 180 s. Costs 0.05 USD (published 2026-07-23).
   */
  "/api/v1/suno/replace_section": SunoReplaceSection;
  /**
   * Render a song again with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/remaster_audio": SunoRemasterAudio;
  /**
   * Join the parts of a song. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/stitch_audio": SunoStitchAudio;
  /**
   * Make a sound effect with Suno. Takes about 30 to 180 s. Costs 0.03 USD (published 2026-07-23).
   */
  "/api/v1/suno/text_to_sound": SunoTextToSound;
  /**
   * Make music around a sample (old path). Takes about 30 to 180 s. The price is not published.
   * @deprecated use `createMusicFromSample`
   */
  "/api/v1/suno/add_samples": SunoAddSamples;
  /**
   * Take a Suno track apart. Takes about 30 to 180 s. Costs 0.10 to 0.625 USD (published 2026-07-23).
   */
  "/api/v1/suno/separate_audio_stems": SunoSeparateAudioStems;
  /**
   * Write down the notes of a Suno track. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/generate_midi": SunoGenerateMidi;
  /**
   * Export a Suno track as WAV, the old way. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
   * @deprecated use `createAudioExport`
   */
  "/api/v1/suno/convert_audio": SunoConvertAudio;
  /**
   * Render a Suno music video, the old way. Takes about 30 to 180 s. Costs 0.02 USD (published 2026-07-23).
   * @deprecated use `createMusicVisualization`
   */
  "/api/v1/suno/visualize_music": SunoVisualizeMusic;
  /**
   * Make cover pictures with Suno. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/generate_artwork": SunoGenerateArtwork;
  /**
   * Write lyrics with Suno. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
   */
  "/api/v1/suno/generate_lyrics": SunoGenerateLyrics;
  /**
   * Blend two lyrics with Suno. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
   */
  "/api/v1/suno/blend_lyrics": SunoBlendLyrics;
  /**
   * Write a style for Suno, the old way. The answer is the result. Costs 0.01 USD (published 2026-07-23).
   * @deprecated use `makeStyleExpansion`
   */
  "/api/v1/suno/boost_style": SunoStyle;
  /**
   * Get the times of words of a Suno track, the old way. The answer is the result. Costs 0.01 USD (published 2026-07-23).
   * @deprecated use `makeTimestampedLyrics`
   */
  "/api/v1/suno/get_timestamped_lyrics": SunoTimestampedLyrics;
  /**
   * Keep the singer of a Suno song, the old way. The answer is the result. The price is not published.
   * @deprecated use `createPersona`
   */
  "/api/v1/suno/generate_persona": SunoPersona;
  /**
   * Get a phrase to read for a Suno voice. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/voice_to_validation_phrase": SunoVoiceToValidationPhrase;
  /**
   * Get another phrase for a Suno voice. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/suno/regenerate_validation_phrase": SunoRegenerateValidationPhrase;
  /**
   * Clone a voice for Suno, the old way. Takes about 30 to 180 s. The price is not published.
   * @deprecated use `makeVoice`
   */
  "/api/v1/suno/generate_voice": SunoGenerateVoice;
  /**
   * Ask whether a Suno voice is ready, the old way. The answer is the result. The price is not published.
   * @deprecated use `getVoice`
   */
  "/api/v1/suno/check_voice": SunoVoiceCheck;
  /**
   * Make music around a sample. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/music_from_sample": MusicFromSample;
  /**
   * Keep the singer of a song. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/personas": Persona;
  /**
   * Write a style for Suno. The answer is the result. The price is not published.
   */
  "/api/v1/style_expansions": StyleExpansion;
  /**
   * Export a track as WAV. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/audio_exports": AudioExport;
  /**
   * Render a music video. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/music_visualizations": MusicVisualization;
  /**
   * Get the times of words. The answer is the result. The price is not published.
   */
  "/api/v1/timestamped_lyrics": TimestampedLyrics;
  /**
   * Clone a voice. The answer is the result. The price is not published.
   */
  "/api/v1/voices": Voice;
}
