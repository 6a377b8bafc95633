import { createRunapi, type Tasks } from "taskreel/runapi";
import { describe, expectTypeOf, test } from "vitest";

const runapi = createRunapi();

const luma = {
  model: "luma-modify-video",
  prompt: "Fog",
  source_video_url: "https://example.com/park-walk.mp4",
} as const;
const fromText = {
  model: "runway",
  prompt: "A lake",
  duration_seconds: 5,
  output_resolution: "720p",
  aspect_ratio: "16:9",
} as const;
const fromImage = {
  model: "runway",
  prompt: "A lake",
  duration_seconds: 5,
  output_resolution: "720p",
  first_frame_image_url: "https://example.com/sailor.jpg",
} as const;
const image = { prompt: "A fox", first_frame_image_url: "https://example.com/fox.jpg" } as const;

describe("bodies that every model takes", () => {
  test("one of each", () => {
    runapi.submit("/api/v1/luma/modify_video", luma);
    runapi.submit("/api/v1/luma/modify_video", { ...luma, watermark: true, callback_url: "https://example.com" });
    runapi.submit("/api/v1/luma/modify_video", { ...luma, watermark: "studio-north" });
    runapi.run("/api/v1/runway/text_to_video", fromText);
    runapi.run("/api/v1/runway/text_to_video", fromImage);
    runapi.run("/api/v1/runway/extend_video", {
      model: "runway",
      source_task_id: "task",
      prompt: "On it goes",
      output_resolution: "1080p",
    });
    runapi.run("/api/v1/runway_aleph/edit_video", { ...luma, model: "runway-aleph", aspect_ratio: "21:9", seed: 42 });
    runapi.run("/api/v1/hailuo/text_to_video", { model: "hailuo-02-text-to-video-pro", prompt: "A marble" });
    runapi.run("/api/v1/hailuo/text_to_video", {
      model: "hailuo-02-text-to-video-standard",
      prompt: "A marble",
      duration_seconds: 10,
    });
    runapi.run("/api/v1/hailuo/image_to_video", {
      ...image,
      model: "hailuo-02-image-to-video-pro",
      last_frame_image_url: "https://example.com/dusk.jpg",
    });
    runapi.run("/api/v1/hailuo/image_to_video", {
      ...image,
      model: "hailuo-2.3-image-to-video-standard",
      output_resolution: "1080p",
      duration_seconds: 6,
    });
  });
});

describe("fields", () => {
  test("a field that no model has", () => {
    // @ts-expect-error there is no `colour`
    runapi.submit("/api/v1/luma/modify_video", { ...luma, colour: "blue" });
    // @ts-expect-error names are as on the wire
    runapi.submit("/api/v1/luma/modify_video", { model: "luma-modify-video", prompt: "Fog", sourceVideoUrl: "x" });
  });

  test("a field that is missing", () => {
    // @ts-expect-error source_video_url is required
    runapi.submit("/api/v1/luma/modify_video", { model: "luma-modify-video", prompt: "Fog" });
    // @ts-expect-error a Hailuo body says its model
    runapi.submit("/api/v1/hailuo/text_to_video", { prompt: "A marble" });
  });

  test("a value of the wrong type, or none of those listed", () => {
    // @ts-expect-error a prompt is a text
    runapi.submit("/api/v1/luma/modify_video", { ...luma, prompt: 42 });
    // @ts-expect-error a watermark is true, false or a text
    runapi.submit("/api/v1/luma/modify_video", { ...luma, watermark: 1 });
    // @ts-expect-error 7 seconds are not offered
    runapi.submit("/api/v1/runway/text_to_video", { ...fromText, duration_seconds: 7 });
    // @ts-expect-error 21:9 is Aleph's
    runapi.submit("/api/v1/runway/text_to_video", { ...fromText, aspect_ratio: "21:9" });
    // @ts-expect-error not a model of this path
    runapi.submit("/api/v1/luma/modify_video", { ...luma, model: "runway" });
  });

  test("Runway's aspect_ratio, both ways", () => {
    // @ts-expect-error the image decides it
    runapi.submit("/api/v1/runway/text_to_video", { ...fromImage, aspect_ratio: "16:9" });
    const { aspect_ratio: _, ...bare } = fromText;
    // @ts-expect-error without an image it must be chosen
    runapi.submit("/api/v1/runway/text_to_video", bare);
  });
});

