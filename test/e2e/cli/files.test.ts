import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { EXIT } from "../../../src/cli/exit.js";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, type Program } from "./program.js";

const JPEG = Buffer.from("ffd8ffe000104a46494600", "hex");
const EDIT = ["submit", "kie", "nano-banana-2", "--prompt", "Hats"];

let program: Program;
let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 100 });
  folder = await temporaryFolder();
  await writeFile(join(folder.path, "cat.jpg"), JPEG);
  await writeFile(join(folder.path, "ab:cat.jpg"), JPEG);
  await writeFile(join(folder.path, "song.mp3"), "ID3\x04\0\0\0\0\0\0");
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
beforeEach(() => mock.reset());

const run = (args: readonly string[], address = mock.url, stdin?: string) =>
  program.run(args, {
    env: { ...hostsAt(address), XDG_STATE_HOME: folder.path },
    cwd: folder.path,
    ...(stdin !== undefined && { stdin }),
  });

test("a list with a file and a URL", async () => {
  const list = JSON.stringify(["cat.jpg", "https://example.com/dog.jpg"]);
  const { code, stderr } = await run([...EDIT, "--image-input", list]);
  expect([code, stderr]).toEqual([0, "taskreel: Uploading cat.jpg (1 KB) to kie\n"]);
  const { input } = Object(mock.tasks[0]?.body) as { input: { image_input: [string, string] } };
  expect(Buffer.from(await (await fetch(input.image_input[0])).arrayBuffer())).toEqual(JPEG);
  expect(input.image_input[1]).toBe("https://example.com/dog.jpg");
});

test("a file of another kind is refused by what it is, and nothing was asked of the host", async () => {
  const { code, stderr } = await run([...EDIT, "--image-input", "song.mp3", "--json"]);
  expect([code, JSON.parse(stderr).message]).toEqual([
    EXIT.usage,
    '--image-input.0 takes a URL that the host can fetch, or a file of this machine (picture); "song.mp3" is audio/mpeg. Nothing was sent.',
  ]);
  expect(mock.requests.length).toBe(0);
});

test("a name that looks like a URL wants ./ before it", async () => {
  const { code, stderr } = await run([...EDIT, "--image-input", "ab:cat.jpg"]);
  expect([code, stderr]).toEqual([EXIT.usage, expect.stringContaining("looks like a URL: write ./ before it")]);
  expect((await run([...EDIT, "--image-input", "./ab:cat.jpg"])).code).toBe(0);
});

test("in a pipe without --yes nothing is uploaded", async () => {
  const input = JSON.stringify({ image_input: ["cat.jpg"] });
  const { code, stderr } = await run([...EDIT, "-i", "-"], "https://kie.invalid", input);
  expect([code, stderr]).toEqual([
    EXIT.usage,
    "taskreel: kie nano-banana-2, which uploads cat.jpg (1 KB) first, has no published price. Nothing was sent: add --yes.\n",
  ]);
});

test("the help says where a file may stand, and which", async () => {
  const { stdout } = await run(["run", "kie", "modify/generate", "--help"]);
  expect(stdout).toMatch(/--video-url <file\|url>/);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("MP4, MOV, AVI; at most 500 MB");
  expect((await run(["run", "kie", "nano-banana-2", "--help"])).stdout).toMatch(/--image-input <file\|url\|json>/);
});

test("stems are named by their part, and JSON has it", async () => {
  const task = ["--task-id", "7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03", "--audio-id", "b8f1c2d4"];
  const stems = ["runapi", "suno/separate_audio_stems", ...task, "--type", "split_stem"];
  const { code, stdout } = await run(["run", ...stems, "-o", "stem.mp3", "--json"]);
  const { id, files, outputs, results } = JSON.parse(stdout);
  expect([code, files]).toEqual([0, ["stem-vocal.mp3", "stem-instrumental.mp3"]]);
  const parts = ["vocal_url", "instrumental_url"];
  const told = parts.map((part, index) => ({ url: outputs[index], kind: "audio", part }));
  expect(results).toEqual(told.map((it, index) => ({ ...it, file: files[index] })));
  expect(JSON.parse((await run(["get", id, "--json"])).stdout).results).toEqual(told);
  const again = await run(["download", id, "-o", "again.mp3", "--json"]);
  expect(JSON.parse(again.stdout).results).toMatchObject([{ part: parts[0], file: "again-vocal.mp3" }, {}]);
});
