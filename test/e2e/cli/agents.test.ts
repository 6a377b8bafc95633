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
  const { code, stdout, stderr } = await program.run([...given, "--timeout", "6"], { env });
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

/** A host that takes orders and does not answer, until it is let: what it was sent, by key. */
async function silent() {
  const keys: string[] = [];
  let answers = false;
  const server = await listening((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.method !== "POST") {
      const videos = [{ url: "https://example.com/done.mp4" }];
      return void response.end(JSON.stringify({ id: "t1", status: "completed", videos }));
    }
    keys.push(String(request.headers["idempotency-key"]));
    if (answers) response.end(JSON.stringify({ id: "t1" }));
  });
  return Object.assign(server, {
    keys,
    answer() {
      answers = true;
    },
  });
}

test.each(["run", "submit"])(
  "a %s that is not answered ends in time too, and a wait finds its order open",
  async (verb) => {
    await using host = await silent();
    const start = Date.now();
    const cut = await program.run([verb, ...LUMA, "--yes", "--timeout", "3", "--json"], { env: hostsAt(host.url) });
    expect([cut.code, cut.stdout]).toEqual([8, ""]);
    expect(Date.now() - start).toBeLessThan(15_000);
    const { order } = JSON.parse(cut.stderr);
    // Nor does a wait, which sends it again, go on for longer than it may.
    const again = Date.now();
    expect((await program.run(["wait", order, "--timeout", "3"], { env: hostsAt(host.url) })).code).toBe(8);
    expect(Date.now() - again).toBeLessThan(15_000);
    host.answer();
    const done = await program.run(["wait", order, "--timeout", "5"], { env: hostsAt(host.url) });
    expect([done.code, done.stdout]).toEqual([0, "https://example.com/done.mp4\n"]);
    expect(host.keys.length).toBeGreaterThan(2);
    expect(new Set(host.keys).size).toBe(1);
  },
);

test("a host that nobody reaches in time has sold nothing, and the order is over", async () => {
  const gone = await listening(() => {});
  await gone[Symbol.asyncDispose]();
  const start = Date.now();
  const { code, stderr } = await program.run(["run", ...LUMA, "--yes", "--timeout", "1", "--json"], {
    env: hostsAt(gone.url),
  });
  expect(code).toBe(7);
  expect(Date.now() - start).toBeLessThan(15_000);
  expect(JSON.parse(stderr).name).toBe("ConnectionError");
  const { stdout } = await program.run(["list", "--json"], { env });
  const orders = stdout.split("\n").flatMap((it) => (it ? [JSON.parse(it)] : []));
  expect(orders.find((it) => it.order === JSON.parse(stderr).order)?.state).toBe("refused");
});
