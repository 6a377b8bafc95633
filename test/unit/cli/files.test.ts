import { mkdir, open, symlink, writeFile } from "node:fs/promises";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { runEndpoint } from "../../../src/cli/command/run.js";
import { EXIT } from "../../../src/cli/exit.js";
import { captured } from "../../setup/captured.js";
import { hostsAt } from "../../setup/hosts.js";
import { temporaryFolder } from "../../setup/repository.js";

const HEADS = {
  "cat.jpg": "\xff\xd8\xff\xe0\0\x10JFIF\0",
  "dog.png": "\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
  "photo-without-ending": "\xff\xd8\xff\xe0\0\x10JFIF\0",
  "song.mp3": "ID3\x04\0\0\0\0\0\0",
  "song called.jpg": "ID3\x04\0\0\0\0\0\0",
  "park.mp4": "\0\0\0\x18ftypisom\0\0\0\0isom",
  "park.mov": "\0\0\0\x18ftypqt  \0\0\0\0",
  "park.avi": "RIFF\0\0\0\0AVI LIST",
  "letter.pdf": "%PDF-1.7\n",
  "secrets.txt": "token = 1",
  "empty.jpg": "",
} as const;

const FRAME = ["runapi", "hailuo/image_to_video", "--model", "hailuo-02-image-to-video-pro", "--prompt", "Fog"];
const EDIT = ["kie", "nano-banana-2", "--prompt", "Hats"];
const LUMA = ["kie", "modify/generate", "--prompt", "Fog"];
const OTHER = "https://example.com/other.png";

