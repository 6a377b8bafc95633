import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, LUMA, type Program } from "./program.js";

let program: Program;
let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 100 });
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  mock.reset();
  folder = await temporaryFolder();
  return () => folder[Symbol.asyncDispose]();
});

const TWO = JSON.stringify([{ prompt: "A" }, { prompt: "B" }]);
const batch = (out: string) =>
  program.run(["run", "runapi", "luma/modify_video", ...LUMA.slice(4), "-i", "-", "-o", out], {
    env: hostsAt(mock.url),
    cwd: folder.path,
    stdin: TWO,
  });

test("a batch is saved under names with number, model and id", async () => {
  const { code } = await batch("clips/{n}-{model}-{id}.mp4");
  const names = mock.tasks.map(({ id }, index) => `${index + 1}-luma-modify-video-${id}.mp4`);
  expect([code, (await readdir(join(folder.path, "clips"))).sort()]).toEqual([0, names]);
});

test.each(["same.mp4", "{model}.mp4", "{number}.mp4"])("%s would not do for two: nothing is bought", async (out) => {
  expect([(await batch(out)).code, mock.requests.length]).toEqual([2, 0]);
});

test("what is said to go on with has the name that this task was to get", async () => {
  mock.faults.add({ on: "media", status: 410, times: 20 });
  const { stderr } = await batch("{n}-{id}.mp4");
  for (const [index, { id }] of mock.tasks.entries()) {
    expect(stderr).toContain(`taskreel download ${id} -o '${index + 1}-{id}.mp4'`);
  }
});
