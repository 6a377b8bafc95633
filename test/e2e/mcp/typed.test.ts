import { spawnSync } from "node:child_process";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { programForAgents, startAgent } from "./agent.js";

const program = programForAgents();
let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ duration: 300 });
});
afterEach(async () => {
  mock.assertConforming();
  await mock.close();
});

const input = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
const creates = () => mock.requests.filter((it) => it.kind === "create").length;
const onlyFor = (only: string) => startAgent(program, mock.url, { args: ["--only", only] });

describe("of a dozen endpoints each is a tool of its own", () => {
  test("which replaces the one for all", async () => {
    await using agent = await onlyFor("luma,runapi/hailuo");
    const tools = await agent.tools();
    const names = tools.map(({ name }) => name);
    expect(names).not.toContain("task_create");
    expect(names.filter((it) => /^(runapi|kie)_/.test(it))).toEqual([
      "runapi_hailuo_text_to_video",
      "runapi_hailuo_image_to_video",
      "runapi_luma_modify_video",
      "kie_modify_generate",
    ]);
    const luma = tools.find(({ name }) => name === "runapi_luma_modify_video");
    expect(Object.keys(luma?.inputSchema.properties ?? {})).toEqual([
      "model",
      "prompt",
      "source_video_url",
      "watermark",
      "purchase",
    ]);
    expect(luma?.description).toMatch(/Luma.*0\.50 USD.*task_wait/);
    expect(luma?.annotations).toMatchObject({ readOnlyHint: false, destructiveHint: false });
  });

  test("and buys like it: once, by name, within the contract", async () => {
    await using agent = await onlyFor("runapi/luma/modify_video");
    const first = await agent.call("runapi_luma_modify_video", { ...input, purchase: "the first" });
    expect(first).toMatchObject({ isError: false, facts: { endpoint: "runapi/luma/modify_video" } });
    const again = await agent.call("runapi_luma_modify_video", { ...input, purchase: "the first" });
    expect(again.facts).toMatchObject({ task_id: first.facts.task_id, repeated: true });
    expect(mock.tasks[0]?.body).toEqual(input);
    const done = await agent.call("task_wait", { task_id: first.facts.task_id, max_seconds: 20 });
    expect(done.facts).toMatchObject({ done: true });
    expect(creates()).toBe(1);
  });

  test.each<[string, object, string | RegExp]>([
    ["an unknown field", { ...input, prompts: "x" }, /prompts .*prompt/],
    ["a missing field", { model: "luma-modify-video" }, "prompt"],
    ["an unknown model", { ...input, model: "luma-2" }, "luma-modify-video"],
    ["a local path", { ...input, source_video_url: "a.mp4" }, "Call upload"],
    ["a purchase that is no text", { ...input, purchase: 3 }, "takes as purchase a string"],
  ])("which refuses %s and sends nothing", async (_, sent, says) => {
    await using agent = await onlyFor("runapi/luma");
    const { isError, text } = await agent.call("runapi_luma_modify_video", sent);
    expect(isError).toBe(true);
    expect(text).toMatch(says);
    expect(creates()).toBe(0);
  });

  test("the list of twelve is short", async () => {
    await using agent = await onlyFor("runapi/kling,runapi/wan");
    const tools = await agent.tools();
    expect(tools.filter(({ name }) => name.startsWith("runapi_"))).toHaveLength(12);
    expect(JSON.stringify(tools).length).toBeLessThanOrEqual(28_000);
  });
});

describe("of more endpoints one tool serves those that the owner allows", () => {
  test("and no others, nor are others found", async () => {
    await using agent = await startAgent(program, mock.url, { env: { TASKREEL_ONLY: "kie/kling" } });
    const names = (await agent.tools()).map(({ name }) => name);
    expect(names).toContain("task_create");
    expect(names.filter((it) => it.startsWith("kie_"))).toEqual([]);
    const refused = await agent.call("task_create", { endpoint: "runapi/luma/modify_video", input });
    expect([refused.isError, refused.text]).toEqual([
      true,
      expect.stringContaining("that the owner of this server allows"),
    ]);
    const { endpoints } = (await agent.call("models")).facts as { endpoints: { endpoint: string }[] };
    expect(endpoints.length).toBeGreaterThan(12);
    expect(endpoints.filter(({ endpoint }) => !endpoint.startsWith("kie/kling"))).toEqual([]);
    expect((await agent.call("models", { endpoint: "runapi/luma/modify_video" })).isError).toBe(true);
    expect(creates()).toBe(0);
  });

  test.each([
    ["lumma", "did you mean luma?"],
    ["", "there are elevenlabs"],
    ["luma,kie/veo9", 'There is no service "kie/veo9"'],
  ])("a name that nothing has (%j) ends the start, with those that there are", (only, says) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [program.main, "mcp", "--only", only], {
      encoding: "utf8",
      input: "",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});

describe("models are found", () => {
  const found = async (wanted: object) => {
    await using agent = await startAgent(program, mock.url);
    const { facts } = await agent.call("models", wanted);
    return (facts.endpoints ?? []) as { endpoint: string; makes: string; example_costs?: string; price: string }[];
  };

  test("by a word, also one that names a model or a service", async () => {
    expect((await found({ query: "seedance" })).map(({ endpoint }) => endpoint)).toContain("kie/bytedance/seedance-2");
    expect((await found({ query: "kling-v2.6" })).map(({ endpoint }) => endpoint)).toContain(
      "runapi/kling/text_to_video",
    );
  });

  test("by what they make", async () => {
    const audio = await found({ makes: "audio" });
    expect(new Set(audio.map(({ makes }) => makes))).toEqual(new Set(["audio"]));
    expect(audio.length).toBeGreaterThan(3);
  });

  test("by price, cheapest first", async () => {
    const cheap = await found({ makes: "video", max_price: 0.3 });
    const costs = cheap.map((it) => Number.parseFloat(it.example_costs ?? ""));
    expect(costs.length).toBeGreaterThan(1);
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    expect(Math.max(...costs)).toBeLessThanOrEqual(0.3);
  });

  test("with the unit of a price that depends on one", async () => {
    const [kling] = await found({ query: "runapi/kling/text_to_video" });
    expect(kling?.price).toMatch(/ per second/);
  });
});
