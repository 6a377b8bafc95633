import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTerminal, withoutPty } from "../../setup/pty.js";
import { buildProgram, hostsAt, KIE, LUMA, type Program } from "./program.js";

let program: Program;
let mock: MockServer;
let env: Record<string, string>;
let turn = 0;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 100 });
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  mock.reset();
  env = { ...hostsAt(mock.url), XDG_STATE_HOME: join(program.state, String(turn++)) };
});

const run = (...args: string[]) => program.run(args, { env });
const listed = async () =>
  (await run("list", "--json")).stdout
    .split("\n")
    .filter(Boolean)
    .map((it) => JSON.parse(it));
/** Leaves an order of which nobody knows what became. */
async function lose(): Promise<string> {
  mock.faults.add({ on: "create", transport: "close", times: 1 });
  expect((await run("submit", ...KIE)).code).toBe(8);
  return (await listed())[0].order;
}

test("what is over is forgotten: no list has it, and its record stays", async () => {
  await run("run", ...LUMA, "-q");
  await run("run", ...LUMA, "-q");
  const [kept, gone] = await listed();
  const { code, stdout } = await run("forget", gone.id, "--json");
  expect([code, JSON.parse(stdout)]).toEqual([0, { order: gone.order, id: gone.id, forgotten: true }]);
  expect((await listed()).map((it) => it.id)).toEqual([kept.id]);
  expect((await run("get", gone.id)).stderr).toContain("no record");
  expect((await run("spending", "--json")).stdout).toContain('"orders":2');
  expect((await run("get", JSON.stringify(gone.handle))).code).toBe(0);
});

test("what goes on is not, and neither is anything that was named with it", async () => {
  await run("run", ...LUMA, "-q");
  mock.scenario = "stuck";
  await run("submit", ...LUMA);
  const [open, over] = await listed();
  for (const flags of [[], ["--unknown", "--yes"]]) {
    const { code, stderr } = await run("forget", over.id, open.id, ...flags);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`taskreel wait ${open.order}`)]);
  }
  expect((await listed()).length).toBe(2);
});

test("what may have been bought takes a flag and a yes", async () => {
  const order = await lose();
  expect((await run("forget", order)).stderr).toContain("may have been bought");
  expect((await run("forget", order, "--unknown")).stderr).toContain("add --yes");
  expect((await listed()).length).toBe(1);
  expect((await run("forget", order, "--unknown", "--yes")).code).toBe(0);
  expect(await listed()).toEqual([]);
});

test.skipIf(withoutPty())("on a terminal it is asked for, and no is no", async () => {
  const order = await lose();
  const words = [process.execPath, program.main, "forget", order, "--unknown"];
  const told = await inTerminal(80, words, { env, cwd: program.state, typed: "n\r" });
  expect(told.replaceAll(/\s+/g, " ")).toContain("Forget it? [y/N]");
  expect((await listed()).length).toBe(1);
  await inTerminal(80, words, { env, cwd: program.state, typed: "y\r" });
  expect(await listed()).toEqual([]);
});

test("a stranger's task is none to forget", async () => {
  const { code, stderr } = await run("forget", "abcd");
  expect([code, stderr]).toEqual([2, expect.stringContaining('no record of "abcd"')]);
});
