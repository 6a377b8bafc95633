import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { IMAGE_BASE64 } from "../../../src/mock/media/image.js";
import { type Agent, programForAgents, startAgent } from "./agent.js";
import { CLIENTS } from "./clients.js";

const program = programForAgents();

const LUMA = "runapi/luma/modify_video";
const input = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };

/** What a tool is given, and what its answer names. */
const BAD: readonly [string, string, object, RegExp][] = [
  ["an unknown endpoint", "task_create", { endpoint: "runapi/luma/modify_vidio", input }, /runapi\/luma\/modify_video/],
  ["an unknown field", "task_create", { endpoint: LUMA, input: { ...input, prompts: "x" } }, /prompts .*prompt/],
  ["a missing field", "task_create", { endpoint: LUMA, input: { model: "luma-modify-video" } }, /prompt/],
  ["an unknown model", "task_create", { endpoint: LUMA, input: { ...input, model: "luma-2" } }, /luma-modify-video/],
  ["a local path", "task_create", { endpoint: LUMA, input: { ...input, source_video_url: "./a.mp4" } }, /Call upload/],
  ["an input that is a text", "task_create", { endpoint: LUMA, input: "Fog" }, /takes as input an object/],
  ["no input", "task_create", { endpoint: LUMA }, /needs input/],
  ["an argument that there is not", "task_wait", { task_id: "x", seconds: 3 }, /takes no "seconds"/],
  ["a wait without end", "task_wait", { task_id: "x", max_seconds: 1e9 }, /from 1 to 3600/],
  ["a foreign id to wait for", "task_wait", { task_id: "550e8400" }, /task_list shows those that were/],
  ["a foreign id to ask for", "task_get", { task_id: "550e8400" }, /task_list shows those that were/],
  ["a foreign id to save", "task_download", { task_id: "550e8400", file: "a.mp4" }, /task_list shows those that were/],
  ["an unknown endpoint of models", "models", { endpoint: "kie/x" }, /There is no endpoint/],
  ["a word for a yes", "task_list", { open_only: "yes" }, /takes as open_only a boolean/],
  ["a host that there is not", "balance", { host: "example" }, /one of/],
  ["a file that there is not", "upload", { host: "runapi", file: "cat.jpg" }, /There is no file "cat.jpg"/],
];

describe.each(CLIENTS)("by the official client %s", (client) => {
  let mock: MockServer;
  let agent: Agent;
  beforeAll(async () => {
    mock = await startMockServer({ duration: 100 });
    agent = await startAgent(program, mock.url, { client });
  });
  beforeEach(() => {
    mock.reset();
  });
  afterAll(async () => {
    await agent?.[Symbol.asyncDispose]();
    await mock?.close();
  });

  test.each(BAD)("%s is told with what would be right, and sends nothing", async (_, tool, args, says) => {
    const { isError, text } = await agent.call(tool, args);
    expect([isError, text]).toEqual([true, expect.stringMatching(says)]);
    expect(mock.requests).toHaveLength(0);
  });

  test("a host's refusal is told, and nothing is bought", async () => {
    mock.faults.add({ on: "create", status: 402 });
    const { isError, text, facts } = await agent.call("task_create", { endpoint: LUMA, input, purchase: "refused" });
    expect([isError, facts.error]).toEqual([true, "ApiError"]);
    expect(text).toContain("402");
    const again = await agent.call("task_create", { endpoint: LUMA, input, purchase: "refused" });
    expect([again.isError, again.text]).toEqual([true, expect.stringContaining("was refused")]);
    expect([mock.tasks.length, mock.requests.filter((it) => it.kind === "create").length]).toEqual([0, 1]);
  });

  test("no file outside of the folder is written or read", async () => {
    symlinkSync("/tmp", join(agent.folder, "out"));
    const { facts } = await agent.call("task_create", { endpoint: LUMA, input });
    await agent.call("task_wait", { task_id: facts.task_id, max_seconds: 30 });
    const before = mock.requests.length;
    for (const file of ["../x.mp4", "/etc/x.mp4", "out/x.mp4", "a/../../x.mp4", "x\0.mp4"]) {
      for (const [tool, args] of [
        ["task_download", { task_id: facts.task_id, file }],
        ["upload", { host: "runapi", file }],
      ] as const) {
        const { isError, text } = await agent.call(tool, args);
        expect([isError, text]).toEqual([true, expect.stringContaining("outside of the one folder")]);
      }
    }
    expect([existsSync("/tmp/x.mp4"), mock.requests.length]).toEqual([false, before]);
  });

  test("pictures are uploaded, and nothing else", async () => {
    writeFileSync(join(agent.folder, "cat.jpg"), Buffer.from(IMAGE_BASE64, "base64"));
    writeFileSync(join(agent.folder, "keys.jpg"), "RUNAPI_API_KEY=sk-secret");
    const { facts } = await agent.call("upload", { host: "runapi", file: "cat.jpg" });
    expect(facts.url).toMatch(/^https?:/);
    const refused = await agent.call("upload", { host: "runapi", file: "keys.jpg" });
    expect([refused.isError, refused.text]).toEqual([true, expect.stringContaining("no picture, clip or sound")]);
  });
});
