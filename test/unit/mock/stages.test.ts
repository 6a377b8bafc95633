import { afterAll, beforeAll, expect, it } from "vitest";
import { createKie, webhookRules } from "../../../generated/kie/index.js";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";
import { createReceiver } from "../../../src/webhooks/index.js";
import { startReceiver } from "./receiver.js";

// kie.ai's Suno calls back while a song is made, too: when its words and its first track are there.

type Json = Record<string, unknown>;
let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock(), duration: 3000, webhookSecret: "s" });
});
afterAll(() => mock.close());

const song = { prompt: "Rain", customMode: false, instrumental: true, model: "V5" };
async function start(callBackUrl: string): Promise<string> {
  const response = await fetch(`${mock.url}/api/v1/generate`, {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json" },
    body: JSON.stringify({ ...song, callBackUrl }),
  });
  return ((await response.json()) as { data: { taskId: string } }).data.taskId;
}
async function record(id: string): Promise<Json> {
  const headers = { authorization: "Bearer k" };
  const response = await fetch(`${mock.url}/api/v1/generate/record-info?taskId=${id}`, { headers });
  return ((await response.json()) as { data: Json }).data;
}

it("tells each stage when it comes, and the end as the end", async () => {
  await using receiver = await startReceiver();
  const id = await start(receiver.url);
  const told = () => receiver.received.map(({ body }) => (body.data as Json).callbackType);
  await mock.clock.advance(999);
  expect(told()).toEqual([]);
  await mock.clock.advance(1);
  expect([told(), (await record(id)).status]).toEqual([["text"], "TEXT_SUCCESS"]);
  await mock.clock.advance(1000);
  expect([told(), (await record(id)).status]).toEqual([["text", "first"], "FIRST_SUCCESS"]);
  await mock.clock.advance(1000);
  expect([told(), (await record(id)).status]).toEqual([["text", "first", "complete"], "SUCCESS"]);
  expect(receiver.received.every(({ body }) => (body.data as Json).task_id === id)).toBe(true);
  mock.assertConforming();
});

it("a task that ends sooner tells no more stages", async () => {
  await using receiver = await startReceiver();
  const id = await start(receiver.url);
  await mock.clock.advance(1000);
  mock.tasks.fail(id);
  await mock.clock.advance(3000);
  expect(receiver.received.map(({ body }) => (body.data as Json).callbackType)).toEqual(["text", "error"]);
});

it("an end that nobody takes is a success in other words", async () => {
  await using receiver = await startReceiver();
  receiver.answers = [200, 200, 500];
  const id = await start(receiver.url);
  await mock.clock.advance(120_000);
  expect(await record(id)).toMatchObject({ status: "CALLBACK_EXCEPTION", response: { sunoData: [{}, {}] } });
});

it("a receiver takes what is no end, and hands on the end", async () => {
  await using there = await startReceiver();
  const handed: string[] = [];
  const outcomes: string[] = [];
  const receive = createReceiver({
    client: createKie({ apiKey: "k", baseUrl: mock.url }),
    rules: webhookRules,
    secret: "s",
    toleranceSeconds: 1e9,
    tasks: (id: string) => ({ id, path: "/api/v1/generate" }) as never,
    onTask: ({ task }) => void handed.push(task.id),
    onDelivery: ({ status, outcome }) => void outcomes.push(`${status} ${outcome}`),
  });
  const id = await start(there.url);
  await mock.clock.advance(3000);
  for (const { body, headers } of there.received) {
    const init = { method: "POST", headers: headers as Record<string, string>, body: JSON.stringify(body) };
    await receive(new Request("https://mine.test/hook", init));
  }
  expect(outcomes).toEqual(["200 underway", "200 underway", "200 handled"]);
  expect(handed).toEqual([id]);
});
