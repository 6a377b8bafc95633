// Written by codegen from openapi/; do not edit.

import type { WebhookRules } from "../../src/webhooks/rules.js";
import type { Tasks } from "./tasks.js";

/** How runapi calls back, for createReceiver of taskreel/webhooks. */
export const webhookRules: WebhookRules<Tasks> = {
  "host": "runapi",
  "id": [
    "/id",
    "/task_id"
  ],
  "paths": [
    "/api/v1/luma/modify_video",
    "/api/v1/runway/text_to_video",
    "/api/v1/runway/extend_video",
    "/api/v1/runway_aleph/edit_video",
    "/api/v1/hailuo/text_to_video",
    "/api/v1/hailuo/image_to_video",
    "/api/v1/kling/text_to_video",
    "/api/v1/kling/image_to_video",
    "/api/v1/kling/edit_video",
    "/api/v1/kling/extend_video",
    "/api/v1/kling/motion_control",
    "/api/v1/kling/ai_avatar",
    "/api/v1/elevenlabs/text_to_speech",
    "/api/v1/elevenlabs/text_to_dialogue",
    "/api/v1/elevenlabs/text_to_sound",
    "/api/v1/elevenlabs/isolate_audio",
    "/api/v1/elevenlabs/speech_to_text",
    "/api/v1/wan/text_to_video",
    "/api/v1/wan/image_to_video",
    "/api/v1/wan/edit_video",
    "/api/v1/wan/animate",
    "/api/v1/wan/speech_to_video",
    "/api/v1/wan/text_to_image",
    "/api/v1/suno/text_to_music",
    "/api/v1/suno/extend_music",
    "/api/v1/suno/inspire_music",
    "/api/v1/suno/cover_audio",
    "/api/v1/suno/create_mashup",
    "/api/v1/suno/add_vocals",
    "/api/v1/suno/add_instrumental",
    "/api/v1/suno/replace_section",
    "/api/v1/suno/remaster_audio",
    "/api/v1/suno/stitch_audio",
    "/api/v1/suno/text_to_sound",
    "/api/v1/suno/add_samples",
    "/api/v1/suno/separate_audio_stems",
    "/api/v1/suno/generate_midi",
    "/api/v1/suno/convert_audio",
    "/api/v1/suno/visualize_music",
    "/api/v1/suno/generate_artwork",
    "/api/v1/suno/generate_lyrics",
    "/api/v1/suno/blend_lyrics",
    "/api/v1/suno/voice_to_validation_phrase",
    "/api/v1/suno/regenerate_validation_phrase",
    "/api/v1/suno/generate_voice",
    "/api/v1/music_from_sample",
    "/api/v1/audio_exports",
    "/api/v1/music_visualizations"
  ]
};
