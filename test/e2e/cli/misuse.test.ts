import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram, hostsAt, LUMA, type Program } from "./program.js";

let program: Program;
let mock: MockServer;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 100 });
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
});

const SOURCE = LUMA.slice(4);
const MODEL = ["runapi", "luma/modify_video", ...SOURCE];

test.each([
  { args: ["submit", ...MODEL, "--prompt", "--json"], says: "write --prompt=--json if that is the value" },
  { args: ["run", ...LUMA, ...SOURCE], says: "--source-video-url is given twice" },
  { args: ["wait", "abcd", "-o", "--json"], says: "-o needs a value" },
])("$args: exit 2, and nothing is sent", async ({ args, says }) => {
  const { code, stdout, stderr } = await program.run(args, { env: hostsAt(mock.url) });
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(says)]);
  expect(mock.requests.length).toBe(0);
});

test("what is said to go on with keeps the folder for the files", async () => {
  mock.faults.add({ on: "media", status: 410, times: 5 });
  const out = ["-o", "new clips/"];
  const { code, stderr } = await program.run(["run", ...LUMA, ...out, "-q"], { env: hostsAt(mock.url) });
  expect([code, stderr]).toEqual([7, expect.stringContaining("answered 410")]);
  expect(stderr).toContain(`taskreel download ${mock.tasks[0]?.id} -o 'new clips/'`);
});
