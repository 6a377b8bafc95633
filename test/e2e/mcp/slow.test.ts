import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { IMAGE_BASE64 } from "../../../src/mock/media/image.js";
import { listening } from "../../setup/listening.js";
import { type Agent, newHome, programForAgents, startAgent } from "./agent.js";
import { CLIENTS } from "./clients.js";

const program = programForAgents();

const order = {
  endpoint: "runapi/luma/modify_video",
  input: { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" },
};

/** A host where nobody pays, that keeps its create calls until it is let go on; it knows a key again. */
async function holding() {
  const held: (() => void)[] = [];
  const keys: string[] = [];
  let isFree = false;
  const server = await listening((request, response) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("x-taskreel-mock", "1");
    if (request.url === "/__mock/") return void response.end("{}");
    if (request.method !== "POST") {
      const videos = [{ url: "https://example.com/done.mp4" }];
      return void response.end(JSON.stringify({ id: "t1", status: "completed", videos }));
    }
    keys.push(String(request.headers["idempotency-key"]));
    const answer = () => response.end(JSON.stringify({ id: "t1" }));
    if (isFree) answer();
    else held.push(answer);
  });
  return Object.assign(server, {
    keys,
    letGo() {
      isFree = true;
      for (const it of held.splice(0)) it();
    },
  });
}

/** Waits as often as it takes: a machine that has other things to do may need more than one. */
async function waited(agent: Agent, reference: unknown) {
  for (;;) {
    const told = await agent.call("task_wait", { task_id: reference });
    if (told.facts.done || told.isError) return told;
  }
}

/** The owner's limit for one call, for clients that wait for less than a minute. */
const env = { TASKREEL_MCP_WAIT_SECONDS: "1" };

describe.each(CLIENTS)("by the official client %s", (client) => {
  test("a create call that takes longer than a call may names its order, and a wait gives its task", async () => {
    await using host = await holding();
    await using agent = await startAgent(program, host.url, { client, env });
    const slow = await agent.call("task_create", order);
    const reference = slow.facts.task_id;
    expect(slow).toMatchObject({ isError: false, facts: { done: false, next: "task_wait" } });
    expect(slow.text).toMatch(`runapi has not answered after 1 s`);
    expect(slow.text).toContain(`Call task_wait with task_id ${reference}. Do not create it again.`);
    // Whoever repeats it all the same buys nothing.
    const again = await agent.call("task_create", order);
    expect(again).toMatchObject({ isError: false, facts: { task_id: reference, repeated: true } });
    const waits = [
      await agent.call("task_wait", { task_id: reference }),
      await agent.call("task_get", { task_id: reference }),
    ];
    for (const it of waits) {
      expect(it).toMatchObject({ isError: false, facts: { done: false, status: "submitting", next: "task_wait" } });
    }
    host.letGo();
    expect(await waited(agent, reference)).toMatchObject({ isError: false, facts: { task_id: "t1" } });
    expect(host.keys).toHaveLength(1);
  });
});

test("what a killed server had sent is asked for by no tool but the wait, which keeps its bound", async () => {
  await using host = await holding();
  const home = newHome();
  const first = await startAgent(program, host.url, { home, env });
  const { facts } = await first.call("task_create", order);
  process.kill(first.pid, "SIGKILL");
  await first[Symbol.asyncDispose]();
  await using agent = await startAgent(program, host.url, { home, env });
  const task = { task_id: facts.task_id };
  for (const [tool, input] of [
    ["task_get", task],
    ["task_download", { ...task, file: "a.mp4" }],
  ] as const) {
    const { isError, text } = await agent.call(tool, input);
    expect([isError, text]).toEqual([true, expect.stringMatching(/is not known\. Call task_wait with it/)]);
  }
  expect(host.keys).toHaveLength(1);
  const waiting = await agent.call("task_wait", task);
  expect(waiting).toMatchObject({ isError: false, facts: { done: false, status: "submitting" } });
  host.letGo();
  expect(await waited(agent, facts.task_id)).toMatchObject({ isError: false, facts: { task_id: "t1" } });
  expect(host.keys).toEqual([host.keys[0], host.keys[0]]);
});

test("a host that does not say what it costs in time is told, and nothing is ordered", async () => {
  let questions = 0;
  await using host = await listening((request, response) => {
    if (request.url === "/__mock/") response.writeHead(404).end();
    else questions++;
  });
  const limits = { TASKREEL_MAX_COST: "9", TASKREEL_MCP_WAIT_SECONDS: "3" };
  await using agent = await startAgent(program, host.url, { env: limits });
  const endpoint = "runapi/elevenlabs/isolate_audio";
  const input = { source_audio_url: "https://example.com/a.mp3" };
  const { isError, text } = await agent.call("task_create", { endpoint, input });
  expect([isError, text]).toEqual([true, expect.stringContaining("No answer came in time. Nothing was ordered")]);
  expect([questions, (await agent.call("task_list")).facts.tasks]).toEqual([1, []]);
});

test("no other call takes longer than one may either", async () => {
  await using host = await listening((request, response) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("x-taskreel-mock", "1");
    if (request.url === "/__mock/") return void response.end("{}");
    // The balance, uploads and files never come.
    if (!request.url?.includes("/luma/")) return;
    const videos = [{ url: `http://${request.headers.host}/file.mp4` }];
    response.end(JSON.stringify(request.method === "POST" ? { id: "t1" } : { id: "t1", status: "completed", videos }));
  });
  await using agent = await startAgent(program, host.url, { env: { TASKREEL_MCP_WAIT_SECONDS: "3" } });
  writeFileSync(join(agent.folder, "cat.jpg"), Buffer.from(IMAGE_BASE64, "base64"));
  await agent.call("task_create", order);
  expect(await waited(agent, "t1")).toMatchObject({ isError: false, facts: { done: true } });
  for (const [tool, input] of [
    ["balance", { host: "runapi" }],
    ["upload", { host: "runapi", file: "cat.jpg" }],
    ["task_download", { task_id: "t1", file: "a.mp4" }],
  ] as const) {
    const start = performance.now();
    const { isError, text } = await agent.call(tool, input);
    expect([tool, isError, text]).toEqual([tool, true, expect.stringContaining("No answer came in time")]);
    // The library's own limits are ten times that.
    expect(performance.now() - start).toBeLessThan(20_000);
  }
  expect(existsSync(join(agent.folder, "a.mp4"))).toBe(false);
});
