import { createRunapi } from "taskreel/runapi";
import { describe, test } from "vitest";

const runapi = createRunapi();
const shots = [{ prompt: "A dog runs", duration_seconds: 3 }];
const several = { model: "kling-3.0", multi_shots: true, enable_sound: true, multi_prompt: shots } as const;
const one = { model: "kling-3.0", prompt: "A dog runs" } as const;
const frames = { prompt: "A fox", first_frame_image_url: "https://example.com/fox.jpg" } as const;

describe("Kling 3.0 makes one shot or several", () => {
  test("what each takes", () => {
    runapi.submit("/api/v1/kling/text_to_video", { ...one, last_frame_image_url: "https://example.com/dusk.jpg" });
    runapi.submit("/api/v1/kling/text_to_video", { ...one, multi_shots: false, enable_sound: false });
    runapi.submit("/api/v1/kling/text_to_video", {
      ...several,
      multi_prompt: [...shots],
      first_frame_image_url: "https://example.com/fox.jpg",
    });
  });

  test("one shot: a prompt, and no list of shots", () => {
    // @ts-expect-error prompt
    runapi.submit("/api/v1/kling/text_to_video", { model: "kling-3.0" });
    // @ts-expect-error multi_prompt
    runapi.submit("/api/v1/kling/text_to_video", { ...one, multi_prompt: [...shots] });
  });

  test("several shots: sound, and no last frame", () => {
    // @ts-expect-error enable_sound is true
    runapi.submit("/api/v1/kling/text_to_video", { ...several, multi_prompt: [...shots], enable_sound: false });
    const last = { last_frame_image_url: "https://example.com/dusk.jpg" };
    // @ts-expect-error last_frame_image_url
    runapi.submit("/api/v1/kling/text_to_video", { ...several, multi_prompt: [...shots], ...last });
  });
});

describe("each Kling model has its own fields", () => {
  test("from a text", () => {
    runapi.submit("/api/v1/kling/text_to_video", {
      model: "kling-v2.6",
      prompt: "A fox",
      mode: "pro",
      enable_sound: true,
    });
    // @ts-expect-error output_resolution
    runapi.submit("/api/v1/kling/text_to_video", { model: "kling-v2.6", prompt: "A fox", output_resolution: "720p" });
    // @ts-expect-error enable_sound is false
    runapi.submit("/api/v1/kling/text_to_video", { model: "kling-o1", prompt: "A fox", enable_sound: true });
    // @ts-expect-error reference_image_urls and aspect_ratio
    runapi.submit("/api/v1/kling/text_to_video", { model: "kling-v3-omni-reference", prompt: "A fox" });
  });

  test("from an image", () => {
    runapi.submit("/api/v1/kling/image_to_video", { ...frames, model: "kling-v2.1-pro", cfg_scale: 0.5 });
    // @ts-expect-error cfg_scale
    runapi.submit("/api/v1/kling/image_to_video", { ...frames, model: "kling-v3-omni", cfg_scale: 0.5 });
    // @ts-expect-error duration_seconds is 5 or 10
    runapi.submit("/api/v1/kling/image_to_video", { ...frames, model: "kling-v2.6", duration_seconds: 7 });
  });

  test("extend names no model", () => {
    runapi.submit("/api/v1/kling/extend_video", { source_task_id: "task", mode: "pro" });
    // @ts-expect-error model
    runapi.submit("/api/v1/kling/extend_video", { source_task_id: "task", model: "kling-v2.6" });
  });
});
