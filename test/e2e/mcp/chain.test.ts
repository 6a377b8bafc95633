import { join } from "node:path";
import { fileFault } from "taskreel/download";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Agent, programForAgents, startAgent } from "./agent.js";

// What one model has made is given to the next, by tools alone.

const program = programForAgents();
let mock: MockServer;
let agent: Agent;
beforeEach(async () => {
  mock = await startMockServer({ duration: 300 });
  agent = await startAgent(program, mock.url, { client: "v2, newest revision" });
});
afterEach(async () => {
  await agent[Symbol.asyncDispose]();
  mock.assertConforming();
  await mock.close();
});

/** Orders, and waits as an agent does: again and again. */
async function make(endpoint: string, input: object): Promise<{ id: string; url: string }> {
  const begun = await agent.call("task_create", { endpoint, input });
  expect(begun).toMatchObject({ isError: false, facts: { next: "task_wait" } });
  const id = String(begun.facts.task_id);
  for (;;) {
    const { facts, isError } = await agent.call("task_wait", { task_id: id, max_seconds: 5 });
    expect(isError).toBe(false);
    if (facts.done) return { id, url: (facts.outputs as string[])[0] as string };
  }
}

test("a clip by Kling, its look by Luma, a sound by ElevenLabs, and that sound once more", async () => {
  const clip = await make("runapi/kling/text_to_video", {
    model: "kling-v3-turbo-text-to-video",
    prompt: "A park path in autumn, leaves falling, slow walk",
    duration_seconds: 5,
    output_resolution: "720p",
  });
  const look = await make("runapi/luma/modify_video", {
    model: "luma-modify-video",
    prompt: "A foggy morning, golden light through the trees",
    source_video_url: clip.url,
  });
  const sound = await make("runapi/elevenlabs/text_to_sound", {
    text: "Slow steps on dry leaves, a light wind, birds far away",
    duration_seconds: 5,
  });
  const clear = await make("runapi/elevenlabs/isolate_audio", { source_audio_url: sound.url });
  const bodies = mock.tasks.map(({ body }) => body as Record<string, unknown>);
  expect(bodies).toHaveLength(4);
  expect([bodies[1]?.source_video_url, bodies[3]?.source_audio_url]).toEqual([clip.url, sound.url]);

  const saved = [
    [look, "look.mp4", "video"],
    [clear, "sound.mp3", "audio"],
  ] as const;
  for (const [{ id }, file, kind] of saved) {
    const { facts } = await agent.call("task_download", { task_id: id, file });
    expect(facts.files).toEqual([join(agent.folder, file)]);
    expect(await fileFault(join(agent.folder, file), kind)).toBeUndefined();
  }
  expect((await agent.call("task_list")).facts.tasks).toEqual([]);
});

test("a clip is continued by its id, and not before it is done", async () => {
  mock.scenario = { plan: [{ manual: true }, {}] };
  const first = await agent.call("task_create", {
    endpoint: "runapi/runway/text_to_video",
    input: {
      ...{ model: "runway", prompt: "A fox runs through deep snow", duration_seconds: 5 },
      ...{ output_resolution: "720p", aspect_ratio: "16:9" },
    },
  });
  const id = String(first.facts.task_id);
  const longer = {
    endpoint: "runapi/runway/extend_video",
    input: { model: "runway", source_task_id: id, prompt: "The fox stops", output_resolution: "720p" },
  };
  const early = await agent.call("task_create", longer);
  expect([early.isError, mock.tasks.length]).toEqual([true, 1]);
  mock.tasks.complete(id);
  expect((await make(longer.endpoint, longer.input)).url).toMatch(/^http/);
  expect(mock.tasks).toHaveLength(2);
});
