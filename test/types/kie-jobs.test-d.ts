import { createKie, type Tasks } from "taskreel/kie";
import { expectTypeOf, test } from "vitest";

const kie = createKie();
const path = "/api/v1/jobs/createTask";
type Job = Tasks[typeof path]["body"];
type Input<Model extends Job["model"]> = Extract<Job, { model: Model }>["input"];

test("each model takes its own fields", () => {
  kie.submit(path, { model: "nano-banana-2", input: { prompt: "A fox", resolution: "2K" } });
  kie.submit(path, {
    model: "kling-2.6/text-to-video",
    input: { prompt: "A fox", sound: false, aspect_ratio: "1:1", duration: "5" },
  });
  kie.submit(path, { model: "bytedance/seedance-2", callBackUrl: "https://example.com", input: {} });
  kie.submit(path, {
    model: "elevenlabs/text-to-dialogue-v3",
    input: { dialogue: [{ text: "Hello", voice: "Rachel" }] },
  });
  // @ts-expect-error no such model
  kie.submit(path, { model: "sora-3", input: { prompt: "A fox" } });
  // @ts-expect-error Hailuo 02 pro has no duration
  kie.submit(path, { model: "hailuo/02-text-to-video-pro", input: { prompt: "A fox", duration: "6" } });
  // @ts-expect-error here a duration is a text
  kie.submit(path, { model: "wan/2-5-text-to-video", input: { prompt: "A fox", duration: 5 } });
  // @ts-expect-error there a number
  kie.submit(path, { model: "wan/2-7-text-to-video", input: { prompt: "A fox", duration: "5" } });
  // @ts-expect-error the sound is missing
  kie.submit(path, { model: "elevenlabs/audio-isolation", input: {} });
  // @ts-expect-error fields of a model stand in its input
  kie.submit(path, { model: "nano-banana-2", prompt: "A fox", input: { prompt: "A fox" } });
  // @ts-expect-error names are as on the wire: callBackUrl
  kie.submit(path, { model: "nano-banana-2", callback_url: "https://example.com", input: { prompt: "A fox" } });
});

test("a model's name leads to its input", () => {
  expectTypeOf<Job["model"]>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<Job["model"]>();
  expectTypeOf<keyof Input<"hailuo/02-text-to-video-pro">>().toEqualTypeOf<
    "prompt" | "prompt_optimizer" | "nsfw_checker"
  >();
  expectTypeOf<Input<"kling-2.6/text-to-video">["duration"]>().toEqualTypeOf<"5" | "10">();
  expectTypeOf<Input<"minimax-h3/text-to-video">["resolution"]>().toEqualTypeOf<"768P" | "2K" | undefined>();
});
