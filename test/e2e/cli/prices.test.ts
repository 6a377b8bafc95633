import { startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXIT } from "../../../src/cli/exit.js";
import { listening } from "../../setup/listening.js";
import { buildProgram, hostsAt, type Program } from "./program.js";

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program?.[Symbol.asyncDispose]());

const LIST = ["drift", "--host", "runapi", "--prices"];

test("a mock's price list is the contract's, and no key is needed to ask for it", async () => {
  await using mock = await startMockServer();
  const { code, stdout, stderr } = await program.run([...LIST, "--target", mock.url]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^0 differences, \d+ prices compared with the list of /);
  const { RUNAPI_BASE_URL = "" } = hostsAt(mock.url);
  expect((await program.run(LIST, { env: { RUNAPI_BASE_URL } })).stdout).toBe(stdout);
});

test("one other price ends with 1, and no list with 7", async () => {
  await using mock = await startMockServer();
  const text = await (await fetch(`${mock.url}/api/v1/price_schedules`)).text();
  const dearer = text.replace(/("luma-modify-video".*?"unit_price_cents":)50/, "$151");
  await using host = await listening((_, response) => void response.end(dearer));
  const { code, stdout } = await program.run([...LIST, "--target", host.url]);
  expect([code, stdout.split("\n")[0]]).toEqual([
    EXIT.machine,
    "luma/modify_video luma-modify-video: 0.50 USD here, 0.51 USD in the list",
  ]);
  const nobody = await program.run([...LIST, "--target", "http://127.0.0.1:1"]);
  expect([nobody.code, nobody.stderr]).toEqual([EXIT.server, expect.stringContaining("gave no price list")]);
});

test.each([
  [["drift", "--host", "runapi"], "A command must follow after --, or --prices"],
  [[...LIST, "--", "true"], "--prices runs no command"],
  [["drift", "--host", "kie", "--prices"], "kie publishes no price list"],
])("%j is a mistake", async (args, says) => {
  expect(await program.run(args)).toMatchObject({ code: EXIT.usage, stderr: expect.stringContaining(says) });
});
