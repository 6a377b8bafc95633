import { describe, expect, test } from "vitest";
import { editorOf } from "../setup/editor.js";

/** What the compiler says of fields that do not go together, and that it says nothing of programs that are right. */
const HEAD = `
import { createRunapi, type Tasks } from "./generated/runapi/index.js";
import { createKie } from "./generated/kie/index.js";

const runapi = createRunapi();
const kie = createKie();
const RUNWAY = "/api/v1/runway/text_to_video";
const KLING = "/api/v1/kling/text_to_video";
const SECTION = "/api/v1/suno/replace_section";
const JOB = "/api/v1/jobs/createTask";
declare const some: boolean;
declare const url: string;
declare const ratio: "16:9" | "9:16";
declare const mode: "std" | "pro";
const clip = { prompt: "A", duration_seconds: 5 as const, output_resolution: "720p" as const };
const section = { lyrics: "a", full_lyrics: "b", tags: "c", title: "d", infill_start_time: 0, infill_end_time: 12 };
const shot = { prompt: "A", duration_seconds: 3 };
`;

const RATIO = "From a first frame the image decides it, and aspect_ratio is not accepted.";
const SEVERAL = "There is always sound, and no last frame.";
const SOURCE = "The song is a track of a task, or your audio with a model.";

/** Line, and what the compiler's message must have in it. */
const REFUSED: readonly [name: string, line: string, ...told: string[]][] = [
  [
    "a ratio beside a first frame",
    'runapi.submit(RUNWAY, { prompt: "A", duration_seconds: 5, output_resolution: "720p", aspect_ratio: "16:9", first_frame_image_url: "https://example.com/a.png" });',
    "Not beside aspect_ratio.",
    RATIO,
  ],
  [
    "the same from variables",
    "runapi.run(RUNWAY, { ...clip, first_frame_image_url: url, aspect_ratio: ratio });",
    RATIO,
  ],
  [
    "the same from one variable",
    "const both = { ...clip, first_frame_image_url: url, aspect_ratio: ratio }; runapi.run(RUNWAY, both);",
    RATIO,
  ],
  [
    "several shots where there is one",
    'runapi.submit(KLING, { model: "kling-3.0", prompt: "A", multi_shots: false, multi_prompt: [shot] });',
    'NotAllowed<"Kling 3.0, one shot: One continuous clip',
  ],
  [
    "shots without a word that there are several",
    'runapi.submit(KLING, { model: "kling-3.0", prompt: "A", multi_prompt: [shot] });',
    "missing the following properties from type 'Kling30SeveralShots': multi_shots, enable_sound",
  ],
  [
    "a last frame after several shots",
    'runapi.submit(KLING, { model: "kling-3.0", multi_shots: true, enable_sound: true, multi_prompt: [shot], last_frame_image_url: url });',
    "Not beside multi_prompt.",
    SEVERAL,
  ],
  [
    "several shots without sound",
    'runapi.submit(KLING, { model: "kling-3.0", multi_shots: true, enable_sound: false, multi_prompt: [shot] });',
    "Type 'false' is not assignable to type 'true'",
  ],
  [
    "a track and an upload",
    'runapi.submit(SECTION, { ...section, task_id: "t", audio_id: "a", upload_url: url, model: "suno-v5" });',
    "Not beside upload_url and model.",
    SOURCE,
  ],
  [
    "a track with the model of an upload",
    'runapi.submit(SECTION, { ...section, task_id: "t", audio_id: "a", model: "suno-v5" });',
    SOURCE,
  ],
  [
    "an upload with the id of a track",
    'runapi.submit(SECTION, { ...section, upload_url: url, model: "suno-v5", audio_id: "a" });',
    "Not beside upload_url and model.",
    SOURCE,
  ],
  [
    "a mode that the model does not have",
    'runapi.submit(KLING, { model: "kling-v2.1-master-text-to-video", prompt: "A", mode: "pro" });',
    "'mode' does not exist in type 'Kling21MasterTextToVideo'",
  ],
  [
    "a last frame that the model does not take",
    'runapi.submit("/api/v1/hailuo/image_to_video", { model: "hailuo-2.3-image-to-video-pro", prompt: "A", first_frame_image_url: url, last_frame_image_url: url });',
    "'last_frame_image_url' does not exist in type 'Hailuo23ImageToVideoPro'",
  ],
  [
    "a length that the model does not take",
    'runapi.submit("/api/v1/hailuo/text_to_video", { model: "hailuo-02-text-to-video-pro", prompt: "A", duration_seconds: 6 });',
    "'duration_seconds' does not exist in type 'Hailuo02TextToVideoPro'",
  ],
  [
    "kie.ai: a sound that the model does not make",
    'kie.submit(JOB, { model: "kling/v2-1-master-text-to-video", input: { prompt: "A", sound: true } });',
    "'sound' does not exist in type '{ prompt: string; duration?:",
  ],
  [
    "kie.ai: pictures where the clip is from a text",
    'kie.submit(JOB, { model: "kling-2.6/text-to-video", input: { prompt: "A", sound: false, aspect_ratio: "1:1", duration: "5", image_urls: [url] } });',
    "'image_urls' does not exist in type '{ prompt: string; sound: boolean;",
  ],
  [
    "kie.ai: a ratio where the clip has its own",
    'kie.submit("/api/v1/modify/generate", { prompt: "A", videoUrl: url, aspect_ratio: "1:1" });',
    "'aspect_ratio' does not exist in type 'ModifyRequest'",
  ],
  [
    "kie.ai: a name for the purchase",
    'kie.submit("/api/v1/modify/generate", { prompt: "A", videoUrl: url }, { idempotencyKey: "a" });',
    "'idempotencyKey' does not exist in type",
  ],
];

