import { startMockServer } from "taskreel/mock";
import { expect, test } from "vitest";
import { newHome, programForAgents, startAgent } from "./agent.js";

const program = programForAgents();

// A host without idempotency keys: nothing but the journal keeps two servers from buying the same.
const order = {
  endpoint: "kie/kling-2.6/text-to-video",
  input: { prompt: "Fog over a lake", sound: false, aspect_ratio: "16:9", duration: "5" },
};

test.each([
  ["unnamed", {}],
  ["of one name", { purchase: "the fog" }],
])("of equal orders %s that two servers are given at once one is bought", async (_, named) => {
  await using mock = await startMockServer({ duration: 60_000 });
  const home = newHome();
  await using one = await startAgent(program, mock.url, { home });
  await using other = await startAgent(program, mock.url, { home });
  // Their first call loads the contracts: without it one of them would be late.
  await Promise.all([one, other].map((it) => it.call("models", { query: "kling" })));
  const told = await Promise.all([one, other, one, other].map((it) => it.call("task_create", { ...order, ...named })));
  expect(told.map(({ isError, text }) => (isError ? text : ""))).toEqual(["", "", "", ""]);
  expect(told.filter(({ facts }) => facts.repeated)).toHaveLength(3);
  expect(mock.requests.filter((it) => it.kind === "create")).toHaveLength(1);
  const { tasks } = (await one.call("task_list")).facts as { tasks: unknown[] };
  expect(tasks).toHaveLength(1);
});
