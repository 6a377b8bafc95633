import { expect, it } from "vitest";
import { manualClock, startMockServer } from "../../../src/mock/index.js";
import { plainContract, wrappedContract } from "./contracts.js";
import { startReceiver } from "./receiver.js";

const headers = { authorization: "Bearer k", "content-type": "application/json" };
const film = { engine: "one", script: "Rain" };

async function started(scenario: string) {
  const clock = manualClock();
  const mock = await startMockServer({ contracts: [plainContract(), wrappedContract()], scenario, clock });
  const create = (body: object) =>
    fetch(`${mock.url}/films`, { method: "POST", headers, body: JSON.stringify(body) }).then(({ status }) => status);
  return { mock, create };
}

it.each([
  ["null for an optional field", { ...film, call: null }, "lenient: call is null and was left out"],
  ["an empty callback URL", { ...film, call: "" }, "lenient: call is empty and was left out"],
  ["unknown fields", { ...film, a: 1, b: {} }, "lenient: a is unknown and was left out; b is unknown and was left out"],
  ["all at once", { ...film, call: null, a: null }, /call is null.*a is unknown|a is unknown.*call is null/],
])("%s: refused by default, taken by a lenient host, which tells so", async (_, body, told) => {
  const { mock: strict, create: refused } = await started("default");
  expect(await refused(body)).toBe(422);
  await strict.close();
  const { mock, create } = await started("lenient");
  expect(await create(body)).toBe(200);
  expect(mock.tasks[0]?.body).toEqual(film);
  expect(mock.requests.at(-1)?.reason).toEqual(typeof told === "string" ? told : expect.stringMatching(told));
  mock.assertConforming();
  await mock.close();
});

it.each([
  ["null for a required field", { engine: "one", script: null }],
  ["a value of another type beside an unknown field", { ...film, script: 5, a: 1 }],
])("%s is refused by a lenient host too", async (_, body) => {
  const { mock, create } = await started("lenient");
  expect(await create(body)).toBe(422);
  expect(mock.tasks).toHaveLength(0);
  await mock.close();
});

it.each([
  ["default", "failed", /takes .* alone/],
  ["lenient", "delivered", /^lenient: .* alone/],
] as const)("a receiver's 202 where the contract wants 200: %s, %s", async (scenario, outcome, told) => {
  await using receiver = await startReceiver();
  receiver.answers = [202];
  const clock = manualClock();
  await using mock = await startMockServer({ clock, scenario });
  const body = { prompt: "Fog", videoUrl: "https://example.com/a.mp4", callBackUrl: receiver.url };
  await fetch(`${mock.url}/api/v1/modify/generate`, { method: "POST", headers, body: JSON.stringify(body) });
  await clock.advance(2000);
  expect(mock.callbacks[0]).toMatchObject({ outcome, status: 202, error: expect.stringMatching(told) });
});