describe("fields that a Hailuo model forbids", () => {
  test("02 pro, from a text: fixed length", () => {
    const body = { model: "hailuo-02-text-to-video-pro", prompt: "A marble" } as const;
    // @ts-expect-error duration_seconds
    runapi.submit("/api/v1/hailuo/text_to_video", { ...body, duration_seconds: 6 });
  });

  test("02 standard, from a text: no resolution, no image", () => {
    const body = { model: "hailuo-02-text-to-video-standard", prompt: "A marble" } as const;
    // @ts-expect-error output_resolution
    runapi.submit("/api/v1/hailuo/text_to_video", { ...body, output_resolution: "768p" });
    // @ts-expect-error first_frame_image_url
    runapi.submit("/api/v1/hailuo/text_to_video", { ...body, first_frame_image_url: "https://example.com/fox.jpg" });
  });

  test("02 pro, from an image: fixed length and resolution", () => {
    const body = { ...image, model: "hailuo-02-image-to-video-pro" } as const;
    // @ts-expect-error duration_seconds
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, duration_seconds: 6 });
    // @ts-expect-error output_resolution
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, output_resolution: "768p" });
  });

  test("02 standard, from an image: no 1080p", () => {
    const body = { ...image, model: "hailuo-02-image-to-video-standard" } as const;
    // @ts-expect-error output_resolution is 512p or 768p
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, output_resolution: "1080p" });
  });

  test("2.3 pro: no last frame, no optimizer, no 512p", () => {
    const body = { ...image, model: "hailuo-2.3-image-to-video-pro" } as const;
    // @ts-expect-error last_frame_image_url
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, last_frame_image_url: "https://example.com/dusk.jpg" });
    // @ts-expect-error prompt_optimizer
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, prompt_optimizer: true });
    // @ts-expect-error output_resolution is 768p or 1080p
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, output_resolution: "512p" });
  });

  test("2.3 standard: no last frame, no optimizer, no 512p", () => {
    const body = { ...image, model: "hailuo-2.3-image-to-video-standard" } as const;
    // @ts-expect-error last_frame_image_url
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, last_frame_image_url: "https://example.com/dusk.jpg" });
    // @ts-expect-error prompt_optimizer
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, prompt_optimizer: true });
    // @ts-expect-error output_resolution is 768p or 1080p
    runapi.submit("/api/v1/hailuo/image_to_video", { ...body, output_resolution: "512p" });
  });

  test("a model of the sibling path", () => {
    // @ts-expect-error makes a clip from a text
    runapi.submit("/api/v1/hailuo/image_to_video", { ...image, model: "hailuo-02-text-to-video-pro" });
    // @ts-expect-error makes a clip from an image
    runapi.submit("/api/v1/hailuo/text_to_video", { prompt: "A fox", model: "hailuo-2.3-image-to-video-pro" });
  });
});

describe("paths", () => {
  test("submit, run and resume take create paths of this host alone", () => {
    // @ts-expect-error a status path
    runapi.submit("/api/v1/luma/modify_video/{id}", luma);
    // @ts-expect-error a path of the other host
    runapi.submit("/api/v1/modify/generate", { prompt: "Fog", videoUrl: "https://example.com/park-walk.mp4" });
    // @ts-expect-error no path at all
    runapi.run("/api/v1/luma/modify", luma);
    // @ts-expect-error a status path
    runapi.resume({ path: "/api/v1/luma/modify_video/{id}", id: "task" });
    // @ts-expect-error a path of the other host
    runapi.wait({ path: "/api/v1/modify/generate", id: "task" });
    expectTypeOf<
      | "/api/v1/luma/modify_video"
      | "/api/v1/runway/text_to_video"
      | "/api/v1/runway/extend_video"
      | "/api/v1/runway_aleph/edit_video"
      | "/api/v1/hailuo/text_to_video"
      | "/api/v1/hailuo/image_to_video"
    >().toExtend<keyof Tasks>();
  });
});
