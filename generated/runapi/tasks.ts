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

/** By create path: the request's body, the status answer, and the status answer of a task that succeeded. */
export interface Tasks {
  "/api/v1/luma/modify_video": {
    body: NonNullable<paths["/api/v1/luma/modify_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/luma/modify_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["LumaModifyVideoCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/runway/text_to_video": {
    body: NonNullable<paths["/api/v1/runway/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/runway/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["RunwayTextToVideoCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/runway/extend_video": {
    body: WithHandles<NonNullable<paths["/api/v1/runway/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/runway/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["RunwayExtendVideoCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/runway_aleph/edit_video": {
    body: NonNullable<paths["/api/v1/runway_aleph/edit_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/runway_aleph/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["RunwayAlephEditVideoCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/hailuo/text_to_video": {
    body: NonNullable<paths["/api/v1/hailuo/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/hailuo/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/hailuo/image_to_video": {
    body: NonNullable<paths["/api/v1/hailuo/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/hailuo/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/kling/text_to_video": {
    body: NonNullable<paths["/api/v1/kling/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/kling/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/kling/image_to_video": {
    body: NonNullable<paths["/api/v1/kling/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/kling/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/kling/edit_video": {
    body: WithHandles<NonNullable<paths["/api/v1/kling/edit_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/kling/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/kling/extend_video": {
    body: WithHandles<NonNullable<paths["/api/v1/kling/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/kling/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/kling/motion_control": {
    body: NonNullable<paths["/api/v1/kling/motion_control"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/kling/motion_control/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/kling/ai_avatar": {
    body: NonNullable<paths["/api/v1/kling/ai_avatar"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/kling/ai_avatar/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/elevenlabs/text_to_speech": {
    body: NonNullable<paths["/api/v1/elevenlabs/text_to_speech"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/elevenlabs/text_to_speech/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["AudiosCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/elevenlabs/text_to_dialogue": {
    body: NonNullable<paths["/api/v1/elevenlabs/text_to_dialogue"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/elevenlabs/text_to_dialogue/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["AudiosCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/elevenlabs/text_to_sound": {
    body: NonNullable<paths["/api/v1/elevenlabs/text_to_sound"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/elevenlabs/text_to_sound/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["AudiosCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/elevenlabs/isolate_audio": {
    body: NonNullable<paths["/api/v1/elevenlabs/isolate_audio"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/elevenlabs/isolate_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["AudiosCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/elevenlabs/speech_to_text": {
    body: NonNullable<paths["/api/v1/elevenlabs/speech_to_text"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/elevenlabs/speech_to_text/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TextCompleted"];
    outputs: readonly [];
  };
  "/api/v1/wan/text_to_video": {
    body: NonNullable<paths["/api/v1/wan/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/wan/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/wan/image_to_video": {
    body: NonNullable<paths["/api/v1/wan/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/wan/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/wan/edit_video": {
    body: NonNullable<paths["/api/v1/wan/edit_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/wan/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/wan/animate": {
    body: NonNullable<paths["/api/v1/wan/animate"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/wan/animate/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/wan/speech_to_video": {
    body: NonNullable<paths["/api/v1/wan/speech_to_video"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/wan/speech_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["TaskCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/wan/text_to_image": {
    body: NonNullable<paths["/api/v1/wan/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/wan/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["ImagesCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/text_to_music": {
    body: NonNullable<paths["/api/v1/suno/text_to_music"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/text_to_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/extend_music": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/extend_music"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/extend_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/inspire_music": {
    body: NonNullable<paths["/api/v1/suno/inspire_music"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/inspire_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/cover_audio": {
    body: NonNullable<paths["/api/v1/suno/cover_audio"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/cover_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/create_mashup": {
    body: NonNullable<paths["/api/v1/suno/create_mashup"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/create_mashup/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/add_vocals": {
    body: NonNullable<paths["/api/v1/suno/add_vocals"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/add_vocals/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/add_instrumental": {
    body: NonNullable<paths["/api/v1/suno/add_instrumental"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/add_instrumental/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/replace_section": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/replace_section"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/replace_section/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTrackCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/remaster_audio": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/remaster_audio"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/suno/remaster_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/stitch_audio": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/stitch_audio"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/suno/stitch_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/text_to_sound": {
    body: NonNullable<paths["/api/v1/suno/text_to_sound"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/text_to_sound/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/add_samples": {
    body: NonNullable<paths["/api/v1/suno/add_samples"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/add_samples/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/separate_audio_stems": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/separate_audio_stems"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/separate_audio_stems/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoStemsCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/generate_midi": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/generate_midi"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/generate_midi/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoMidiCompleted"];
    outputs: readonly [];
  };
  "/api/v1/suno/convert_audio": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/convert_audio"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/convert_audio/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoWavCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/visualize_music": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/visualize_music"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/visualize_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoVideoCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/generate_artwork": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/generate_artwork"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/generate_artwork/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoArtworkCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/suno/generate_lyrics": {
    body: NonNullable<paths["/api/v1/suno/generate_lyrics"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/generate_lyrics/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoLyricsCompleted"];
    outputs: readonly [];
  };
  "/api/v1/suno/blend_lyrics": {
    body: NonNullable<paths["/api/v1/suno/blend_lyrics"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/blend_lyrics/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoLyricsCompleted"];
    outputs: readonly [];
  };
  "/api/v1/suno/boost_style": {
    body: NonNullable<paths["/api/v1/suno/boost_style"]["post"]["requestBody"]>["content"]["application/json"];
    task: never;
    completed: paths["/api/v1/suno/boost_style"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
    direct: true;
  };
  "/api/v1/suno/get_timestamped_lyrics": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/get_timestamped_lyrics"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: never;
    completed: paths["/api/v1/suno/get_timestamped_lyrics"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
    direct: true;
  };
  "/api/v1/suno/generate_persona": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/generate_persona"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: never;
    completed: paths["/api/v1/suno/generate_persona"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
    direct: true;
  };
  "/api/v1/suno/voice_to_validation_phrase": {
    body: NonNullable<paths["/api/v1/suno/voice_to_validation_phrase"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/suno/voice_to_validation_phrase/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoPhraseCompleted"];
    outputs: readonly [];
  };
  "/api/v1/suno/regenerate_validation_phrase": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/regenerate_validation_phrase"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/regenerate_validation_phrase/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoPhraseCompleted"];
    outputs: readonly [];
  };
  "/api/v1/suno/generate_voice": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/generate_voice"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: paths["/api/v1/suno/generate_voice/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoGenerateVoiceCompleted"];
    outputs: readonly [];
  };
  "/api/v1/suno/check_voice": {
    body: WithHandles<NonNullable<paths["/api/v1/suno/check_voice"]["post"]["requestBody"]>["content"]["application/json"], "task_id">;
    task: never;
    completed: paths["/api/v1/suno/check_voice"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
    direct: true;
  };
  "/api/v1/music_from_sample": {
    body: NonNullable<paths["/api/v1/music_from_sample"]["post"]["requestBody"]>["content"]["application/json"];
    task: paths["/api/v1/music_from_sample/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoTracksCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/personas": {
    body: WithHandles<NonNullable<paths["/api/v1/personas"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: paths["/api/v1/personas"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
  };
  "/api/v1/style_expansions": {
    body: NonNullable<paths["/api/v1/style_expansions"]["post"]["requestBody"]>["content"]["application/json"];
    task: never;
    completed: paths["/api/v1/style_expansions"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
    direct: true;
  };
  "/api/v1/audio_exports": {
    body: WithHandles<NonNullable<paths["/api/v1/audio_exports"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/audio_exports/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoWavCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/music_visualizations": {
    body: WithHandles<NonNullable<paths["/api/v1/music_visualizations"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: paths["/api/v1/music_visualizations/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
    completed: components["schemas"]["SunoVideoCompleted"];
    outputs: readonly [string, ...string[]];
  };
  "/api/v1/timestamped_lyrics": {
    body: WithHandles<NonNullable<paths["/api/v1/timestamped_lyrics"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
    task: never;
    completed: paths["/api/v1/timestamped_lyrics"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
    direct: true;
  };
  "/api/v1/voices": {
    body: NonNullable<paths["/api/v1/voices"]["post"]["requestBody"]>["content"]["application/json"];
    task: never;
    completed: paths["/api/v1/voices"]["post"]["responses"]["200"]["content"]["application/json"];
    outputs: readonly [];
    direct: true;
  };
}
