import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileFault } from "taskreel/download";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { IMAGE_BASE64 } from "../../../src/mock/media/image.js";
import { buildProgram, type Program } from "../cli/program.js";
import { type Agent, forgetHomes, newHome, startAgent } from "./agent.js";

let program: Program;
let mock: MockServer;
let agent: Agent;
beforeAll(async () => {
  program = await buildProgram();
});
beforeEach(async () => {
  mock = await startMockServer({ duration: 400 });
  agent = await startAgent(program, mock.url);
});
afterEach(async () => {
  await agent[Symbol.asyncDispose]();
  mock.assertConforming();
  await mock.close();
});
afterAll(() => {
  forgetHomes();
  return program?.[Symbol.asyncDispose]();
});

const LUMA = "runapi/luma/modify_video";
const input = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
const creates = () => mock.requests.filter((it) => it.kind === "create").length;

test("the list of tools is short, and every input is one flat object", async () => {
  const { tools } = await agent.client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(
    ["balance", "models", "task_create", "task_download", "task_get", "task_list", "task_wait", "upload"].sort(),
  );
  expect(JSON.stringify(tools).length).toBeLessThanOrEqual(9000);
  for (const { inputSchema, annotations, name } of tools) {
    expect([name, inputSchema.type, Object.keys(inputSchema).filter((it) => /Of$|^\$ref$/.test(it))]).toEqual([
      name,
      "object",
      [],
    ]);
    expect(annotations?.readOnlyHint).toBeTypeOf("boolean");
  }
});

test("a task lives through bounded waits and a restart of the server, and is saved once", async () => {
  const begun = await agent.call("task_create", { endpoint: LUMA, input });
  expect(begun).toMatchObject({
    isError: false,
    facts: { done: false, next: "task_wait", wait_about_seconds: [30, 120] },
  });
  const id = String(begun.facts.task_id);
  expect(begun.text).toContain(id);
  const { folder } = agent;
  await agent[Symbol.asyncDispose]();
  agent = await startAgent(program, mock.url, { home: folder });
  const listed = await agent.call("task_list");
  expect(listed.facts.tasks).toMatchObject([{ task_id: id, state: "pending", bought: "one" }]);
  const done = await agent.call("task_wait", { task_id: id, max_seconds: 30 });
  expect(done).toMatchObject({ isError: false, facts: { done: true, task_id: id } });
  expect(done.text).toMatch(/^Done: http.*task_download/);
  const saved = await agent.call("task_download", { task_id: id, file: "fog.mp4" });
  expect(saved.facts.files).toEqual([join(folder, "fog.mp4")]);
  expect(await fileFault(join(folder, "fog.mp4"), "video")).toBeUndefined();
  const again = await agent.call("task_download", { task_id: id, file: "fog.mp4" });
  expect([again.isError, again.text]).toEqual([true, expect.stringContaining("exists")]);
  expect(creates()).toBe(1);
});

test("no two answers about a task that goes on are equal", async () => {
  await using slow = await startMockServer({ duration: 60_000 });
  await using own = await startAgent(program, slow.url);
  const { facts } = await own.call("task_create", { endpoint: LUMA, input });
  const waits = [];
  for (let n = 0; n < 3; n++) waits.push(await own.call("task_wait", { task_id: facts.task_id, max_seconds: 1 }));
  expect(new Set(waits.map((it) => JSON.stringify(it))).size).toBe(3);
  for (const it of waits) expect(it).toMatchObject({ isError: false, facts: { done: false, next: "task_wait" } });
  expect(waits.every((it) => Number(it.facts.polls) >= 1)).toBe(true);
  expect(await own.call("task_get", { task_id: facts.task_id })).toMatchObject({ facts: { done: false } });
});

test("a task that failed is an answer, and no error", async () => {
  mock.scenario = "failing";
  const { facts } = await agent.call("task_create", { endpoint: LUMA, input });
  const end = await agent.call("task_wait", { task_id: facts.task_id, max_seconds: 30 });
  expect(end).toMatchObject({ isError: false, facts: { done: true, failed: true } });
  expect(end.text).toContain("It was not charged. Change the request");
});

