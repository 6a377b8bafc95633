import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../setup/repository.js";

/**
 * What an editor shows who points at something or asks what comes next, as TypeScript's language service tells it. The
 * program below is one that a reader of the guides would write.
 */
const PROGRAM = `
import { createRunapi, type HailuoTextToVideo, type LumaModifyVideo, type Tasks } from "./generated/runapi/index.js";
import { createKie } from "./generated/kie/index.js";
import { download } from "./src/download/index.js";

const runapi = createRunapi({ intervalMs: 3000 });
const luma = await runapi.submit(
  "/api/v1/luma/modify_video",
  { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4", watermark: true, callback_url: "https://example.com/b" },
  { idempotencyKey: "order-17", onSubmitted: console.log },
);
const done = await luma.wait({ timeoutMs: 600_000 });
await download(done.outputs[0], "out/a.mp4", { overwrite: true });
const fox = await runapi.run("/api/v1/hailuo/text_to_video", { model: "hailuo-02-text-to-video-standard", prompt: "A fox", duration_seconds: 6 });
const run = await runapi.run("/api/v1/runway/text_to_video", { prompt: "Snow", duration_seconds: 5, output_resolution: "720p", aspect_ratio: "16:9" });
const clip = await runapi.submit("/api/v1/kling/text_to_video", { model: "kling-v2.6", prompt: "Rain", aspect_ratio: "9:16", enable_sound: true });
const voice = await runapi.submit("/api/v1/elevenlabs/text_to_sound", { text: "Steps on leaves", duration_seconds: 5, loop: true });
const song = await runapi.submit("/api/v1/suno/extend_music", {} as Tasks["/api/v1/suno/extend_music"]["body"]);
const style = await runapi.run("/api/v1/style_expansions", {} as never);
const job = await createKie().submit("/api/v1/jobs/createTask", { model: "kling-2.6/text-to-video", input: { prompt: "Wind", sound: false, aspect_ratio: "1:1", duration: "5" } });
const look = await createKie().submit("/api/v1/modify/generate", { prompt: "Dusk", videoUrl: "https://example.com/a.mp4" }, {});
export type Both = LumaModifyVideo | HailuoTextToVideo;
export { clip, fox, job, look, run, song, style, voice };
`;

let written = PROGRAM;
const file = join(root, "editor-probe.ts");
const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => String(written.length),
  getScriptSnapshot: (name) => {
    const text = name === file ? written : ts.sys.fileExists(name) ? readFileSync(name, "utf8") : undefined;
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => ({ ...options, noEmit: true }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
});

/** Where a word of the program stands, after another one. */
function placeOf(word: string, after = ""): number {
  const from = PROGRAM.indexOf(after);
  const at = PROGRAM.indexOf(word, from < 0 ? Number.POSITIVE_INFINITY : from + after.length);
  if (at < 0) throw new Error(`The program has no ${word} after ${after}`);
  return at;
}

function hover(word: string, after?: string): string {
  const info = service.getQuickInfoAtPosition(file, placeOf(word, after) + 1);
  const tags = (info?.tags ?? []).map((it) => `@${it.name} ${ts.displayPartsToString(it.text)}`);
  return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join(
    "\n",
  );
}

/** What is offered at the bar of a line that somebody is writing at the end of the program. */
function offeredAt(line: string): string[] {
  const [before = "", after = ""] = line.split("|");
  written = `${PROGRAM}${before}${after}`;
  const found = service.getCompletionsAtPosition(file, PROGRAM.length + before.length, {});
  written = PROGRAM;
  return found?.entries.map(({ name }) => name) ?? [];
}

test("the program is one that compiles", () => {
  const faults = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  expect(faults.map((it) => ts.flattenDiagnosticMessageText(it.messageText, "\n"))).toEqual([]);
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
      "Sent so that it buys once",
      "@throws",
      "Task<LumaModifyVideo>",
    ],
    ["what run promises", "run", "fox = await runapi.", "Submits and waits"],
    ["the ratios of Kling, and the default", "aspect_ratio", KLING, '"16:9" | "9:16" | "1:1"', 'Default: `"16:9"`'],
    ["what costs more", "enable_sound", KLING, "It affects the price", "Default: `false`"],
    ["the handle of Kling", "clip", "const ", "Task<KlingTextToVideo>"],
    ["a sound's length", "duration_seconds", SOUND, "Limits: from "],
    ["a sound's text", "text", `${SOUND}, {`, "Limits: not empty"],
    [
      "what an operation costs and how long it takes",
      "LumaModifyVideo",
      "HailuoTextToVideo, type ",
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
  ])("%s", (_, word, after, ...told) => {
    const shown = hover(word, after);
    for (const it of told) expect(shown).toContain(it);
    expect(shown).not.toMatch(/@description|@enum|@constant|openapi-typescript/);
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
