import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listening } from "../../setup/listening.js";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, hostsAt, type Program } from "./program.js";

// Results that are the answer itself, and those that may be.

const STYLE = ["runapi", "style_expansions", "--description", "calm piano"];
const PERSONA = [
  ...[
    "runapi",
    "personas",
    "--source-task-id",
    "7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03",
    "--source-audio-id",
    "b8f1c2d4",
  ],
  ...["--name", "Night singer", "--description", "A low voice"],
];

const STYLED = { style: expect.stringContaining("piano") };
const OPEN = "The host may have carried out the request and charged for it; its answer would have been the result";

let program: Program;
let mock: MockServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let env: Record<string, string>;
let turn = 0;
beforeAll(async () => {
  program = await buildProgram();
  mock = await startMockServer({ duration: 200 });
  folder = await temporaryFolder();
});
afterAll(async () => {
  await mock?.close();
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  mock.reset();
  mock.scenario = "default";
  env = { ...hostsAt(mock.url), XDG_STATE_HOME: join(folder.path, `state-${turn++}`) };
});
const run = (...args: readonly string[]) => program.run(args, { env });
const listed = async () => JSON.parse((await run("list", "--json")).stdout.split("\n")[0] ?? "{}");
/** Resolves when a call has most likely left: what it says is on disk before. */
async function underWay(): Promise<void> {
  await expect.poll(() => program.entries(env.XDG_STATE_HOME)).not.toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 500));
}

describe("a result at once", () => {
  test("is printed, saved, and settled in the journal", async () => {
    const file = join(folder.path, "style.txt");
    const { code, stdout } = await run("run", ...STYLE, "-o", file);
    expect([code, stdout.trim(), await readFile(file, "utf8")]).toEqual([0, file, expect.stringContaining("piano")]);
    expect(await listed()).toMatchObject({ endpoint: "style_expansions", state: "succeeded", files: [file] });
    expect(mock.requests.map(({ kind }) => kind)).toEqual(["create"]);
  });

  test("that was submitted is in the journal: wait asks nobody", async () => {
    const { stdout } = await run("submit", ...STYLE);
    expect(await listed()).toMatchObject({ id: stdout.trim(), state: "succeeded", handle: { answer: STYLED } });
    const waited = await run("wait", stdout.trim());
    expect([waited.code, waited.stdout]).toEqual([0, expect.stringContaining("piano")]);
    expect(mock.requests.length).toBe(1);
  });

  test("whose fate is open is not sent again: it may have been charged, and there is no task", async () => {
    mock.faults.add({ on: "create", transport: "reset", times: 5 });
    const { code, stderr } = await run("run", ...STYLE);
    expect([code, mock.requests.length]).toEqual([8, 1]);
    expect(stderr).toContain(OPEN);
    const { order, ...its } = await listed();
    expect(its).toMatchObject({ state: "submission unknown" });
    const waited = await run("wait", order);
    expect([waited.code, waited.stderr]).toEqual([8, expect.stringContaining(`What became of order ${order} is not`)]);
    expect(mock.requests.length).toBe(1);
  });

  test.each(["get", "wait", "download"])("cannot be asked for by an id: %s sends nothing", async (verb) => {
    const facts = { v: 1, host: "runapi", server: mock.url, path: "/api/v1/style_expansions", id: "some-id" };
    const handle = JSON.stringify({ ...facts, createdAt: new Date().toISOString() });
    for (const named of [["some-id", "--host", "runapi", "--endpoint", "style_expansions"], [handle]]) {
      expect(await run(verb, ...named)).toMatchObject({
        code: 2,
        stdout: "",
        stderr:
          "taskreel: style_expansions makes no task: its answer is the result, and nothing can be asked for by an id\n",
      });
    }
    expect(mock.requests).toEqual([]);
  });

  test("is shown without a wait that there is not", async () => {
    const { stderr } = await run("run", ...STYLE);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^style_expansions +in progress +0 s$/),
      expect.stringMatching(/^style_expansions +answered +\d+ s$/),
    ]);
  });

  describe("that lets wait for itself", () => {
    beforeEach(() => {
      mock.scenario = { latencyMs: 20_000 };
    });

    test("is awaited for the time that was given, and once", async () => {
      const start = Date.now();
      const { code, stderr } = await run("run", ...STYLE, "--timeout", "1.5");
      expect([code, stderr]).toEqual([8, expect.stringContaining(OPEN)]);
      expect(stderr).toContain("within 1500 ms");
      expect(stderr).not.toMatch(/goes on|as a rule|Handle/);
      expect(Date.now() - start).toBeLessThan(15_000);
      expect(await listed()).toMatchObject({ state: "submission unknown" });
    });

    test("is not sent with no time at all", async () => {
      const { code, stderr } = await run("run", ...STYLE, "--timeout", "0");
      expect([code, stderr]).toEqual([2, expect.stringContaining("Nothing was sent")]);
      expect(mock.requests).toEqual([]);
    });

    test.each([[[]], [["--json"]]])("twice interrupted: what may have been bought %j", async (flags) => {
      const running = program.start(["run", ...STYLE, ...flags], { env });
      await underWay();
      running.child.kill("SIGINT");
      await running.says(/that is the result; Ctrl-C again leaves it/);
      running.child.kill("SIGINT");
      const { code, stdout, stderr } = await running.ended;
      expect([code, stdout]).toEqual([130, ""]);
      expect(stderr).toContain(`Left before the answer came. ${OPEN}`);
      expect(stderr).not.toMatch(/goes on|Handle|taskreel wait/);
      if (flags.length > 0) for (const line of stderr.trim().split("\n")) JSON.parse(line);
      expect(await listed()).toMatchObject({ state: "submission unknown" });
    });
  });

  test("that comes after one interruption is here: nothing goes on", async () => {
    mock.scenario = { latencyMs: 3000 };
    const running = program.start(["run", ...STYLE], { env });
    await underWay();
    running.child.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect([code, stdout]).toEqual([0, expect.stringContaining("piano")]);
    expect(stderr).not.toMatch(/goes on|Handle/);
    expect(await listed()).toMatchObject({ state: "succeeded" });
  });
});

