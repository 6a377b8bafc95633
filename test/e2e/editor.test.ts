import { describe, expect, test } from "vitest";
import { editorOf } from "../setup/editor.js";

/**
 * What an editor shows who points at something or asks what comes next, as TypeScript's language service tells it. The
 * program below is one that a reader of the guides would write.
 */
const PROGRAM = `
import {
  createRunapi,
  typedClient,
  webhookRules,
  type HailuoTextToVideo,
  type KlingImageToVideo,
  type LumaModifyVideo,
  type RunwayTextToVideo,
  type Tasks,
} from "./generated/runapi/index.js";
import { createKie } from "./generated/kie/index.js";
import { download } from "./src/download/index.js";
import { createReceiver } from "./src/webhooks/index.js";

const runapi = createRunapi({ intervalMs: 3000 });
const luma = await runapi.submit(
  "/api/v1/luma/modify_video",
  { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4", watermark: true, callback_url: "https://example.com/b" },
  { idempotencyKey: "order-17", onSubmitted: console.log },
);
const done = await luma.wait({ timeoutMs: 600_000, onUpdate: (update) => console.log(update.data) });
await download(done.outputs[0], "out/a.mp4", { overwrite: true });
const fox = await runapi.run("/api/v1/hailuo/text_to_video", { model: "hailuo-02-text-to-video-standard", prompt: "A fox", duration_seconds: 6 });
const run = await runapi.run("/api/v1/runway/text_to_video", { prompt: "Snow", duration_seconds: 5, output_resolution: "720p", aspect_ratio: "16:9" });
const clip = await runapi.submit("/api/v1/kling/text_to_video", { model: "kling-v2.6", prompt: "Rain", aspect_ratio: "9:16", enable_sound: true });
const voice = await runapi.submit("/api/v1/elevenlabs/text_to_sound", { text: "Steps on leaves", duration_seconds: 5, loop: true });
const song = await runapi.submit("/api/v1/suno/extend_music", {} as Tasks["/api/v1/suno/extend_music"]["body"]);
const style = await runapi.run("/api/v1/style_expansions", {} as never);
const job = await createKie().submit("/api/v1/jobs/createTask", { model: "kling-2.6/text-to-video", input: { prompt: "Wind", sound: false, aspect_ratio: "1:1", duration: "5" } });
const look = await createKie().submit("/api/v1/modify/generate", { prompt: "Dusk", videoUrl: "https://example.com/a.mp4" }, {});
const { data, outputs } = await job.wait({ onUpdate: (record) => console.log(record.data) });
const sung = await song.wait();
const shown = await runapi.wait({ path: "/api/v1/kling/edit_video", id: "tsk_1" }, { onUpdate: (edit) => edit });
const omni = await runapi.submit("/api/v1/kling/image_to_video", {} as KlingImageToVideo["body"]);
const { data: account } = await typedClient(runapi).GET("/api/v1/me");
createReceiver({ client: runapi, rules: webhookRules, onTask: (ended) => ended });
export const framed = (frame: RunwayTextToVideo["body"]) => frame.first_frame_image_url;
export type Both = LumaModifyVideo | HailuoTextToVideo;
export { account, clip, data, fox, job, look, omni, outputs, run, shown, song, style, sung, voice };
`;

const { faults, hover, offeredAt } = editorOf(PROGRAM);

test("the program is one that compiles", () => {
  expect(faults()).toEqual([]);
});

const LUMA = '"/api/v1/luma/modify_video",\n';
const HAILUO = '"/api/v1/hailuo/text_to_video"';
const KLING = '"/api/v1/kling/text_to_video"';
const SOUND = '"/api/v1/elevenlabs/text_to_sound"';
const JOB = '"/api/v1/jobs/createTask"';