let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const at = (name: string) => `${folder.path}/${name}`;
beforeAll(async () => {
  mock = await startMockServer();
  folder = await temporaryFolder();
  for (const [name, head] of Object.entries(HEADS)) {
    await writeFile(at(name), head === "" ? "" : Buffer.from(head.padEnd(300, "\0"), "latin1"));
  }
  await mkdir(at("folder.jpg"));
  await symlink(at("nowhere"), at("dangling.jpg"));
  // Sparse: it takes no room.
  await using huge = await open(at("huge.mp4"), "w");
  await huge.write(Buffer.from(HEADS["park.mp4"], "latin1"));
  await huge.truncate(500 * 2 ** 20 + 1);
});
afterAll(async () => {
  await mock.close();
  await folder[Symbol.asyncDispose]();
});
beforeEach(() => {
  mock.reset();
  vi.stubEnv("XDG_STATE_HOME", at("state"));
  for (const [name, value] of Object.entries(hostsAt(mock.url))) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

async function submit(args: readonly string[]) {
  const { code, stderr } = await captured(() => runEndpoint("submit", args));
  return { code, stderr };
}

const paths = () => mock.requests.map(({ path }) => path);
const contentAt = async (url: unknown) =>
  Buffer.from(await (await fetch(String(url))).arrayBuffer()).toString("latin1");

test("a list of a path and a URL: the file is uploaded, the URL stays", async () => {
  const { code, stderr } = await submit([...EDIT, "--image-input", JSON.stringify([at("cat.jpg"), OTHER])]);
  expect([code, stderr]).toEqual([0, "taskreel: Uploading cat.jpg (1 KB) to kie\n"]);
  const [task] = mock.tasks;
  const { input } = Object(task?.body) as { input: { image_input: string[] } };
  expect(input.image_input[1]).toBe(OTHER);
  expect(await contentAt(input.image_input[0])).toContain("JFIF");
});

test("one file in the place of a list needs no brackets", async () => {
  expect((await submit([...EDIT, "--image-input", at("dog.png")])).code).toBe(0);
  const [task] = mock.tasks;
  const { input } = Object(task?.body) as { input: { image_input: string[] } };
  expect(input.image_input).toEqual([expect.stringMatching(/^http.*/)]);
});

test("files inside objects of a list, and the same file at two places, once each", async () => {
  const element = (...files: string[]) => ({ name: "dog", description: "A dog", element_input_urls: files.map(at) });
  const input = { elements: [element("cat.jpg", "park.mp4"), element("cat.jpg")] };
  await writeFile(at("in.json"), JSON.stringify(input));
  const { code, stderr } = await submit([
    "kie",
    "kling-3.0-omni/text-to-video",
    "--prompt",
    "Fog",
    "-i",
    at("in.json"),
  ]);
  expect([code, stderr]).toEqual([
    0,
    "taskreel: Uploading cat.jpg (1 KB) to kie\ntaskreel: Uploading park.mp4 (1 KB) to kie\n",
  ]);
  const { elements } = Object(mock.tasks[0]?.body).input as typeof input;
  const [[cat, park], [again]] = elements.map((it) => it.element_input_urls) as [[string, string], [string]];
  expect(again).toBe(cat);
  expect(await contentAt(park)).toContain("ftypisom");
  expect(paths().filter((it) => it === "/api/file-stream-upload")).toHaveLength(2);
});

test("what a file is decides, not what it is called", async () => {
  expect((await submit([...EDIT, "--image-input", at("photo-without-ending")])).code).toBe(0);
});

test.each([
  ["cat.jpg", FRAME, "--first-frame-image-url"],
  ["park.avi", LUMA, "--video-url"],
  ["park.mov", LUMA, "--video-url"],
])("%s fits %s %s", async (name, args, flag) => {
  expect((await submit([...args, flag, at(name)])).code).toBe(0);
});

test.each([
  ["nothing.jpg", "neither: there is no such file"],
  ["dangling.jpg", "neither: there is no such file"],
  ["cat.jpg/inside.jpg", "neither: there is no such file"],
  ["folder.jpg", "no regular file"],
  ["empty.jpg", "an empty file"],
  ["song.mp3", "audio/mpeg"],
  ["song called.jpg", "audio/mpeg"],
  ["park.mp4", "video/mp4"],
  ["letter.pdf", "application/pdf"],
  ["secrets.txt", "of no known format"],
])("a picture cannot be %s: %s", async (name, why) => {
  const { code, stderr } = await submit([...EDIT, "--image-input", JSON.stringify([OTHER, at(name)])]);
  expect([code, stderr]).toEqual([
    EXIT.usage,
    `taskreel: --image-input.1 takes a URL that the host can fetch, or a file of this machine (picture); ${JSON.stringify(at(name))} is ${why}. Nothing was sent.\n`,
  ]);
  expect(paths()).toEqual([]);
});

test.each([
  ["huge.mp4", "of 500.0 MB"],
  ["cat.jpg", "image/jpeg"],
])("where the contract names formats and a size, %s is refused with what would do", async (name, why) => {
  const { code, stderr } = await submit([...LUMA, "--video-url", at(name)]);
  expect([code, stderr]).toEqual([
    EXIT.usage,
    `taskreel: --video-url takes a URL that the host can fetch, or a file of this machine (MP4, MOV or AVI, up to 500 MB); ${JSON.stringify(at(name))} is ${why}. Nothing was sent.\n`,
  ]);
  expect(paths()).toEqual([]);
});

test.each(["file:///etc/hostname", "ftp://example.com/cat.jpg"])("%s is judged as a URL", async (url) => {
  const { code, stderr } = await submit([...EDIT, "--image-input", url]);
  expect([code, stderr]).toEqual([EXIT.usage, expect.stringContaining("--image-input.0")]);
  expect(paths()).toEqual([]);
});

test.each([
  [{ transport: "close" }, "Whether cat.jpg was uploaded is not known"],
  [{ status: 401 }, "cat.jpg was not uploaded"],
])("after an upload that ends in %j nothing is ordered, and nothing sent again", async (fault, says) => {
  mock.faults.add({ ...fault, operation: "uploadFileStream", times: 5 } as never);
  const { code, stderr } = await submit([...EDIT, "--image-input", at("cat.jpg")]);
  expect(code).not.toBe(0);
  expect(stderr).toContain(`taskreel: ${says}`);
  expect(stderr).toContain("othing was ordered");
  expect(paths()).toEqual(["/api/file-stream-upload"]);
});
