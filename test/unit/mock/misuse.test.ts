import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/load.js";
import { type MockEvent, type MockServer, MockUsageError, startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

const contractOf = (name: string) =>
  loadContract(fileURLToPath(new URL(`../../fixtures/documents/${name}.yaml`, import.meta.url)));
const json = { "content-type": "application/json" };

describe("a request nested more deeply than any stack", () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer({ contracts: [await contractOf("misses")] });
  });
  afterAll(() => server.close());

  it.each([600, 5000, 100_000])("%i levels are refused with the reason, and written down", async (levels) => {
    const body = `${'{"of":'.repeat(levels)}{}${"}".repeat(levels)}`;
    const answer = await fetch(`${server.url}/orders`, { method: "POST", headers: json, body });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining("is nested more than 500 levels deep"),
    ]);
    expect(server.requests.at(-1)).toMatchObject({ status: 400, operation: "POST /orders" });
  });

  it("400 levels are judged", async () => {
    const body = `${'{"of":'.repeat(400)}{"size":"huge"}${"}".repeat(400)}`;
    const answer = await fetch(`${server.url}/orders`, { method: "POST", headers: json, body });
    expect(await answer.text()).toContain("size must be equal to one of the allowed values");
  });
});

it("lenient takes null for an optional field that lists its values", async () => {
  await using server = await startMockServer({ contracts: [await contractOf("misses")], scenario: "lenient" });
  const answer = await fetch(`${server.url}/orders`, { method: "POST", headers: json, body: '{"size":null}' });
  expect(answer.status).toBe(200);
  expect(server.requests.at(-1)?.reason).toBe("lenient: size is null and was left out");
});

describe("what a test writes wrong", () => {
  it("is told of a plan, with the word that was meant", async () => {
    const plan = () => ({ outcome: "faild" }) as never;
    await using server = await startMockServer({ contracts: [plainContract()], plan });
    const headers = { ...json, authorization: "Bearer k" };
    const body = JSON.stringify({ engine: "one", script: "Rain" });
    const answer = await fetch(`${server.url}/films`, { method: "POST", headers, body });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringMatching(/options\.plan\.outcome: .*did you mean failed\?/),
    ]);
    expect(server.tasks).toHaveLength(0);
  });

  it("is told of a question about requests", async () => {
    await using server = await startMockServer({ contracts: [plainContract()] });
    const { requests } = server;
    expect(() => requests.where({ kind: "statuss" } as never)).toThrow(MockUsageError);
    expect(() => requests.where({ kind: "statuss" } as never)).toThrow("did you mean status?");
    expect(() => requests.assertCount(0, { statu: 503 } as never)).toThrow(
      "requests have no statu (did you mean status?)",
    );
    expect(requests.where({ kind: "status", status: 503 })).toHaveLength(0);
  });

  it("is told of a file's name where a contract belongs", async () => {
    const start = startMockServer({ contracts: ["x.yaml" as never] });
    await expect(start).rejects.toThrow(MockUsageError);
    await expect(start).rejects.toThrow('as await loadContract("my-api.yaml") reads one');
  });
});

describe("a scenario for which a document has nothing", () => {
  const told = async (scenario: string, contract: Awaited<ReturnType<typeof contractOf>>) => {
    const events: MockEvent[] = [];
    await using server = await startMockServer({ contracts: [contract], onEvent: (it) => events.push(it) });
    server.scenario = scenario;
    server.scenario = scenario;
    return events.flatMap((it) => (it.event === "notice" ? [it.text] : []));
  };

  it.each([
    ["limited", ["its fault 429 strikes nothing, since no operation (create) documents it"]],
    ["failing", ["its plan changes nothing, since no operation starts a task"]],
    ["broke", ["its balance changes nothing, since no operation starts a task"]],
    ["callbacks-lost", ["its callbacks change nothing, since no operation calls back"]],
    ["lenient", []],
  ])("%s is told once", async (scenario, lines) => {
    const expected = lines.map((it) => `scenario ${scenario}: ${it}`);
    expect(await told(scenario, await contractOf("misses"))).toEqual(expected);
  });

  it("is silent where the document has all of it", async () => {
    expect(await told("failing", plainContract())).toEqual([]);
  });
});
