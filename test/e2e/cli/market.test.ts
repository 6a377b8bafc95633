import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileFault } from "taskreel/download";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, type Program } from "./program.js";

let program: Program;
let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 300 });
  folder = await temporaryFolder();
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
beforeEach(() => mock.reset());

const run = (...args: readonly string[]) =>
  program.run(args, { env: { ...hostsAt(mock.url), XDG_STATE_HOME: folder.path } });

test("a model of a market is ordered by its name, with flags of its own, and found again by it", async () => {
  const { code, stdout } = await run(
    "run",
    "kie",
    "nano-banana-2",
    "--prompt",
    "A fox",
    "--resolution",
    "2K",
    "-q",
    "-o",
    `${folder.path}/`,
  );
  expect(code).toBe(0);
  expect(await fileFault(stdout.trim())).toBeUndefined();
  expect(mock.tasks[0]?.body).toEqual({ model: "nano-banana-2", input: { prompt: "A fox", resolution: "2K" } });
  expect((await run("list")).stdout).toContain("kie nano-banana-2");
});

test("a request from a file may be as the host takes it, and flags go over it", async () => {
  const file = join(folder.path, "request.json");
  await writeFile(
    file,
    JSON.stringify({ model: "nano-banana-2", input: { prompt: "A fox" }, callBackUrl: "https://a.test/" }),
  );
  expect((await run("submit", "kie", "nano-banana-2", "-i", file, "--resolution", "4K")).code).toBe(0);
  expect((await run("submit", "kie", "jobs/createTask", "-i", file)).code).toBe(0);
  const [first, second] = mock.tasks;
  expect(first?.body).toMatchObject({ callBackUrl: "https://a.test/", input: { prompt: "A fox", resolution: "4K" } });
  expect(second?.body).toMatchObject({ model: "nano-banana-2", input: { prompt: "A fox" } });
  const other = await run("run", "kie", "kling-3.0/video", "-i", file);
  expect([other.code, other.stderr.trim()]).toEqual([
    2,
    "taskreel: --input is a request for nano-banana-2, not for kling-3.0/video. Nothing was sent.",
  ]);
  expect(mock.tasks).toHaveLength(2);
});

test("what breaks the model's rules is told by its flags", async () => {
  const { code, stderr } = await run("run", "kie", "nano-banana-2", "--prompt", "A fox", "--resolution", "3K");
  expect(code).toBe(2);
  expect(stderr).toContain("--resolution must be");
  expect(stderr).not.toContain("input.");
});
