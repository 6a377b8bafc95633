import { startMockServer } from "taskreel/mock";
import { expect, test } from "vitest";
import { uniforms } from "../../setup/random.js";
import { type Agent, newHome, programForAgents, startAgent } from "./agent.js";

/** TASKREEL_KILLS=100 for more. */
const KILLS = Number(process.env.TASKREEL_KILLS ?? 20);

const program = programForAgents();

const source = "https://example.com/a.mp4";
const REQUESTS = [
  {
    endpoint: "runapi/luma/modify_video",
    input: (prompt: string) => ({ model: "luma-modify-video", prompt, source_video_url: source }),
  },
  { endpoint: "kie/modify/generate", input: (prompt: string) => ({ prompt, videoUrl: source }) },
] as const;

test(`killed ${KILLS} times at any moment, the server loses no id and buys nothing twice`, async () => {
  // Answers take a moment, so that a kill finds calls under way.
  await using mock = await startMockServer({ duration: 300, scenario: { latencyMs: 120 } as never });
  const home = newHome();
  const random = uniforms(16);
  let agent: Agent | undefined;
  let kills = 0;
  const current = async () => {
    if (agent) return agent;
    agent = await startAgent(program, mock.url, { home });
    if (kills < KILLS) {
      kills++;
      const { pid } = agent;
      setTimeout(
        () => {
          agent = undefined;
          try {
            process.kill(pid, "SIGKILL");
          } catch {} // it had ended
        },
        200 + random() * 2500,
      );
    }
    return agent;
  };
  /** A call that its client repeats when the server is gone, as agents do. */
  const call = async (name: string, input: object) => {
    for (;;) {
      try {
        return await (await current()).call(name, input);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };

  const ends: { endpoint: string; state: string; id: string }[] = [];
  let made = 0;
  for (let n = 0; kills < KILLS || n < 2; n++) {
    const { endpoint, input } = REQUESTS[n % 2] as (typeof REQUESTS)[number];
    const purchase = `order ${n}`;
    made++;
    let told = await call("task_create", { endpoint, input: input(purchase), purchase });
    const name = String(told.facts.task_id);
    for (let turn = 0; !told.facts.done && !told.isError && turn < 60; turn++) {
      told = await call("task_wait", { task_id: told.facts.task_id ?? name, max_seconds: 5 });
    }
    // A host without keys may have the task, and nobody can say so: that is told, and looked up in the list.
    const state = told.facts.done ? "done" : /not known|may have/.test(told.text) ? "unknown" : told.text;
    ends.push({ endpoint, state, id: String(told.facts.task_id ?? name) });
  }
  const { facts } = await call("task_list", { open_only: false });
  await agent?.[Symbol.asyncDispose]();

  const count = (host: string, state?: string) =>
    ends.filter((it) => it.endpoint.startsWith(host) && (state === undefined || it.state === state)).length;
  /** Tasks at the host, by whether its requests have a model. */
  const at = (host: string) =>
    mock.tasks.filter(({ body }) => "model" in (body as object) === (host === "runapi")).length;
  console.log(`${kills} kills, ${made} orders: ${count("kie", "unknown")} told unknown`);
  expect(ends.filter((it) => !["done", "unknown"].includes(it.state))).toEqual([]);
  expect(count("runapi", "done")).toBe(count("runapi"));
  expect(at("runapi")).toBe(count("runapi"));
  expect(at("kie")).toBeGreaterThanOrEqual(count("kie", "done"));
  expect(at("kie")).toBeLessThanOrEqual(count("kie"));
  expect((facts.tasks as { bought: string }[]).filter((it) => it.bought === "maybe")).toHaveLength(
    Math.min(20, count("kie", "unknown")),
  );
  expect(kills).toBe(KILLS);
});