const RIGHT: readonly string[] = [
  "runapi.submit(RUNWAY, { ...clip, aspect_ratio: ratio });",
  "runapi.submit(RUNWAY, { ...clip, first_frame_image_url: url });",
  "runapi.submit(RUNWAY, { ...clip, ...(some ? { first_frame_image_url: url } : { aspect_ratio: ratio }) });",
  'export const again = (body: Tasks[typeof RUNWAY]["body"]) => runapi.submit(RUNWAY, { ...body, prompt: "B" });',
  'export const ratioOf = (body: Tasks[typeof RUNWAY]["body"]): "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | undefined => body.aspect_ratio;',
  'export const frameOf = (body: Tasks[typeof RUNWAY]["body"]): string | undefined => body.first_frame_image_url;',
  'export const go = <Path extends keyof Tasks & string>(path: Path, body: Tasks[Path]["body"]) => runapi.submit(path, body);',
  "export const kept: Record<string, unknown> = (await runapi.run(RUNWAY, { ...clip, aspect_ratio: ratio })).data;",
  // What fields ask of each other by their values is no type, since these are right, and no type can tell.
  'runapi.submit(KLING, { model: "kling-v2.6", prompt: "A", enable_sound: some, mode: some ? "pro" : "std" });',
  'runapi.submit(KLING, { model: "kling-v2.6", prompt: "A", ...(some && { enable_sound: true, mode: "pro" as const }) });',
  'runapi.submit(KLING, { model: "kling-v2.6", prompt: "A", enable_sound: false, mode });',
  'runapi.submit(KLING, { model: "kling-3.0", prompt: "A", last_frame_image_url: url });',
  'const taken = { ...section, task_id: "t", audio_id: "a" }; runapi.submit(SECTION, taken);',
  'runapi.submit(SECTION, { ...section, ...(some ? { upload_url: url, model: "suno-v5" as const } : { task_id: "t", audio_id: "a" }) });',
  'runapi.submit(SECTION, { ...section, task_id: await runapi.submit("/api/v1/suno/text_to_music", {} as never), audio_id: "a" });',
];

const PROGRAM = [HEAD, ...REFUSED.map(([, line]) => line), ...RIGHT].join("\n");

describe.each([true, false])("with exactOptionalPropertyTypes %s", (exactOptionalPropertyTypes) => {
  const faults = editorOf(PROGRAM, { exactOptionalPropertyTypes, noUnusedLocals: false }).faults();

  test.each(REFUSED)("%s is refused, and the message says why", (_, line, ...told) => {
    const said = faults.filter((it) => it.line === line).map(({ message }) => message);
    expect(said).toHaveLength(1);
    for (const it of told) expect(said[0]).toContain(it);
  });

  test("what is right compiles", () => {
    const refused = REFUSED.map(([, line]) => line);
    expect(faults.filter((it) => !refused.includes(it.line))).toEqual([]);
  });
});