describe("a result now or later", () => {
  test("comes later, and is the same as at once", async () => {
    const later = await run("run", ...PERSONA, "--json", "--interval", "0.3");
    mock.scenario = { plan: { duration: 0 } };
    const atOnce = await run("run", ...PERSONA, "--json");
    const [one, other] = [later, atOnce].map(({ stdout }) => JSON.parse(stdout));
    expect(Object.keys(one.data)).toEqual(Object.keys(other.data));
    expect([one.handle.location, other.handle.answer]).toEqual([expect.any(String), other.data]);
  });

  test("that was submitted and came at once is over, and later is pending", async () => {
    await run("submit", ...PERSONA);
    expect(await listed()).toMatchObject({ state: "pending" });
    mock.scenario = { plan: { duration: 0 } };
    const { code } = await run("submit", ...PERSONA);
    const { state, handle } = await listed();
    expect([code, state, handle.answer]).toEqual([0, "succeeded", expect.any(Object)]);
  });

  test("is awaited for the time that was given, and can be asked for again under its key", async () => {
    mock.scenario = { latencyMs: 20_000 };
    const start = Date.now();
    const { code, stderr } = await run("run", ...PERSONA, "--timeout", "1.5");
    expect([code, stderr]).toEqual([8, expect.stringContaining("Go on with: taskreel wait ")]);
    expect(Date.now() - start).toBeLessThan(15_000);
    expect(await listed()).toMatchObject({ state: "submission open" });
  });

  test("that the host refuses in the end is a task that has failed", async () => {
    mock.scenario = { plan: { outcome: "failed", duration: 10 } };
    const { code, stderr } = await run("run", ...PERSONA, "--interval", "0.3");
    expect([code, stderr]).toEqual([3, expect.stringContaining("could not be read")]);
    expect(await listed()).toMatchObject({ state: "failed" });
  });

  test.each([
    ["/jobs?ticket=9", PERSONA],
    ["https://evil.test/jobs/9", STYLE],
  ])("whose only trace is an address of no known shape is unknown, and told: %s", async (location, order) => {
    const asked = new Set<string>();
    await using server = await listening((request, response) => {
      asked.add(`${request.method} ${request.url}`);
      response.setHeader("x-taskreel-mock", "1");
      response.setHeader("content-type", "application/json");
      if (request.method !== "POST") return response.end("{}");
      response.writeHead(202, { location });
      return response.end("{}");
    });
    env = { ...env, ...hostsAt(server.url) };
    const { code, stderr } = await run("run", ...order, "--yes", "--json");
    expect(code).toBe(8);
    expect(JSON.parse(stderr.split("\n")[0] ?? "")).toMatchObject({ name: "SubmissionUnknownError", location });
    expect(await listed()).toMatchObject({ location, error: expect.stringContaining(`It named ${location}`) });
    expect([...asked].filter((it) => it.includes("jobs"))).toEqual([]);
  });

  test("whose address leads away is bought all the same: the journal has its task", async () => {
    let asked = 0;
    const answer = { id: "t1", status: "processing" };
    await using server = await listening((request, response) => {
      asked++;
      response.setHeader("x-taskreel-mock", "1");
      response.setHeader("content-type", "application/json");
      if (request.method !== "POST") return response.end(JSON.stringify({ balance_cents: 100 }));
      response.writeHead(202, { location: "https://evil.test/t1" });
      return response.end(JSON.stringify(answer));
    });
    env = { ...env, ...hostsAt(server.url) };
    const { code, stderr } = await run("run", ...PERSONA, "--yes");
    expect([code, stderr]).toEqual([7, expect.stringContaining("leads away from the host")]);
    expect(stderr).toContain("taskreel wait t1");
    expect(await listed()).toMatchObject({ id: "t1", state: "pending" });
    expect(asked).toBeGreaterThan(0);
  });
});