test("an order that is repeated is not bought again, unless it is named anew", async () => {
  const first = await agent.call("task_create", { endpoint: LUMA, input });
  const again = await agent.call("task_create", { endpoint: LUMA, input });
  expect(again.facts).toMatchObject({ task_id: first.facts.task_id, repeated: true });
  const named = await agent.call("task_create", { endpoint: LUMA, input, purchase: "a second one" });
  expect(named.facts.task_id).not.toBe(first.facts.task_id);
  const same = await agent.call("task_create", { endpoint: LUMA, input, purchase: "a second one" });
  expect(same.facts).toMatchObject({ task_id: named.facts.task_id, repeated: true });
  const other = { ...input, prompt: "Snow" };
  const taken = await agent.call("task_create", { endpoint: LUMA, input: other, purchase: "a second one" });
  expect([taken.isError, taken.text]).toEqual([true, expect.stringContaining("was another request")]);
  expect(creates()).toBe(2);
});

test("of equal calls at once one buys", async () => {
  const calls = Array.from({ length: 4 }, () => agent.call("task_create", { endpoint: LUMA, input }));
  const named = Array.from({ length: 4 }, () =>
    agent.call("task_create", { endpoint: LUMA, input, purchase: "another" }),
  );
  const told = await Promise.all([...calls, ...named]);
  expect(told.filter((it) => it.facts.repeated)).toHaveLength(6);
  expect(creates()).toBe(2);
});

describe("bad input is told with what would be right, and sends nothing", () => {
  test.each<[string, string, object, string | RegExp]>([
    ["an unknown endpoint", "task_create", { endpoint: "runapi/luma/modify_vidio", input }, "runapi/luma/modify_video"],
    ["an unknown field", "task_create", { endpoint: LUMA, input: { ...input, prompts: "x" } }, /prompts .*prompt/],
    ["a missing field", "task_create", { endpoint: LUMA, input: { model: "luma-modify-video" } }, "prompt"],
    ["an unknown model", "task_create", { endpoint: LUMA, input: { ...input, model: "luma-2" } }, "luma-modify-video"],
    [
      "a local path",
      "task_create",
      { endpoint: LUMA, input: { ...input, source_video_url: "./a.mp4" } },
      "Call upload",
    ],
    ["an input that is a text", "task_create", { endpoint: LUMA, input: "Fog" }, "takes as input an object"],
    ["no input", "task_create", { endpoint: LUMA }, "needs input"],
    ["an argument that there is not", "task_wait", { task_id: "x", seconds: 3 }, 'takes no "seconds"'],
    ["a wait without end", "task_wait", { task_id: "x", max_seconds: 1e9 }, "from 1 to 3600"],
    ["a foreign id", "task_wait", { task_id: "550e8400" }, "task_list shows those that were"],
    ["an unknown endpoint of models", "models", { endpoint: "kie/x" }, "There is no endpoint"],
    ["a host that there is not", "balance", { host: "example" }, "one of"],
  ])("%s", async (_, tool, args, says) => {
    const { isError, text } = await agent.call(tool, args);
    expect([isError, text]).toEqual([
      true,
      typeof says === "string" ? expect.stringContaining(says) : expect.stringMatching(says),
    ]);
    expect(mock.requests.filter((it) => it.kind === "create" || it.kind === "status")).toEqual([]);
  });

  test.each(["../x.mp4", "/etc/x.mp4", "out/x.mp4", "a/../../x.mp4", "x\0.mp4"])("a file at %j", async (file) => {
    symlinkSync("/tmp", join(agent.folder, "out"));
    const { facts } = await agent.call("task_create", { endpoint: LUMA, input });
    await agent.call("task_wait", { task_id: facts.task_id, max_seconds: 30 });
    for (const [tool, args] of [
      ["task_download", { task_id: facts.task_id, file }],
      ["upload", { host: "runapi", file }],
    ] as const) {
      const { isError, text } = await agent.call(tool, args);
      expect([isError, text]).toEqual([true, expect.stringContaining("outside of the one folder")]);
    }
    expect(existsSync("/tmp/x.mp4")).toBe(false);
  });
});

