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
    },
    "/api/v1/veo_3_1/text_to_video": {},
    "/api/v1/veo_3_1/extend_video": {},
    "/api/v1/veo_3_1/upscale_video": {},
    "/api/v1/seedance/text_to_video": {
      "reading": {
        "results": [
          {
            "at": "/videos/*/url",
            "kind": "video"
          },
          {
            "at": "/last_frame_image_url",
            "kind": "image",
            "asked": "/return_last_frame"
          }
        ]
      }
    },
    "/api/v1/grok_imagine/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/grok_imagine/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/grok_imagine/upscale_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/grok_imagine/segment_map": {
      "reading": {
        "results": [
          {
            "at": "/segments/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/grok_imagine/text_to_video": {},
    "/api/v1/grok_imagine/image_to_video": {},
    "/api/v1/grok_imagine/extend_video": {},
    "/api/v1/pixverse/text_to_video": {},
    "/api/v1/pixverse/image_to_video": {},
    "/api/v1/pixverse/transition_video": {},
    "/api/v1/pixverse/edit_video": {},
    "/api/v1/pixverse/extend_video": {},
    "/api/v1/minimax_h3/text_to_video": {},
    "/api/v1/minimax_h3/image_to_video": {},
    "/api/v1/happyhorse/text_to_video": {},
    "/api/v1/happyhorse/image_to_video": {},
    "/api/v1/happyhorse/edit_video": {},
    "/api/v1/gemini_omni/create_audio": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/audio",
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
    "/api/v1/gemini_omni/create_character": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/character",
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
    "/api/v1/gemini_omni/text_to_video": {},
    "/api/v1/infinitetalk/audio_to_video": {},
    "/api/v1/omnihuman/audio_to_video": {},
    "/api/v1/omnihuman/subject_detection": {
      "reading": {
        "results": [
          {
            "at": "/masks/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/omnihuman/human_identification": {
      "reading": {
        "results": [
          {
            "at": "/subject_status",
            "kind": "data"
          }
        ]
      }
    },
    "/api/v1/topaz/upscale_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/topaz/upscale_video": {},
    "/api/v1/volcengine_lip_sync/lip_sync_video": {},
    "/api/v1/midjourney/text_to_image": {
      "reading": {
        "stage": [
          "/progress"
        ],
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/midjourney/edit_image": {
      "reading": {
        "stage": [
          "/progress"
        ],
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/midjourney/image_to_video": {
      "reading": {
        "stage": [
          "/progress"
        ]
      }
    },
    "/api/v1/midjourney/extend_video": {
      "reading": {
        "stage": [
          "/progress"
        ]
      }
    },
    "/api/v1/midjourney/get_seed": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/seed",
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
    "/api/v1/midjourney/image_to_prompt": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/prompts/*",
            "kind": "text"
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
    "/api/v1/midjourney/shorten_prompt": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/prompts/*",
            "kind": "text"
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
    "/api/v1/fish_audio/text_to_speech": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/audios/*/url",
            "kind": "audio"
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
    "/api/v1/fish_audio/voices": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/voice",
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
    "/api/v1/openai_tts/text_to_speech": {
      "life": "hybrid",
      "status": "/api/v1/tasks/{id}",
      "reading": {
        "results": [
          {
            "at": "/audios/*/url",
            "kind": "audio"
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
    "/api/v1/gemini_tts/text_to_speech": {
      "reading": {
        "results": [
          {
            "at": "/audios/*/url",
            "kind": "audio"
          }
        ]
      }
    },
    "/api/v1/producer/text_to_music": {
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
    "/api/v1/nano_banana/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/nano_banana/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/flux_2/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/flux_2/remix_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/flux/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/flux/remix_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/flux_kontext/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/gpt_4o_image/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/gpt_image/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/gpt_image/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/gpt_image_2/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/gpt_image_2/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/gpt_image_2_5/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/gpt_image_2_5/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/seedream/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/seedream/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/seedream/decompose_layers": {
      "reading": {
        "results": [
          {
            "at": "/base_image/url",
            "kind": "image"
          },
          {
            "at": "/layers/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/imagen_4/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/imagen_4/remix_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/ideogram_v3/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/ideogram_v3/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/ideogram_v3/remix_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/ideogram_v3/reframe_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/qwen_image/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/qwen_image/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/qwen_image/remix_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/qwen_2/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/qwen_2/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/qwen_3/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/qwen_3/edit_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/recraft/remove_background": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/recraft/upscale_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
          }
        ]
      }
    },
    "/api/v1/z_image/text_to_image": {
      "reading": {
        "results": [
          {
            "at": "/images/*/url",
            "kind": "image"
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

/**
 * Make a clip with Veo 3.1. Takes about 30 to 180 s. Costs 0.30 to 2.50 USD (published 2026-07-23).
 */
export interface Veo31TextToVideo {
  body: NonNullable<paths["/api/v1/veo_3_1/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/veo_3_1/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["VeoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Continue a Veo clip. Takes about 30 to 180 s. The price is not published.
 */
export interface Veo31ExtendVideo {
  body: WithHandles<NonNullable<paths["/api/v1/veo_3_1/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/veo_3_1/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["VeoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Get a Veo clip in 1080p or 4k. Takes about 30 to 180 s. Costs 0.05 to 1.20 USD (published 2026-07-23).
 */
export interface Veo31UpscaleVideo {
  body: WithHandles<NonNullable<paths["/api/v1/veo_3_1/upscale_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/veo_3_1/upscale_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["VeoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip with Seedance. Takes about 30 to 180 s. Costs 0.0056 to 2.08 USD per second, or 0.19 to 0.57 USD per unit (published 2026-07-23).
 */
export interface SeedanceTextToVideo {
  body: NonNullable<paths["/api/v1/seedance/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/seedance/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SeedanceCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make pictures with Grok Imagine. Takes about 30 to 180 s. Costs 0.04 to 0.05 USD (published 2026-07-23).
 */
export interface GrokImagineTextToImage {
  body: NonNullable<paths["/api/v1/grok_imagine/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/grok_imagine/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit pictures with Grok Imagine. Takes about 30 to 180 s. Costs 0.04 USD (published 2026-07-23).
 */
export interface GrokImagineEditImage {
  body: NonNullable<paths["/api/v1/grok_imagine/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/grok_imagine/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Enlarge a Grok picture. Takes about 30 to 180 s. Costs 0.10 USD (published 2026-07-23).
 */
export interface GrokImagineUpscaleImage {
  body: WithHandles<NonNullable<paths["/api/v1/grok_imagine/upscale_image"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/grok_imagine/upscale_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Split a picture into segments. Takes about 30 to 180 s. The price is not published.
 */
export interface GrokImagineSegmentMap {
  body: WithHandles<NonNullable<paths["/api/v1/grok_imagine/segment_map"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/grok_imagine/segment_map/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["GrokSegmentsCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip with Grok Imagine. Takes about 30 to 180 s. Costs 0.016 to 0.03 USD per second, or 0.18 to 0.75 USD (published 2026-07-23).
 */
export interface GrokImagineTextToVideo {
  body: NonNullable<paths["/api/v1/grok_imagine/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/grok_imagine/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Animate a picture with Grok Imagine. Takes about 30 to 180 s. Costs 0.016 to 0.03 USD per second, or 0.18 to 0.75 USD (published 2026-07-23).
 */
export interface GrokImagineImageToVideo {
  body: WithHandles<NonNullable<paths["/api/v1/grok_imagine/image_to_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/grok_imagine/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Continue a Grok clip. Takes about 30 to 180 s. Costs 0.20 to 0.30 USD (published 2026-07-23).
 */
export interface GrokImagineExtendVideo {
  body: WithHandles<NonNullable<paths["/api/v1/grok_imagine/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/grok_imagine/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip with PixVerse. Takes about 30 to 180 s. The price is not published.
 */
export interface PixverseTextToVideo {
  body: NonNullable<paths["/api/v1/pixverse/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/pixverse/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Animate a picture with PixVerse. Takes about 30 to 180 s. The price is not published.
 */
export interface PixverseImageToVideo {
  body: NonNullable<paths["/api/v1/pixverse/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/pixverse/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Go from one picture to another with PixVerse. Takes about 30 to 180 s. The price is not published.
 */
export interface PixverseTransitionVideo {
  body: NonNullable<paths["/api/v1/pixverse/transition_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/pixverse/transition_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip from reference pictures with PixVerse. Takes about 30 to 180 s. The price is not published.
 */
export interface PixverseEditVideo {
  body: NonNullable<paths["/api/v1/pixverse/edit_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/pixverse/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Continue a PixVerse clip. Takes about 30 to 180 s. The price is not published.
 */
export interface PixverseExtendVideo {
  body: WithHandles<NonNullable<paths["/api/v1/pixverse/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/pixverse/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["PixverseExtendVideoCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip with MiniMax H3. Takes about 30 to 180 s. The price is not published.
 */
export interface MinimaxH3TextToVideo {
  body: NonNullable<paths["/api/v1/minimax_h3/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/minimax_h3/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Animate pictures with MiniMax H3. Takes about 30 to 180 s. The price is not published.
 */
export interface MinimaxH3ImageToVideo {
  body: NonNullable<paths["/api/v1/minimax_h3/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/minimax_h3/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a clip with HappyHorse. Takes about 30 to 180 s. Costs 0.28 to 0.54 USD per second (published 2026-07-23).
 */
export interface HappyhorseTextToVideo {
  body: NonNullable<paths["/api/v1/happyhorse/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/happyhorse/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Animate a picture with HappyHorse. Takes about 30 to 180 s. Costs 0.28 to 0.54 USD per second (published 2026-07-23).
 */
export interface HappyhorseImageToVideo {
  body: NonNullable<paths["/api/v1/happyhorse/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/happyhorse/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit a clip with HappyHorse. Takes about 30 to 180 s. Costs 0.28 to 0.48 USD per second (published 2026-07-23).
 */
export interface HappyhorseEditVideo {
  body: NonNullable<paths["/api/v1/happyhorse/edit_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/happyhorse/edit_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a voice for Gemini Omni. Takes about 30 to 180 s. The price is not published.
 */
export interface GeminiOmniAudio {
  body: NonNullable<paths["/api/v1/gemini_omni/create_audio"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/gemini_omni/create_audio"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Make a character for Gemini Omni. Takes about 30 to 180 s. The price is not published.
 */
export interface GeminiOmniCharacter {
  body: NonNullable<paths["/api/v1/gemini_omni/create_character"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/gemini_omni/create_character"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Make a clip with Gemini Omni. Takes about 30 to 180 s. Costs 0.90 to 3.60 USD, or 0.60 USD per unit (published 2026-07-23).
 */
export interface GeminiOmniTextToVideo {
  body: NonNullable<paths["/api/v1/gemini_omni/text_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gemini_omni/text_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Let a portrait speak with InfiniteTalk. Takes about 30 to 180 s. Costs 0.03 to 0.12 USD per second (published 2026-07-23).
 */
export interface InfinitetalkAudioToVideo {
  body: NonNullable<paths["/api/v1/infinitetalk/audio_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/infinitetalk/audio_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Let a person speak with OmniHuman. Takes about 30 to 180 s. Costs 0.27 USD per second (published 2026-07-23).
 */
export interface OmnihumanAudioToVideo {
  body: NonNullable<paths["/api/v1/omnihuman/audio_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/omnihuman/audio_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Find the people in a picture. Takes about 30 to 180 s. The price is not published.
 */
export interface OmnihumanSubjectDetection {
  body: NonNullable<paths["/api/v1/omnihuman/subject_detection"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/omnihuman/subject_detection/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["OmnihumanMasksCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Check a picture for OmniHuman. Takes about 30 to 180 s. The price is not published.
 */
export interface OmnihumanHumanIdentification {
  body: NonNullable<paths["/api/v1/omnihuman/human_identification"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/omnihuman/human_identification/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["OmnihumanStatusCompleted"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Enlarge a picture with Topaz. Takes about 30 to 180 s. Costs 0.10 to 0.20 USD (published 2026-07-23).
 */
export interface TopazUpscaleImage {
  body: NonNullable<paths["/api/v1/topaz/upscale_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/topaz/upscale_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Enlarge a clip with Topaz. Takes about 30 to 180 s. Costs 0.08 to 0.14 USD per second (published 2026-07-23).
 */
export interface TopazUpscaleVideo {
  body: NonNullable<paths["/api/v1/topaz/upscale_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/topaz/upscale_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Fit lips to a recording. Takes about 30 to 180 s. Costs 0.08 USD per second (published 2026-07-23).
 */
export interface VolcengineLipSyncVideo {
  body: NonNullable<paths["/api/v1/volcengine_lip_sync/lip_sync_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/volcengine_lip_sync/lip_sync_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["TaskCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make pictures with Midjourney. Takes about 30 to 180 s. Costs 0.07 USD (published 2026-07-23).
 */
export interface MidjourneyTextToImage {
  body: NonNullable<paths["/api/v1/midjourney/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/midjourney/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["MidjourneyImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit a picture with Midjourney. Takes about 30 to 180 s. Costs 0.08 USD (published 2026-07-23).
 */
export interface MidjourneyEditImage {
  body: NonNullable<paths["/api/v1/midjourney/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/midjourney/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["MidjourneyImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Animate a picture with Midjourney. Takes about 30 to 180 s. Costs 0.62 USD (published 2026-07-23).
 */
export interface MidjourneyImageToVideo {
  body: NonNullable<paths["/api/v1/midjourney/image_to_video"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/midjourney/image_to_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["MidjourneyVideosCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Continue a Midjourney clip. Takes about 30 to 180 s. Costs 0.62 USD (published 2026-07-23).
 */
export interface MidjourneyExtendVideo {
  body: WithHandles<NonNullable<paths["/api/v1/midjourney/extend_video"]["post"]["requestBody"]>["content"]["application/json"], "source_task_id">;
  task: paths["/api/v1/midjourney/extend_video/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["MidjourneyVideosCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Read the seed of a Midjourney picture. Takes about 30 to 180 s. The price is not published.
 */
export interface MidjourneySeed {
  body: NonNullable<paths["/api/v1/midjourney/get_seed"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/midjourney/get_seed"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Describe a picture with Midjourney. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
 */
export interface MidjourneyImagePrompts {
  body: NonNullable<paths["/api/v1/midjourney/image_to_prompt"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/midjourney/image_to_prompt"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Shorten a prompt with Midjourney. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
 */
export interface MidjourneyShortPrompts {
  body: NonNullable<paths["/api/v1/midjourney/shorten_prompt"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/midjourney/shorten_prompt"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Speak a text with Fish Audio. Takes about 30 to 180 s. Costs 0.04 USD per unit (published 2026-07-23).
 */
export interface FishAudioTextToSpeech {
  body: NonNullable<paths["/api/v1/fish_audio/text_to_speech"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/fish_audio/text_to_speech"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Keep a voice with Fish Audio. Takes about 30 to 180 s. The price is not published.
 */
export interface FishAudioVoice {
  body: NonNullable<paths["/api/v1/fish_audio/voices"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/fish_audio/voices"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [];
  naming: "keyed";
}

/**
 * Speak a text with OpenAI TTS. Takes about 30 to 180 s. Costs 0.04 to 0.08 USD per unit (published 2026-07-23).
 */
export interface OpenaiTtsTextToSpeech {
  body: NonNullable<paths["/api/v1/openai_tts/text_to_speech"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/tasks/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: paths["/api/v1/openai_tts/text_to_speech"]["post"]["responses"]["200"]["content"]["application/json"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Speak a scene with Gemini TTS. Takes about 30 to 180 s. The price is not published.
 */
export interface GeminiTtsTextToSpeech {
  body: NonNullable<paths["/api/v1/gemini_tts/text_to_speech"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gemini_tts/text_to_speech/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["AudiosCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a song with Producer. Takes about 30 to 180 s. Costs 0.17 USD (published 2026-07-23).
 */
export interface ProducerTextToMusic {
  body: NonNullable<paths["/api/v1/producer/text_to_music"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/producer/text_to_music/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ProducerCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with Nano Banana. Takes about 30 to 180 s. Costs 0.03 to 0.24 USD (published 2026-07-23).
 */
export interface NanoBananaTextToImage {
  body: NonNullable<paths["/api/v1/nano_banana/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/nano_banana/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit pictures with Nano Banana. Takes about 30 to 180 s. Costs 0.04 USD (published 2026-07-23).
 */
export interface NanoBananaEditImage {
  body: NonNullable<paths["/api/v1/nano_banana/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/nano_banana/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with FLUX.2. Takes about 30 to 180 s. Costs 0.05 to 0.24 USD (published 2026-07-23).
 */
export interface Flux2TextToImage {
  body: NonNullable<paths["/api/v1/flux_2/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/flux_2/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Change pictures with FLUX.2. Takes about 30 to 180 s. Costs 0.05 to 0.24 USD (published 2026-07-23).
 */
export interface Flux2RemixImage {
  body: NonNullable<paths["/api/v1/flux_2/remix_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/flux_2/remix_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with FLUX. Takes about 30 to 180 s. Costs 0.03 to 0.10 USD (published 2026-07-23).
 */
export interface FluxTextToImage {
  body: NonNullable<paths["/api/v1/flux/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/flux/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Change a picture with FLUX. Takes about 30 to 180 s. Costs 0.07 to 0.10 USD (published 2026-07-23).
 */
export interface FluxRemixImage {
  body: NonNullable<paths["/api/v1/flux/remix_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/flux/remix_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make or edit a picture with Flux Kontext. Takes about 30 to 180 s. Costs 0.05 to 0.10 USD (published 2026-07-23).
 */
export interface FluxKontextTextToImage {
  body: NonNullable<paths["/api/v1/flux_kontext/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/flux_kontext/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make or edit pictures with GPT-4o. Takes about 30 to 180 s. Costs 0.06 to 0.08 USD (published 2026-07-23).
 */
export interface Gpt4oImageTextToImage {
  body: NonNullable<paths["/api/v1/gpt_4o_image/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt_4o_image/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with GPT Image 1.5. Takes about 30 to 180 s. Costs 0.04 to 0.22 USD (published 2026-07-23).
 */
export interface GptImageTextToImage {
  body: NonNullable<paths["/api/v1/gpt_image/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt_image/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit pictures with GPT Image 1.5. Takes about 30 to 180 s. Costs 0.22 USD (published 2026-07-23).
 */
export interface GptImageEditImage {
  body: NonNullable<paths["/api/v1/gpt_image/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt_image/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with GPT Image 2. Takes about 30 to 180 s. Costs 0.06 to 0.16 USD (published 2026-07-23).
 */
export interface GptImage2TextToImage {
  body: NonNullable<paths["/api/v1/gpt_image_2/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt_image_2/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit pictures with GPT Image 2. Takes about 30 to 180 s. Costs 0.16 USD (published 2026-07-23).
 */
export interface GptImage2EditImage {
  body: NonNullable<paths["/api/v1/gpt_image_2/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt_image_2/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with GPT Image 2.5. Takes about 30 to 180 s. The price is not published.
 */
export interface GptImage25TextToImage {
  body: NonNullable<paths["/api/v1/gpt_image_2_5/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt_image_2_5/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit pictures with GPT Image 2.5. Takes about 30 to 180 s. The price is not published.
 */
export interface GptImage25EditImage {
  body: NonNullable<paths["/api/v1/gpt_image_2_5/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/gpt_image_2_5/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make pictures with Seedream. Takes about 30 to 180 s. Costs 0.06 to 0.14 USD, or 0.10 USD per unit (published 2026-07-23).
 */
export interface SeedreamTextToImage {
  body: NonNullable<paths["/api/v1/seedream/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/seedream/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit pictures with Seedream. Takes about 30 to 180 s. Costs 0.06 to 0.60 USD (published 2026-07-23).
 */
export interface SeedreamEditImage {
  body: NonNullable<paths["/api/v1/seedream/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/seedream/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Take a picture apart with Seedream. Takes about 30 to 180 s. The price is not published.
 */
export interface SeedreamDecomposeLayers {
  body: NonNullable<paths["/api/v1/seedream/decompose_layers"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/seedream/decompose_layers/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["SeedreamLayersCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with Imagen 4. Takes about 30 to 180 s. Costs 0.04 to 0.12 USD (published 2026-07-23).
 */
export interface Imagen4TextToImage {
  body: NonNullable<paths["/api/v1/imagen_4/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/imagen_4/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Change pictures with Imagen 4. Takes about 30 to 180 s. Costs 0.18 to 0.24 USD (published 2026-07-23).
 */
export interface Imagen4RemixImage {
  body: NonNullable<paths["/api/v1/imagen_4/remix_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/imagen_4/remix_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make pictures with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.24 USD per unit (published 2026-07-23).
 */
export interface IdeogramV3TextToImage {
  body: NonNullable<paths["/api/v1/ideogram_v3/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/ideogram_v3/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Repaint a part of a picture with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.24 USD per unit (published 2026-07-23).
 */
export interface IdeogramV3EditImage {
  body: NonNullable<paths["/api/v1/ideogram_v3/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/ideogram_v3/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make variations of a picture with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.24 USD per unit (published 2026-07-23).
 */
export interface IdeogramV3RemixImage {
  body: NonNullable<paths["/api/v1/ideogram_v3/remix_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/ideogram_v3/remix_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Give a picture another shape with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.10 USD per unit (published 2026-07-23).
 */
export interface IdeogramV3ReframeImage {
  body: NonNullable<paths["/api/v1/ideogram_v3/reframe_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/ideogram_v3/reframe_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with Qwen Image. Takes about 30 to 180 s. The price is not published.
 */
export interface QwenImageTextToImage {
  body: NonNullable<paths["/api/v1/qwen_image/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/qwen_image/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit a picture with Qwen Image. Takes about 30 to 180 s. The price is not published.
 */
export interface QwenImageEditImage {
  body: NonNullable<paths["/api/v1/qwen_image/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/qwen_image/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Change a picture with Qwen Image. Takes about 30 to 180 s. The price is not published.
 */
export interface QwenImageRemixImage {
  body: NonNullable<paths["/api/v1/qwen_image/remix_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/qwen_image/remix_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with Qwen 2. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
 */
export interface Qwen2TextToImage {
  body: NonNullable<paths["/api/v1/qwen_2/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/qwen_2/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit a picture with Qwen 2. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
 */
export interface Qwen2EditImage {
  body: NonNullable<paths["/api/v1/qwen_2/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/qwen_2/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with Qwen 3. Takes about 30 to 180 s. The price is not published.
 */
export interface Qwen3TextToImage {
  body: NonNullable<paths["/api/v1/qwen_3/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/qwen_3/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Edit pictures with Qwen 3. Takes about 30 to 180 s. The price is not published.
 */
export interface Qwen3EditImage {
  body: NonNullable<paths["/api/v1/qwen_3/edit_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/qwen_3/edit_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Take away the background with Recraft. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
 */
export interface RecraftRemoveBackground {
  body: NonNullable<paths["/api/v1/recraft/remove_background"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/recraft/remove_background/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Enlarge a picture with Recraft. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
 */
export interface RecraftUpscaleImage {
  body: NonNullable<paths["/api/v1/recraft/upscale_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/recraft/upscale_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
}

/**
 * Make a picture with Z-Image. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
 */
export interface ZImageTextToImage {
  body: NonNullable<paths["/api/v1/z_image/text_to_image"]["post"]["requestBody"]>["content"]["application/json"];
  task: paths["/api/v1/z_image/text_to_image/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
  completed: components["schemas"]["ImagesCompleted"];
  outputs: readonly [string, ...string[]];
  naming: "keyed";
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
  /**
   * Make a clip with Veo 3.1. Takes about 30 to 180 s. Costs 0.30 to 2.50 USD (published 2026-07-23).
   */
  "/api/v1/veo_3_1/text_to_video": Veo31TextToVideo;
  /**
   * Continue a Veo clip. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/veo_3_1/extend_video": Veo31ExtendVideo;
  /**
   * Get a Veo clip in 1080p or 4k. Takes about 30 to 180 s. Costs 0.05 to 1.20 USD (published 2026-07-23).
   */
  "/api/v1/veo_3_1/upscale_video": Veo31UpscaleVideo;
  /**
   * Make a clip with Seedance. Takes about 30 to 180 s. Costs 0.0056 to 2.08 USD per second, or 0.19 to 0.57 USD per unit (published 2026-07-23).
   */
  "/api/v1/seedance/text_to_video": SeedanceTextToVideo;
  /**
   * Make pictures with Grok Imagine. Takes about 30 to 180 s. Costs 0.04 to 0.05 USD (published 2026-07-23).
   */
  "/api/v1/grok_imagine/text_to_image": GrokImagineTextToImage;
  /**
   * Edit pictures with Grok Imagine. Takes about 30 to 180 s. Costs 0.04 USD (published 2026-07-23).
   */
  "/api/v1/grok_imagine/edit_image": GrokImagineEditImage;
  /**
   * Enlarge a Grok picture. Takes about 30 to 180 s. Costs 0.10 USD (published 2026-07-23).
   */
  "/api/v1/grok_imagine/upscale_image": GrokImagineUpscaleImage;
  /**
   * Split a picture into segments. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/grok_imagine/segment_map": GrokImagineSegmentMap;
  /**
   * Make a clip with Grok Imagine. Takes about 30 to 180 s. Costs 0.016 to 0.03 USD per second, or 0.18 to 0.75 USD (published 2026-07-23).
   */
  "/api/v1/grok_imagine/text_to_video": GrokImagineTextToVideo;
  /**
   * Animate a picture with Grok Imagine. Takes about 30 to 180 s. Costs 0.016 to 0.03 USD per second, or 0.18 to 0.75 USD (published 2026-07-23).
   */
  "/api/v1/grok_imagine/image_to_video": GrokImagineImageToVideo;
  /**
   * Continue a Grok clip. Takes about 30 to 180 s. Costs 0.20 to 0.30 USD (published 2026-07-23).
   */
  "/api/v1/grok_imagine/extend_video": GrokImagineExtendVideo;
  /**
   * Make a clip with PixVerse. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/pixverse/text_to_video": PixverseTextToVideo;
  /**
   * Animate a picture with PixVerse. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/pixverse/image_to_video": PixverseImageToVideo;
  /**
   * Go from one picture to another with PixVerse. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/pixverse/transition_video": PixverseTransitionVideo;
  /**
   * Make a clip from reference pictures with PixVerse. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/pixverse/edit_video": PixverseEditVideo;
  /**
   * Continue a PixVerse clip. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/pixverse/extend_video": PixverseExtendVideo;
  /**
   * Make a clip with MiniMax H3. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/minimax_h3/text_to_video": MinimaxH3TextToVideo;
  /**
   * Animate pictures with MiniMax H3. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/minimax_h3/image_to_video": MinimaxH3ImageToVideo;
  /**
   * Make a clip with HappyHorse. Takes about 30 to 180 s. Costs 0.28 to 0.54 USD per second (published 2026-07-23).
   */
  "/api/v1/happyhorse/text_to_video": HappyhorseTextToVideo;
  /**
   * Animate a picture with HappyHorse. Takes about 30 to 180 s. Costs 0.28 to 0.54 USD per second (published 2026-07-23).
   */
  "/api/v1/happyhorse/image_to_video": HappyhorseImageToVideo;
  /**
   * Edit a clip with HappyHorse. Takes about 30 to 180 s. Costs 0.28 to 0.48 USD per second (published 2026-07-23).
   */
  "/api/v1/happyhorse/edit_video": HappyhorseEditVideo;
  /**
   * Make a voice for Gemini Omni. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/gemini_omni/create_audio": GeminiOmniAudio;
  /**
   * Make a character for Gemini Omni. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/gemini_omni/create_character": GeminiOmniCharacter;
  /**
   * Make a clip with Gemini Omni. Takes about 30 to 180 s. Costs 0.90 to 3.60 USD, or 0.60 USD per unit (published 2026-07-23).
   */
  "/api/v1/gemini_omni/text_to_video": GeminiOmniTextToVideo;
  /**
   * Let a portrait speak with InfiniteTalk. Takes about 30 to 180 s. Costs 0.03 to 0.12 USD per second (published 2026-07-23).
   */
  "/api/v1/infinitetalk/audio_to_video": InfinitetalkAudioToVideo;
  /**
   * Let a person speak with OmniHuman. Takes about 30 to 180 s. Costs 0.27 USD per second (published 2026-07-23).
   */
  "/api/v1/omnihuman/audio_to_video": OmnihumanAudioToVideo;
  /**
   * Find the people in a picture. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/omnihuman/subject_detection": OmnihumanSubjectDetection;
  /**
   * Check a picture for OmniHuman. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/omnihuman/human_identification": OmnihumanHumanIdentification;
  /**
   * Enlarge a picture with Topaz. Takes about 30 to 180 s. Costs 0.10 to 0.20 USD (published 2026-07-23).
   */
  "/api/v1/topaz/upscale_image": TopazUpscaleImage;
  /**
   * Enlarge a clip with Topaz. Takes about 30 to 180 s. Costs 0.08 to 0.14 USD per second (published 2026-07-23).
   */
  "/api/v1/topaz/upscale_video": TopazUpscaleVideo;
  /**
   * Fit lips to a recording. Takes about 30 to 180 s. Costs 0.08 USD per second (published 2026-07-23).
   */
  "/api/v1/volcengine_lip_sync/lip_sync_video": VolcengineLipSyncVideo;
  /**
   * Make pictures with Midjourney. Takes about 30 to 180 s. Costs 0.07 USD (published 2026-07-23).
   */
  "/api/v1/midjourney/text_to_image": MidjourneyTextToImage;
  /**
   * Edit a picture with Midjourney. Takes about 30 to 180 s. Costs 0.08 USD (published 2026-07-23).
   */
  "/api/v1/midjourney/edit_image": MidjourneyEditImage;
  /**
   * Animate a picture with Midjourney. Takes about 30 to 180 s. Costs 0.62 USD (published 2026-07-23).
   */
  "/api/v1/midjourney/image_to_video": MidjourneyImageToVideo;
  /**
   * Continue a Midjourney clip. Takes about 30 to 180 s. Costs 0.62 USD (published 2026-07-23).
   */
  "/api/v1/midjourney/extend_video": MidjourneyExtendVideo;
  /**
   * Read the seed of a Midjourney picture. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/midjourney/get_seed": MidjourneySeed;
  /**
   * Describe a picture with Midjourney. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
   */
  "/api/v1/midjourney/image_to_prompt": MidjourneyImagePrompts;
  /**
   * Shorten a prompt with Midjourney. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
   */
  "/api/v1/midjourney/shorten_prompt": MidjourneyShortPrompts;
  /**
   * Speak a text with Fish Audio. Takes about 30 to 180 s. Costs 0.04 USD per unit (published 2026-07-23).
   */
  "/api/v1/fish_audio/text_to_speech": FishAudioTextToSpeech;
  /**
   * Keep a voice with Fish Audio. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/fish_audio/voices": FishAudioVoice;
  /**
   * Speak a text with OpenAI TTS. Takes about 30 to 180 s. Costs 0.04 to 0.08 USD per unit (published 2026-07-23).
   */
  "/api/v1/openai_tts/text_to_speech": OpenaiTtsTextToSpeech;
  /**
   * Speak a scene with Gemini TTS. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/gemini_tts/text_to_speech": GeminiTtsTextToSpeech;
  /**
   * Make a song with Producer. Takes about 30 to 180 s. Costs 0.17 USD (published 2026-07-23).
   */
  "/api/v1/producer/text_to_music": ProducerTextToMusic;
  /**
   * Make a picture with Nano Banana. Takes about 30 to 180 s. Costs 0.03 to 0.24 USD (published 2026-07-23).
   */
  "/api/v1/nano_banana/text_to_image": NanoBananaTextToImage;
  /**
   * Edit pictures with Nano Banana. Takes about 30 to 180 s. Costs 0.04 USD (published 2026-07-23).
   */
  "/api/v1/nano_banana/edit_image": NanoBananaEditImage;
  /**
   * Make a picture with FLUX.2. Takes about 30 to 180 s. Costs 0.05 to 0.24 USD (published 2026-07-23).
   */
  "/api/v1/flux_2/text_to_image": Flux2TextToImage;
  /**
   * Change pictures with FLUX.2. Takes about 30 to 180 s. Costs 0.05 to 0.24 USD (published 2026-07-23).
   */
  "/api/v1/flux_2/remix_image": Flux2RemixImage;
  /**
   * Make a picture with FLUX. Takes about 30 to 180 s. Costs 0.03 to 0.10 USD (published 2026-07-23).
   */
  "/api/v1/flux/text_to_image": FluxTextToImage;
  /**
   * Change a picture with FLUX. Takes about 30 to 180 s. Costs 0.07 to 0.10 USD (published 2026-07-23).
   */
  "/api/v1/flux/remix_image": FluxRemixImage;
  /**
   * Make or edit a picture with Flux Kontext. Takes about 30 to 180 s. Costs 0.05 to 0.10 USD (published 2026-07-23).
   */
  "/api/v1/flux_kontext/text_to_image": FluxKontextTextToImage;
  /**
   * Make or edit pictures with GPT-4o. Takes about 30 to 180 s. Costs 0.06 to 0.08 USD (published 2026-07-23).
   */
  "/api/v1/gpt_4o_image/text_to_image": Gpt4oImageTextToImage;
  /**
   * Make a picture with GPT Image 1.5. Takes about 30 to 180 s. Costs 0.04 to 0.22 USD (published 2026-07-23).
   */
  "/api/v1/gpt_image/text_to_image": GptImageTextToImage;
  /**
   * Edit pictures with GPT Image 1.5. Takes about 30 to 180 s. Costs 0.22 USD (published 2026-07-23).
   */
  "/api/v1/gpt_image/edit_image": GptImageEditImage;
  /**
   * Make a picture with GPT Image 2. Takes about 30 to 180 s. Costs 0.06 to 0.16 USD (published 2026-07-23).
   */
  "/api/v1/gpt_image_2/text_to_image": GptImage2TextToImage;
  /**
   * Edit pictures with GPT Image 2. Takes about 30 to 180 s. Costs 0.16 USD (published 2026-07-23).
   */
  "/api/v1/gpt_image_2/edit_image": GptImage2EditImage;
  /**
   * Make a picture with GPT Image 2.5. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/gpt_image_2_5/text_to_image": GptImage25TextToImage;
  /**
   * Edit pictures with GPT Image 2.5. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/gpt_image_2_5/edit_image": GptImage25EditImage;
  /**
   * Make pictures with Seedream. Takes about 30 to 180 s. Costs 0.06 to 0.14 USD, or 0.10 USD per unit (published 2026-07-23).
   */
  "/api/v1/seedream/text_to_image": SeedreamTextToImage;
  /**
   * Edit pictures with Seedream. Takes about 30 to 180 s. Costs 0.06 to 0.60 USD (published 2026-07-23).
   */
  "/api/v1/seedream/edit_image": SeedreamEditImage;
  /**
   * Take a picture apart with Seedream. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/seedream/decompose_layers": SeedreamDecomposeLayers;
  /**
   * Make a picture with Imagen 4. Takes about 30 to 180 s. Costs 0.04 to 0.12 USD (published 2026-07-23).
   */
  "/api/v1/imagen_4/text_to_image": Imagen4TextToImage;
  /**
   * Change pictures with Imagen 4. Takes about 30 to 180 s. Costs 0.18 to 0.24 USD (published 2026-07-23).
   */
  "/api/v1/imagen_4/remix_image": Imagen4RemixImage;
  /**
   * Make pictures with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.24 USD per unit (published 2026-07-23).
   */
  "/api/v1/ideogram_v3/text_to_image": IdeogramV3TextToImage;
  /**
   * Repaint a part of a picture with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.24 USD per unit (published 2026-07-23).
   */
  "/api/v1/ideogram_v3/edit_image": IdeogramV3EditImage;
  /**
   * Make variations of a picture with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.24 USD per unit (published 2026-07-23).
   */
  "/api/v1/ideogram_v3/remix_image": IdeogramV3RemixImage;
  /**
   * Give a picture another shape with Ideogram. Takes about 30 to 180 s. Costs 0.035 to 0.10 USD per unit (published 2026-07-23).
   */
  "/api/v1/ideogram_v3/reframe_image": IdeogramV3ReframeImage;
  /**
   * Make a picture with Qwen Image. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/qwen_image/text_to_image": QwenImageTextToImage;
  /**
   * Edit a picture with Qwen Image. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/qwen_image/edit_image": QwenImageEditImage;
  /**
   * Change a picture with Qwen Image. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/qwen_image/remix_image": QwenImageRemixImage;
  /**
   * Make a picture with Qwen 2. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
   */
  "/api/v1/qwen_2/text_to_image": Qwen2TextToImage;
  /**
   * Edit a picture with Qwen 2. Takes about 30 to 180 s. Costs 0.06 USD (published 2026-07-23).
   */
  "/api/v1/qwen_2/edit_image": Qwen2EditImage;
  /**
   * Make a picture with Qwen 3. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/qwen_3/text_to_image": Qwen3TextToImage;
  /**
   * Edit pictures with Qwen 3. Takes about 30 to 180 s. The price is not published.
   */
  "/api/v1/qwen_3/edit_image": Qwen3EditImage;
  /**
   * Take away the background with Recraft. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
   */
  "/api/v1/recraft/remove_background": RecraftRemoveBackground;
  /**
   * Enlarge a picture with Recraft. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
   */
  "/api/v1/recraft/upscale_image": RecraftUpscaleImage;
  /**
   * Make a picture with Z-Image. Takes about 30 to 180 s. Costs 0.01 USD (published 2026-07-23).
   */
  "/api/v1/z_image/text_to_image": ZImageTextToImage;
}
