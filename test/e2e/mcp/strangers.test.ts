import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { listening } from "../../setup/listening.js";
import { hostsAt } from "../cli/program.js";
import { newHome, programForAgents, startAgent } from "./agent.js";

const program = programForAgents();

const luma = {
  endpoint: "runapi/luma/modify_video",
  input: { prompt: "Fog", source_video_url: "https://example.com/a.mp4" },
};
const env = { TASKREEL_MAX_COST: "1" };

/** A host that answers creating and asking as it is told to. */
function answering(create: { status: number; body?: unknown }, poll = { status: 404, body: {} as unknown }) {
  return listening((request, response) => {
    const { status, body = {} } = request.method === "POST" ? create : poll;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
}

describe("a host that says no: the answer says what follows", () => {
  test.each([
    [401, "Nothing was bought. Tell the user that the key in RUNAPI_API_KEY is refused."],
    [402, "Nothing was bought. Tell the user that the credits are used up"],
    [400, "Nothing was bought. Change the request"],
    [404, "Nothing was bought. Tell the user that the host has nothing at this address"],
  ])("%d to a new order", async (status, says) => {
    await using host = await answering({ status, body: { error: "no" } });
    await using agent = await startAgent(program, host.url, { env });
    const { isError, text } = await agent.call("task_create", luma);
    expect([isError, text]).toEqual([true, expect.stringContaining(says)]);
  });

  test("401 to a question after a task", async () => {
    await using host = await answering({ status: 200, body: { id: "t1" } }, { status: 401, body: { error: "no" } });
    await using agent = await startAgent(program, host.url, { env });
    await agent.call("task_create", luma);
    const { isError, text } = await agent.call("task_wait", { task_id: "t1", max_seconds: 5 });
    expect([isError, text]).toEqual([true, expect.stringContaining("The task goes on. Tell the user that the key")]);
  });

  test("500 to questions is said beside what goes on", async () => {
    await using host = await answering({ status: 200, body: { id: "t1" } }, { status: 500, body: { error: "busy" } });
    await using agent = await startAgent(program, host.url, { env });
    await agent.call("task_create", luma);
    const { isError, text } = await agent.call("task_wait", { task_id: "t1", max_seconds: 2 });
    expect([isError, text]).toEqual([
      false,
      expect.stringMatching(/Not done.*Asking for it goes wrong.*500.*task_wait again/),
    ]);
  });
});

test("an order that may have been bought is no purchase, and no advice to buy it again", async () => {
  // kie.ai knows no keys: what is cut may be a task, and is not sent again.
  await using host = await listening((request) => void request.socket.destroy());
  const args = ["--allow-unpriced", "--budget", "1"];
  await using agent = await startAgent(program, host.url, { args });
  const order = { endpoint: "kie/modify/generate", input: { prompt: "Fog", videoUrl: "https://example.com/a.mp4" } };
  await agent.call("task_create", order);
  const { text } = await agent.call("task_create", order);
  expect(text).toMatch(/nobody knows whether it became a task\. It is not sent again\. Tell the user to look at kie/);
  expect(text).not.toContain("purchase");
});

test("a wait on a host that is silent is an answer like any other", async () => {
  await using host = await listening((request, response) => {
    if (request.method === "POST") response.setHeader("content-type", "application/json").end('{"id":"t1"}');
  });
  await using agent = await startAgent(program, host.url, { env });
  await agent.call("task_create", luma);
  const { isError, facts } = await agent.call("task_wait", { task_id: "t1", max_seconds: 1 });
  expect([isError, facts.done]).toEqual([false, false]);
});

describe("limits", () => {
  test("of flag and variable the smaller counts for a task too", async () => {
    await using host = await answering({ status: 200, body: { id: "t1" } });
    const args = ["--max-cost", "5"];
    await using agent = await startAgent(program, host.url, { env: { TASKREEL_MAX_COST: "0.10" }, args });
    expect((await agent.call("task_create", luma)).text).toContain("more than the limit of 0.10");
  });

  test("a host that asks less than it has published for one unit is not believed", async () => {
    const quote = { price_quote: { pricing_status: "available", reservation_amount_cents: 0, currency: "USD" } };
    await using host = await listening((request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(request.url?.includes("price_quotes") ? quote : { id: "t1" }));
    });
    await using agent = await startAgent(program, host.url, { args: ["--budget", "0.01"] });
    const order = {
      endpoint: "runapi/elevenlabs/speech_to_text",
      input: { source_audio_url: "https://example.com/a.mp3" },
    };
    const { isError, text } = await agent.call("task_create", order);
    expect([isError, text]).toEqual([true, expect.stringContaining("of 0.01 USD a day")]);
  });
});

test("no agent gives a host an address to call", async () => {
  await using host = await answering({ status: 200, body: { id: "t1" } });
  await using agent = await startAgent(program, host.url, { env });
  const input = { ...luma.input, callback_url: "https://example.com/mine" };
  const { isError, text } = await agent.call("task_create", { ...luma, input });
  expect([isError, text]).toEqual([true, expect.stringContaining("callback_url is not for agents")]);
  const { facts } = await agent.call("models", { endpoint: luma.endpoint });
  expect(JSON.stringify(facts)).not.toContain("callback_url");
});

test("a line that is too long ends the server with a word and a code", async () => {
  const home = newHome();
  const server = spawn(process.execPath, [program.main, "mcp"], {
    env: { PATH: process.env.PATH, HOME: home, ...hostsAt("http://127.0.0.1:9") },
    stdio: ["pipe", "ignore", "pipe"],
  });
  server.stdin.on("error", () => {});
  let said = "";
  server.stderr.on("data", (it) => {
    said += it;
  });
  server.stdin.write(
    `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "a", version: "1" } } })}\n`,
  );
  server.stdin.write(`{"jsonrpc":"2.0","id":2,"method":"ping","params":{"x":"${"x".repeat(11_000_000)}"}}\n`);
  const [code] = await once(server, "close");
  expect([code, said]).toEqual([1, expect.stringContaining("The connection was given up")]);
});
