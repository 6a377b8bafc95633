import { mkdir, writeFile } from "node:fs/promises";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { runEndpoint } from "../../../src/cli/command/run.js";
import { EXIT } from "../../../src/cli/exit.js";
import { contractsOf, endpointOf } from "../../../src/cli/flags/endpoints.js";
import { fieldsOf } from "../../../src/cli/flags/fields.js";
import { filesIn } from "../../../src/cli/flags/files.js";
import { flagsOf } from "../../../src/cli/flags/flags.js";
import { captured } from "../../setup/captured.js";
import { hostsAt } from "../../setup/hosts.js";
import { temporaryFolder } from "../../setup/repository.js";

const contracts = await contractsOf();
const PROMPT = ["--prompt", "Fog"];
const LUMA = ["runapi", "luma/modify_video", ...PROMPT];
const bytes = Buffer.from(Uint8Array.from({ length: 2000 }, (_, n) => n % 256));

let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let clip: string;
beforeAll(async () => {
  mock = await startMockServer();
  folder = await temporaryFolder();
  clip = `${folder.path}/my park.mp4`;
  await writeFile(clip, bytes);
  await writeFile(`${folder.path}/empty.mp4`, "");
  await mkdir(`${folder.path}/clips`);
});
afterAll(async () => {
  await mock.close();
  await folder[Symbol.asyncDispose]();
});
beforeEach(() => {
  mock.reset();
  vi.stubEnv("XDG_STATE_HOME", `${folder.path}/state`);
  for (const [name, value] of Object.entries(hostsAt(mock.url))) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

async function submit(args: readonly string[]) {
  const { code, stderr } = await captured(() => runEndpoint("submit", args));
  return { code, stderr };
}

const paths = () => mock.requests.map(({ method, path }) => `${method} ${path}`);

test.each([
  ["runapi", LUMA, "--source-video-url", "source_video_url", "/api/v1/files"],
  ["kie", ["kie", "modify/generate", ...PROMPT], "--video-url", "videoUrl", "/api/file-stream-upload"],
])("%s: a file is uploaded, and its address ordered", async (host, args, flag, field, path) => {
  const { code, stderr } = await submit([...args, flag, clip]);
  expect([code, stderr]).toEqual([0, `taskreel: Uploading my park.mp4 (2 KB) to ${host}\n`]);
  expect(paths()[0]).toBe(`POST ${path}`);
  const url = String(Object(mock.tasks[0]?.body)[field]);
  expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(bytes);
});

test("a file that several requests name is uploaded once", async () => {
  const input = `${folder.path}/in.json`;
  await writeFile(input, JSON.stringify([{ source_video_url: clip }, { source_video_url: clip }]));
  expect((await submit([...LUMA, "-i", input])).code).toBe(0);
  expect(paths()).toEqual(["POST /api/v1/files", ...Array(2).fill("POST /api/v1/luma/modify_video")]);
  const bodies = mock.tasks.map(({ body }) => body as { source_video_url: string });
  expect(new Set(bodies.map((it) => it.source_video_url)).size).toBe(1);
});

test("nothing is ordered when the upload fails, and it is not sent again", async () => {
  mock.faults.add({ status: 413, operation: "uploadFile", times: 5 });
  const { code, stderr } = await submit([...LUMA, "--source-video-url", clip]);
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain("my park.mp4 was not uploaded, so nothing was ordered");
  expect(paths()).toEqual(["POST /api/v1/files"]);
});

test("the question about the price names the upload, and without a yes nothing is sent", async () => {
  vi.stubEnv("RUNAPI_BASE_URL", "https://runapi.invalid");
  const { code, stderr } = await submit([...LUMA, "--source-video-url", clip]);
  expect(code).toBe(EXIT.usage);
  expect(stderr).toMatch(
    /^taskreel: runapi luma\/modify_video, which uploads my park\.mp4 \(2 KB\) first, costs .* Nothing was sent: add --yes/,
  );
});

test.each([
  ["--source-video-url", "clips", "no regular file"],
  ["--source-video-url", "empty.mp4", "an empty file"],
  ["--callback-url", "my park.mp4", "the host sends messages there"],
])("%s %s is refused: %s", async (flag, name, says) => {
  const url = ["--source-video-url", "https://example.com/a.mp4"];
  const args = flag === "--callback-url" ? [...LUMA, ...url] : LUMA;
  const { code, stderr } = await submit([...args, flag, `${folder.path}/${name}`]);
  expect([code, stderr]).toEqual([EXIT.usage, expect.stringContaining(says)]);
  expect(paths()).toEqual([]);
});

test.each(["no-such-file.mp4", `a${"b".repeat(5000)}`, "a\0b"])(
  "what is no file is judged as a URL: %j",
  async (value) => {
    const { code, stderr } = await submit([...LUMA, "--source-video-url", value]);
    expect([code, stderr]).toEqual([EXIT.usage, expect.stringContaining("--source-video-url")]);
    expect(paths()).toEqual([]);
  },
);

test("where a host takes no files, a file is refused by name", async () => {
  const [contract] = contracts;
  if (!contract) throw new Error("There is no contract.");
  const endpoint = endpointOf(contract, "luma/modify_video");
  const flags = flagsOf(fieldsOf(endpoint.operation), []);
  const body = { source_video_url: clip };
  const key = "source_video_url";
  expect(await filesIn(endpoint, flags, body)).toEqual([{ holder: body, key, at: [key], path: clip, size: 2000 }]);
  const none = { ...contract, operations: contract.operations.map(({ upload: _, ...it }) => it as never) };
  await expect(filesIn({ ...endpoint, contract: none }, flags, body)).rejects.toThrow("Upload it elsewhere first");
});
