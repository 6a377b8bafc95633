import { expect, it } from "vitest";
import { logLine } from "../../../src/cli/command/mock-log.js";
import { type MockEvent, startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

const headers = { authorization: "Bearer k", "content-type": "application/json" };

it("a refusal says why in its body, in the journal, in the log and on the status page", async () => {
  const events: MockEvent[] = [];
  await using mock = await startMockServer({ contracts: [plainContract()], onEvent: (it) => events.push(it) });
  const create = (more: Record<string, string>, script: string) =>
    fetch(`${mock.url}/films`, {
      method: "POST",
      headers: { ...headers, ...more },
      body: JSON.stringify({ engine: "one", script }),
    });
  const { ref } = (await (await create({}, "Rain")).json()) as { ref: string };
  const refusals: [Promise<Response>, RegExp][] = [
    [create({}, "much too long"), /^script must NOT have more than .*maxLength/],
    [fetch(`${mock.url}/films/none`, { headers }), /there is no task none$/],
    [
      fetch(`${mock.url}/films/${ref}`, { headers: { ...headers, authorization: "Bearer other" } }),
      /another key created task/,
    ],
    [fetch(`${mock.url}/films`, { method: "PUT", headers }), /^\/films takes POST, not PUT$/],
  ];
  for (const [answer, said] of refusals) {
    expect(((await (await answer).json()) as { error: string }).error).toMatch(said);
  }
  const state = (await (await fetch(`${mock.url}/__mock/state`)).json()) as { requests: { reason?: string }[] };
  for (const [, said] of refusals) {
    const told = new RegExp(said.source.replace(/^\^|\$$/g, ""));
    expect(state.requests.filter(({ reason }) => reason !== undefined && told.test(reason))).toHaveLength(1);
    expect(events.map(logLine).filter((line) => told.test(line))).toHaveLength(1);
  }
  expect(mock.requests[0]).not.toHaveProperty("reason");
});

it("a key that was used before says which fields differ, a balance says what is missing", async () => {
  await using mock = await startMockServer();
  const path = "/api/v1/hailuo/text_to_video";
  const create = async (prompt: string, key: string) => {
    const body = JSON.stringify({ model: "hailuo-02-text-to-video-pro", prompt });
    const answer = await fetch(mock.url + path, {
      method: "POST",
      headers: { ...headers, "idempotency-key": key },
      body,
    });
    return [answer.status, JSON.stringify(await answer.json())];
  };
  await create("A fox", "k1");
  expect(await create("A hare", "k1")).toEqual([
    409,
    expect.stringMatching(
      /this Idempotency-Key was used before with another body \(prompt\); send that one again, or another/,
    ),
  ]);
  mock.scenario = { balance: 0.1 };
  expect(await create("A hare", "k2")).toEqual([
    402,
    expect.stringMatching(/balance of -?[\d.]+ does not cover the price of 0\./),
  ]);
});

it("a completed task's state leads to a file of its result", async () => {
  await using mock = await startMockServer({ contracts: [plainContract()], scenario: "instant" });
  const body = JSON.stringify({ engine: "one", script: "Rain" });
  await fetch(`${mock.url}/films`, { method: "POST", headers, body });
  const { tasks } = (await (await fetch(`${mock.url}/__mock/state`)).json()) as { tasks: { result: string }[] };
  expect((await fetch(tasks[0]?.result ?? "")).headers.get("content-type")).toBe("video/mp4");
});

it("what a stranger sends does not steer the terminal through the log", async () => {
  const lines: string[] = [];
  await using mock = await startMockServer({
    contracts: [plainContract()],
    onEvent: (it) => lines.push(logLine(it)),
  });
  mock.faults.add({ status: 401, message: "x", example: "nobody", allowUndocumented: true });
  await fetch(`${mock.url}/films/${encodeURIComponent("a\u001b[2Jb\u009b31m\u202ec")}`, { headers });
  await fetch(`${mock.url}/films/${encodeURIComponent("a\u001b[2Jb\u009b31m\u202ec\nok")}`, { headers });
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(lines.join()).toContain("there is no task a");
});
