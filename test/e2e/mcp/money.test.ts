import { startMockServer } from "taskreel/mock";
import { describe, expect, test } from "vitest";
import { listening } from "../../setup/listening.js";
import { programForAgents, startAgent } from "./agent.js";
import { CLIENTS } from "./clients.js";

const program = programForAgents();

const order = (prompt: string) => ({
  endpoint: "runapi/luma/modify_video",
  input: { model: "luma-modify-video", prompt, source_video_url: "https://example.com/a.mp4" },
});

/** A host that charges, as far as anybody can tell. */
async function charging() {
  let creates = 0;
  const server = await listening((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.method !== "POST") return void response.end(JSON.stringify({ error: "not found" }));
    response.end(JSON.stringify({ id: `t${++creates}` }));
  });
  return Object.assign(server, { creates: () => creates });
}

describe.each(CLIENTS)("by the official client %s", (client) => {
  describe("the owner's limits", () => {
    test("without one nothing is bought", async () => {
      await using host = await charging();
      await using agent = await startAgent(program, host.url, { client });
      const { isError, text } = await agent.call("task_create", order("Fog"));
      expect([isError, text]).toEqual([true, expect.stringContaining("has set no spending limit")]);
      expect(host.creates()).toBe(0);
    });

    test.each<[string, Record<string, string>, readonly string[]]>([
      ["TASKREEL_MAX_COST", { TASKREEL_MAX_COST: "0.49" }, []],
      ["--max-cost", {}, ["--max-cost", "0.49"]],
    ])("%s is one per task", async (_, env, args) => {
      await using host = await charging();
      await using agent = await startAgent(program, host.url, { client, env, args });
      const { isError, text } = await agent.call("task_create", order("Fog"));
      expect([isError, text]).toEqual([true, expect.stringContaining("Costs 0.50 USD, more than the limit of 0.49")]);
      expect(host.creates()).toBe(0);
    });

    test.each<[string, Record<string, string>, readonly string[]]>([
      ["TASKREEL_BUDGET", { TASKREEL_BUDGET: "1.00" }, []],
      ["--budget", {}, ["--budget", "1.00"]],
    ])("%s is one per day, whatever the process", async (_, env, args) => {
      await using host = await charging();
      let home: string | undefined;
      for (const prompt of ["one", "two"]) {
        await using agent = await startAgent(program, host.url, { client, env, args, ...(home && { home }) });
        home = agent.folder;
        expect(await agent.call("task_create", order(prompt))).toMatchObject({ isError: false });
      }
      await using agent = await startAgent(program, host.url, { client, env, args, ...(home && { home }) });
      const { isError, text } = await agent.call("task_create", order("three"));
      expect([isError, text]).toEqual([true, expect.stringContaining("1.00 USD were spent today")]);
      expect(host.creates()).toBe(2);
    });

    test("what has no known price needs the owner's leave", async () => {
      await using host = await charging();
      const endpoint = "kie/modify/generate";
      const input = { prompt: "Fog", videoUrl: "https://example.com/a.mp4" };
      await using agent = await startAgent(program, host.url, { client, env: { TASKREEL_MAX_COST: "9" } });
      const { isError, text } = await agent.call("task_create", { endpoint, input });
      expect([isError, text]).toEqual([true, expect.stringContaining("TASKREEL_ALLOW_UNPRICED")]);
      expect(host.creates()).toBe(0);
    });

    test.each([
      ["a variable that a client left as it was written", "$" + "{RUNAPI_API_KEY}"],
      ["an empty one", ""],
    ])("%s is no key: tools are listed, and what costs nothing answers", async (_, key) => {
      await using host = await charging();
      const env = { RUNAPI_API_KEY: key, TASKREEL_MAX_COST: "9" };
      await using agent = await startAgent(program, host.url, { client, env });
      expect(await agent.tools()).toHaveLength(8);
      expect(await agent.call("models", { query: "luma" })).toMatchObject({ isError: false });
      for (const [tool, input] of [
        ["task_create", order("Fog")],
        ["balance", { host: "runapi" }],
      ] as const) {
        const { isError, text } = await agent.call(tool, input);
        expect([isError, text]).toEqual([
          true,
          expect.stringContaining("There is no key for runapi: set RUNAPI_API_KEY"),
        ]);
      }
      expect(host.creates()).toBe(0);
    });
  });

  test("an order whose fate is unknown is told, shown first, and not sent again where there are no keys", async () => {
    await using mock = await startMockServer();
    mock.scenario = { faults: [{ on: "create", transport: "reset" }] } as never;
    await using agent = await startAgent(program, mock.url, { client });
    const input = { prompt: "Fog", videoUrl: "https://example.com/a.mp4" };
    const lost = await agent.call("task_create", { endpoint: "kie/modify/generate", input });
    expect(lost).toMatchObject({ isError: true, facts: { error: "SubmissionUnknownError" } });
    expect(lost.text).toContain("It is not sent again. Tell the user to look at the host");
    const { facts } = await agent.call("task_list");
    expect(facts.tasks).toMatchObject([{ state: "unknown", bought: "maybe", task_id: lost.facts.task_id }]);
    const waited = await agent.call("task_wait", { task_id: lost.facts.task_id });
    expect([waited.isError, waited.text]).toEqual([true, expect.stringContaining("look at")]);
    expect(mock.requests.filter((it) => it.kind === "create")).toHaveLength(1);
  });

  test("with keys it is sent again by the next wait, and bought once", async () => {
    await using mock = await startMockServer({ duration: 100 });
    mock.scenario = { faults: [{ on: "create", transport: "reset", times: 4 }] } as never;
    await using agent = await startAgent(program, mock.url, { client });
    const lost = await agent.call("task_create", order("Fog"));
    expect(lost).toMatchObject({ isError: true, facts: { error: "SubmissionUnknownError" } });
    const done = await agent.call("task_wait", { task_id: lost.facts.task_id, max_seconds: 40 });
    expect(done).toMatchObject({ isError: false, facts: { done: true } });
    expect(mock.tasks).toHaveLength(1);
  });
});
