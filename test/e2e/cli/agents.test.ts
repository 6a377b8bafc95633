import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { listening } from "../../setup/listening.js";
import { buildProgram, hostsAt, LUMA, type Program } from "./program.js";

// An agent runs commands without a terminal: it reads along, has a time limit of its own, and ends what it no longer wants.

let program: Program;
let mock: MockServer;
let env: Record<string, string>;
beforeAll(async () => {
  [program, mock] = await Promise.all([buildProgram(), startMockServer({ scenario: "stuck" })]);
  env = hostsAt(mock.url);
});
afterEach(() => mock.reset());
afterAll(async () => {
  await program?.[Symbol.asyncDispose]();
  await mock?.close();
});

const submit = async (): Promise<string> => {
  const { code, stdout, stderr } = await program.run(["submit", ...LUMA, "--json"], { env });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
};
const polls = () => mock.requests.filter((it) => it.kind === "status").length;

test.each([
  { verb: "wait", args: async () => ["wait", JSON.parse(await submit()).id] },
  { verb: "run", args: async () => ["run", ...LUMA] },
])("$verb says a line a poll, ends in time, and says how to go on", async ({ args }) => {
  const given = await args();
  const start = Date.now();
  const { code, stdout, stderr } = await program.run([...given, "--timeout", "3"], { env });
  expect([code, stdout]).toEqual([4, ""]);
  expect(Date.now() - start).toBeLessThan(15_000);
  expect(polls()).toBeGreaterThan(3);
  const lines = stderr.split("\n");
  for (let poll = 1; poll <= polls(); poll++) {
    const said = lines.filter((it) => new RegExp(` ${poll} polls?$`).test(it));
    expect([poll, said.length > 0]).toEqual([poll, true]);
  }
  expect(stderr).toContain(`Go on with: taskreel wait ${mock.tasks[0]?.id}`);
  expect(mock.tasks).toHaveLength(1);
});

test("a wait whose task is done in the meantime ends with its file, in JSON too", async () => {
  mock.scenario = "default";
  const handle = await submit();
  const file = join(program.state, "done.mp4");
  const { code, stdout, stderr } = await program.run(["wait", "-", "--json", "--timeout", "45", "-o", file], {
    env,
    stdin: handle,
  });
  expect([code, stderr, JSON.parse(stdout).files]).toEqual([0, "", [file]]);
});

test("SIGTERM ends a wait at once, with the handle, and no poll follows", async () => {
  mock.scenario = "stuck";
  const { id } = JSON.parse(await submit());
  const running = program.start(["wait", id, "--json"], { env });
  while (polls() < 2) await new Promise((resolve) => setTimeout(resolve, 50));
  const start = Date.now();
  running.child.kill("SIGTERM");
  const { code, signal, stdout, stderr } = await running.ended;
  expect([code, signal, stdout]).toEqual([143, null, ""]);
  expect(Date.now() - start).toBeLessThan(2000);
  expect(JSON.parse(stderr)).toMatchObject({ exitCode: 143, handle: { id } });
});

test("SIGTERM while a create call is under way still gets the id", async () => {
  let isUnderWay = false;
  await using slow = await listening((request, response) => {
    isUnderWay ||= request.method === "POST";
    request.resume().on("end", () => {
      const answer = () => response.writeHead(200, { "content-type": "application/json" }).end('{"id":"late-1"}');
      if (request.method === "POST") setTimeout(answer, 1500);
      else response.writeHead(500).end();
    });
  });
  const running = program.start(["submit", ...LUMA, "--yes"], { env: hostsAt(slow.url) });
  while (!isUnderWay) await new Promise((resolve) => setTimeout(resolve, 50));
  running.child.kill("SIGTERM");
  const { code, stdout } = await running.ended;
  expect([code, stdout]).toEqual([143, "late-1\n"]);
});
