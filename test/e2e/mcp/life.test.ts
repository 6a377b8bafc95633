import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileFault } from "taskreel/download";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Agent, newHome, programForAgents, startAgent } from "./agent.js";
import { CLIENTS, type ClientKind } from "./clients.js";

const program = programForAgents();

const LUMA = "runapi/luma/modify_video";
const input = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };

describe.each(CLIENTS)("by the official client %s", (client) => {
  let mock: MockServer;
  let agent: Agent;
  beforeEach(async () => {
    mock = await startMockServer({ duration: 400 });
    agent = await startAgent(program, mock.url, { client });
  });
  afterEach(async () => {
    await agent[Symbol.asyncDispose]();
    mock.assertConforming();
    await mock.close();
  });
  const creates = () => mock.requests.filter((it) => it.kind === "create").length;

  test("the list of tools is short, and every input is one flat object", async () => {
    const tools = await agent.tools();
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

  test("a task lives through three bounded waits and a restart of the server, and is saved once", async () => {
    mock.scenario = { plan: { manual: true } };
    const begun = await agent.call("task_create", { endpoint: LUMA, input });
    expect(begun).toMatchObject({
      isError: false,
      facts: { done: false, next: "task_wait", wait_about_seconds: [30, 120] },
    });
    const id = String(begun.facts.task_id);
    expect(begun.text).toContain(id);
    const wait = () => agent.call("task_wait", { task_id: id, max_seconds: 1 });
    expect(await wait()).toMatchObject({ isError: false, facts: { done: false, next: "task_wait" } });
    const { folder, pid } = agent;
    await agent[Symbol.asyncDispose]();
    agent = await startAgent(program, mock.url, { client, home: folder });
    expect(agent.pid).not.toBe(pid);
    expect(await wait()).toMatchObject({ isError: false, facts: { done: false, next: "task_wait" } });
    const listed = await agent.call("task_list");
    expect(listed.facts.tasks).toMatchObject([{ task_id: id, state: "pending", bought: "one" }]);
    expect((await agent.call("task_get", { task_id: id })).facts).toMatchObject({ done: false, task_id: id });
    mock.tasks.complete(id);
    const done = await agent.call("task_wait", { task_id: id, max_seconds: 30 });
    expect(done).toMatchObject({ isError: false, facts: { done: true, task_id: id } });
    expect(done.text).toMatch(/^Done: http.*task_download/);
    expect((await agent.call("task_list")).facts.tasks).toEqual([]);
    const saved = await agent.call("task_download", { task_id: id, file: "fog.mp4" });
    expect(saved.facts.files).toEqual([join(folder, "fog.mp4")]);
    expect(await fileFault(join(folder, "fog.mp4"), "video")).toBeUndefined();
    const again = await agent.call("task_download", { task_id: id, file: "fog.mp4" });
    expect([again.isError, again.text]).toEqual([true, expect.stringContaining("exists")]);
    expect(creates()).toBe(1);
  });

  test("no two answers about a task that goes on are equal", async () => {
    await using slow = await startMockServer({ duration: 60_000 });
    await using own = await startAgent(program, slow.url, { client });
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
    await using own = await startAgent(program, slow.url, { client });
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
});

test.each<[ClientKind, string | undefined]>([
  ["v1", undefined],
  ["v2", "2025-11-25"],
  ["v2, newest revision", "2026-07-28"],
])("%s speaks its own revision", async (client, revision) => {
  await using agent = await startAgent(program, "http://127.0.0.1:1", { client });
  expect(agent.revision).toBe(revision);
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
  const running = program.start(["mcp"]);
  running.child.kill("SIGTERM");
  expect(await running.ended).toMatchObject({ code: 0, stdout: "" });
  const gone = program.start(["mcp"], { stdin: "" });
  expect(await gone.ended).toMatchObject({ code: 0, stdout: "", stderr: "" });
});