test("pictures are uploaded, and nothing else", async () => {
  writeFileSync(join(agent.folder, "cat.jpg"), Buffer.from(IMAGE_BASE64, "base64"));
  writeFileSync(join(agent.folder, "keys.jpg"), "RUNAPI_API_KEY=sk-secret");
  const { facts } = await agent.call("upload", { host: "runapi", file: "cat.jpg" });
  expect(facts.url).toMatch(/^https?:/);
  const refused = await agent.call("upload", { host: "runapi", file: "keys.jpg" });
  expect([refused.isError, refused.text]).toEqual([true, expect.stringContaining("no picture, clip or sound")]);
});

test("models are found by words, and their fields are told", async () => {
  const { facts } = await agent.call("models", { query: "luma video" });
  expect(facts.endpoints).toMatchObject([
    { endpoint: LUMA, makes: "video", price: "0.50 USD" },
    { endpoint: "kie/modify/generate" },
  ]);
  const one = await agent.call("models", { endpoint: LUMA });
  expect(one.facts.fields).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: "prompt", required: true })]),
  );
  expect(one.facts.example).toMatchObject({ model: "luma-modify-video" });
  expect((await agent.call("balance", { host: "runapi" })).text).toContain("USD are left at runapi");
});

test("a wait that is cancelled asks no more, and the task goes on", async () => {
  await using slow = await startMockServer({ duration: 60_000 });
  await using own = await startAgent(program, slow.url);
  const { facts } = await own.call("task_create", { endpoint: LUMA, input });
  const stop = new AbortController();
  const waiting = own.call("task_wait", { task_id: facts.task_id, max_seconds: 40 }, { signal: stop.signal });
  const polls = () => slow.requests.filter((it) => it.kind === "status").length;
  await expect.poll(polls).toBeGreaterThan(1);
  stop.abort();
  await expect(waiting).rejects.toThrow();
  // Another call is answered, and shows that nobody asks any more but it.
  await own.call("task_list");
  const before = polls();
  await own.call("task_get", { task_id: facts.task_id });
  expect(polls()).toBe(before + 1);
});

test("clients of the era before are served too, and stdout holds nothing but messages", async () => {
  const clientInfo = { name: "an older one", version: "1" };
  const messages = [
    { id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo } },
    { method: "notifications/initialized" },
    { id: 2, method: "tools/list" },
    { id: 3, method: "tools/call", params: { name: "task_list", arguments: {} } },
  ];
  const child = spawn(process.execPath, [program.main, "mcp"], {
    env: { HOME: newHome() },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  for (const it of messages) child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...it })}\n`);
  await expect.poll(() => stdout.split("\n").length).toBe(4);
  child.stdin.end();
  const [code] = await once(child, "exit");
  const answers = stdout
    .trim()
    .split("\n")
    .map((it) => JSON.parse(it) as { id: number; result: object });
  expect([code, answers.map(({ id }) => id).sort()]).toEqual([0, [1, 2, 3]]);
  expect(answers.find(({ id }) => id === 1)?.result).toMatchObject({
    protocolVersion: "2025-06-18",
    serverInfo: { name: "taskreel" },
  });
});

test("it ends cleanly on SIGTERM, and when its client goes", async () => {
  const running = program.start(["mcp"], { env: { RUNAPI_BASE_URL: mock.url } });
  running.child.kill("SIGTERM");
  expect(await running.ended).toMatchObject({ code: 0, stdout: "" });
  const gone = program.start(["mcp"], { stdin: "" });
  expect(await gone.ended).toMatchObject({ code: 0, stdout: "", stderr: "" });
});