describe("who points at something is told", () => {
  test.each<[string, string, string, ...string[]]>([
    [
      "what a field of RunAPI is for, and how long it may be",
      "prompt",
      LUMA,
      "The change you want",
      "Limits: not empty",
    ],
    ["which files a field takes", "source_video_url", LUMA, "Public URL of the clip to change", "MP4 or MOV"],
    ["why a field has two types", "watermark", LUMA, "watermark?: string | boolean", "Published sources differ"],
    ["who is called back", "callback_url", LUMA, "receives one POST when the task ends"],
    ["the model", "model", LUMA, '"luma-modify-video"', "The model."],
    ["the name of a purchase", "idempotencyKey", LUMA, "Names this purchase", "512 characters"],
    ["when a hook is called", "onSubmitted", LUMA, "Awaited before the first poll"],
    ["how long a wait takes", "timeoutMs", LUMA, "milliseconds"],
    ["how often it asks", "intervalMs", "createRunapi(", "milliseconds"],
    ["what a handle is of", "luma", "const ", "Task<LumaModifyVideo>"],
    ["what a download does", "download", "await ", "@throws"],
    ["its options", "overwrite", LUMA, "overwrite"],
    ["lengths that a model has", "duration_seconds", HAILUO, "6 | 10", "It affects the price"],
    [
      "what submit promises",
      "submit",
      "await runapi.",
      "never sent in a way that could\ncharge you twice",
      "@throws",
      "Task<LumaModifyVideo>",
    ],
    ["what run promises", "run", "fox = await runapi.", "Submits a task and waits for its result"],
    ["the ratios of Kling, and the default", "aspect_ratio", KLING, '"16:9" | "9:16" | "1:1"', 'Default: `"16:9"`'],
    ["what costs more", "enable_sound", KLING, "It affects the price", "Default: `false`"],
    ["the handle of Kling", "clip", "const ", "Task<KlingTextToVideo>"],
    ["a sound's length", "duration_seconds", SOUND, "Limits: from "],
    ["a sound's text", "text", `${SOUND}, {`, "Limits: not empty"],
    [
      "what an operation costs and how long it takes",
      "LumaModifyVideo",
      "type Both = ",
      "Costs 0.50 USD",
      "30 to 120 s",
    ],
    ["the same by its path", '"/api/v1/suno/extend_music"', "Tasks[", "Suno", "Costs "],
    ["the handle of a song", "song", "const ", "Task<SunoExtendMusic>"],
    ["the handle of kie.ai", "job", "const ", "Task<Job>"],
    ["a field of kie.ai's market", "sound", JOB, "Whether the clip has sound"],
    ["its prompt and how long it may be", "prompt", JOB, "Limits: ", "characters"],
    ["its length, and the default", "duration", JOB, '"5" | "10"', 'Default: `"5"`'],
    ["the clip that kie.ai changes", "videoUrl", "", "URL"],
    ["all that a model of the market takes", "input", JOB, "sound: boolean;", 'duration: "5" | "10";'],
    [
      "what a field asks of another",
      "enable_sound",
      KLING,
      'If sound is wanted (`enable_sound: true`), the mode is pro (`mode: "pro"`).',
    ],
    ["what submit takes, by its name", "submit", "luma = await runapi.", "body: LumaModifyVideoRequest"],
    ["a body of several shapes", "frame", "framed = (", "frame: RunwayTextToVideoRequest"],
    ["what is done", "done", "const ", "TaskResult<LumaModifyVideoCompleted, readonly [string, ...string[]]>"],
    ["an update", "update", "onUpdate: (", "Update<LumaModifyVideoTask>"],
    ["what an update brings", "data", "console.log(update.", "data: LumaModifyVideoTask"],
    [
      "what run gives",
      "run",
      "duration_seconds: 6 });\nconst ",
      "TaskResult<RunwayTextToVideoCompleted, readonly [string, ...string[]]>",
    ],
    ["a song", "sung", "const ", "TaskResult<SunoTracksCompleted, readonly [string, ...string[]]>"],
    ["an answer that is the result", "style", "const ", "DirectResult<"],
    ["an update of kie.ai", "record", "onUpdate: (", "Update<JobAnswer>"],
    ["a record of kie.ai", "data", "const { ", "data: JobSucceeded"],
    ["its results", "outputs", "const { data, ", "readonly string[]", "The URLs expire"],
    ["a task by its name", "edit", '"tsk_1" }, { onUpdate: (', "Update<TaskPending | TaskFailed | TaskCompleted>"],
    ["the end of a task that was announced", "ended", "onTask: (", "EndedTask<Tasks>"],
    ["an answer without a task", "account", "data: ", "email: string"],
  ])("%s", (_, word, after, ...told) => {
    const shown = hover(word, after);
    for (const it of told) expect(shown).toContain(it);
    expect(shown).not.toMatch(/components\[|paths\[|@description|@enum|@constant|openapi-typescript/);
  });
});

describe("who asks what comes next is offered", () => {
  test("the paths of a host", () => {
    const offered = offeredAt('runapi.submit("|")');
    expect(offered).toContain("/api/v1/kling/text_to_video");
    expect(offered.length).toBeGreaterThan(40);
  });

  test("the models of an endpoint, and no other's", () => {
    const offered = offeredAt('runapi.submit("/api/v1/hailuo/text_to_video", { model: "|" })');
    expect(offered).toContain("hailuo-02-text-to-video-pro");
    expect(offered.filter((it) => !it.startsWith("hailuo"))).toEqual([]);
  });

  test("fields of the model, without those that are there", () => {
    const offered = offeredAt(
      'runapi.submit("/api/v1/kling/text_to_video", { model: "kling-v2.6", prompt: "Rain", | })',
    );
    expect(offered).toEqual(expect.arrayContaining(["mode", "duration_seconds"]));
    expect(offered).not.toContain("prompt");
  });

  test("values of a field, without the reason why another variant refuses it", () => {
    const offered = offeredAt(
      'runapi.submit("/api/v1/runway/text_to_video", { prompt: "A", duration_seconds: 5, aspect_ratio: "|" })',
    );
    expect(offered).toEqual(["16:9", "9:16", "1:1", "4:3", "3:4"]);
  });

  test("fields of a result", () => {
    expect(offeredAt("done.data.|")).toEqual(expect.arrayContaining(["videos", "status"]));
    expect(offeredAt("sung.data.audios[0]?.|")).toEqual(expect.arrayContaining(["audio_url", "id"]));
  });

  test("names of the contract's types", () => {
    const offered = offeredAt('import type { | } from "./generated/runapi/index.js"');
    expect(offered).toEqual(expect.arrayContaining(["LumaModifyVideoCompleted", "Task", "Tasks", "components"]));
  });

  test.each([
    ["where the contract has a header for it", 'runapi.submit("/api/v1/luma/modify_video", {} as never, { | })', true],
    ["not where the host has none", 'createKie().submit("/api/v1/modify/generate", {} as never, { | })', false],
    ["not where the answer is the result", 'runapi.run("/api/v1/style_expansions", {} as never, { | })', false],
  ])("a name for the purchase, %s", (_, line, isThere) => {
    const offered = offeredAt(line);
    expect(offered).toContain("onSubmitted");
    expect(offered.includes("idempotencyKey")).toBe(isThere);
  });
});
