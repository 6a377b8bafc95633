import { type components, createRunapi } from "taskreel/runapi";
import { describe, expectTypeOf, test } from "vitest";

const runapi = createRunapi();
const speech = { model: "text-to-speech-turbo-v2.5", text: "The fox waits." } as const;
const picture = { model: "wan-2.7-image", prompt: "A fox" } as const;
const recording = { source_audio_url: "https://example.com/interview.mp3" };

describe("results that are no videos", () => {
  test("a text has no outputs", async () => {
    const done = await runapi.run("/api/v1/elevenlabs/speech_to_text", recording);
    expectTypeOf(done.outputs).toEqualTypeOf<readonly []>();
    expectTypeOf(done.data.text).toEqualTypeOf<string>();
    // @ts-expect-error there is no first output
    done.outputs[0];
  });

  test("sounds and pictures have at least one", async () => {
    const spoken = await runapi.run("/api/v1/elevenlabs/text_to_speech", speech);
    expectTypeOf(spoken.outputs).toEqualTypeOf<readonly [string, ...string[]]>();
    expectTypeOf(spoken.data.audios).toEqualTypeOf<components["schemas"]["AudioFile"][]>();
    const painted = await runapi.run("/api/v1/wan/text_to_image", picture);
    expectTypeOf(painted.data.images[0]?.url).toEqualTypeOf<string | undefined>();
    // @ts-expect-error a sound is no video
    spoken.data.videos;
  });
});

describe("requests", () => {
  test("multilingual wants a voice, Turbo does not", () => {
    // @ts-expect-error voice
    runapi.submit("/api/v1/elevenlabs/text_to_speech", { ...speech, model: "text-to-speech-multilingual-v2" });
  });

  test("a service of one model takes none", () => {
    // @ts-expect-error model
    runapi.submit("/api/v1/elevenlabs/speech_to_text", { ...recording, model: "speech-to-text" });
  });

  test("Wan 2.6 takes several shots and no seed, the others the other way round", () => {
    const clip = { prompt: "A fox" } as const;
    runapi.submit("/api/v1/wan/text_to_video", { ...clip, model: "wan-2.6-text-to-video", multi_shots: true });
    runapi.submit("/api/v1/wan/text_to_video", { ...clip, model: "wan-2.7-text-to-video", seed: 1 });
    // @ts-expect-error seed
    runapi.submit("/api/v1/wan/text_to_video", { ...clip, model: "wan-2.6-text-to-video", seed: 1 });
    // @ts-expect-error multi_shots
    runapi.submit("/api/v1/wan/text_to_video", { ...clip, model: "wan-2.7-text-to-video", multi_shots: true });
  });
});
