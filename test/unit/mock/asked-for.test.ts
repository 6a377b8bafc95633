import { expect, it } from "vitest";
import { type MockServerOptions, MockUsageError, startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

// What is asked of the mock itself is held to what there is, in process as over HTTP.

const contracts = [plainContract()];
const headers = { authorization: "Bearer k", "content-type": "application/json" };
const post = (url: string, script: string) =>
  fetch(`${url}/films`, { method: "POST", headers, body: JSON.stringify({ engine: "one", script }) });

it.each([
  [{ latency: 5 }, /^there is no option latency; there are port, host, /],
  [{ sede: 1 }, /did you mean seed\?/],
  [{ port: "abc" }, 'port must be a whole number from 0 to 65535; 0 takes a free one; this is "abc"'],
  [{ port: -1 }, /this is -1$/],
  [{ port: 99_999 }, /this is 99999$/],
  [{ port: 1.5 }, /this is 1.5$/],
  [{ host: "" }, /^host must be an address/],
  [{ engine: "x" }, 'engine must be one of compiled, prism; this is "x"'],
  [{ clock: "manual" }, /^clock must be realClock, manualClock\(\)/],
  [{ seed: {} }, "seed must be a text or a number; this is an object"],
  [{ duration: Number.NaN }, "duration must be milliseconds, 0 or more; this is NaN"],
  [{ keep: { task: 1 } }, /^keep must be an object with tasks, requests, callbacks, bytes/],
  [{ webhookSecret: "" }, /^webhookSecret must be a text, or null/],
  [{ cors: "yes" }, 'cors must be true or false; this is "yes"'],
  [{ scenario: { balanc: 0 } }, /^scenario.balanc is unknown: .*did you mean balance\?/],
  [{ scenario: "failling" }, /did you mean failing\?/],
  [{ scenarios: { mine: { plan: { outcome: "gone" } } } }, /^scenario.plan.outcome: write one of completed/],
] as const)("options %j are refused with what is accepted", async (options, said) => {
  const start = startMockServer({ contracts, ...(options as unknown as MockServerOptions) });
  await expect(start).rejects.toThrow(MockUsageError);
  await expect(start).rejects.toThrow(said);
});

it("an address that is none of this machine's is told as such", async () => {
  const start = startMockServer({ contracts, host: "192.0.2.1" });
  await expect(start).rejects.toMatchObject({ name: "MockServerError", code: "address" });
});

it("faults, scenarios and sessions in process are held to the same as over HTTP", async () => {
  await using mock = await startMockServer({ contracts });
  const wrong = (value: unknown) => value as never;
  expect(() => mock.faults.add(wrong({ on: "creat", transport: "reset" }))).toThrow(/did you mean create\?/);
  expect(() => mock.faults.add(wrong({ statuss: 500 }))).toThrow(/fault.statuss is unknown: .*did you mean status\?/);
  expect(() => mock.faults.next("status", 1.5, { transport: "reset" })).toThrow(/fault.times: write a whole number/);
  mock.faults.add({ transport: "reset" });
  expect(() => {
    mock.scenario = wrong({ balanc: 0 });
  }).toThrow(/did you mean balance\?/);
  expect(mock.faults.list()).toHaveLength(1);
  expect(() => mock.session("a", wrong({ clocks: 1 }))).toThrow(/there is no option clocks/);
  expect(() => mock.session("a", wrong({ scenario: { plan: { pols: 1 } } }))).toThrow(/did you mean polls\?/);
});

it("a mark in a text of the body brings the whole scenario, faults too", async () => {
  await using mock = await startMockServer({
    contracts,
    scenarios: { dear: { faults: [{ on: "create", status: 401, times: 2 }] } },
  });
  const answers: number[] = [];
  for (let time = 0; time < 3; time++) answers.push((await post(mock.url, "[mock:dear]")).status);
  expect(answers.slice(0, 2)).toEqual([401, 401]);
  expect((await post(mock.url, "Rain")).status).toBe(200);
});

it.each(["[mock:failling]", "[mock: none at all", "[mock:]"])("an unknown mark, %s, is refused", async (script) => {
  await using mock = await startMockServer({ contracts });
  const refusal = await post(mock.url, script);
  expect(refusal.status).toBe(400);
  expect((await refusal.json()) as object).toMatchObject({
    error: expect.stringMatching(/there is no scenario .*; there are default/),
  });
  expect(mock.requests.at(-1)).toMatchObject({ status: 400, reason: expect.stringContaining("there is no scenario") });
});

it.each(["code=999", "code=99", "code=abc", 'example="none"', "code=200, example=none"])(
  "Prefer: %s is refused with what is documented",
  async (prefer) => {
    await using mock = await startMockServer({ contracts });
    const response = await fetch(`${mock.url}/films/x`, { headers: { ...headers, prefer } });
    expect(response.status).toBe(422);
    const { error } = (await response.json()) as { error: string };
    expect(error).toMatch(/^Prefer asks for (code|example)=.*documents code and example: 200 \(/);
  },
);
