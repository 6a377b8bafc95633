import { type ManualClock, type MockServer, manualClock, type Scenario, startMockServer } from "taskreel/mock";
import { verifySignature } from "taskreel/webhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signatureRules } from "../../generated/kie/webhooks.js";
import { type Receiver, startReceiver } from "../unit/mock/receiver.js";

type Json = Record<string, unknown>;
const SECRET = "mock-webhook-secret";

let mock: MockServer<ManualClock>;
let receiver: Receiver;
beforeEach(async () => {
  mock = await startMockServer({ clock: manualClock(), seed: 1 });
  receiver = await startReceiver();
});
afterEach(async () => {
  mock.assertConforming();
  await mock.close();
  await receiver[Symbol.asyncDispose]();
});

const headers = { authorization: "Bearer k", "content-type": "application/json" };
async function send(path: string, body: Json): Promise<Json> {
  const response = await fetch(mock.url + path, { method: "POST", headers, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return (await response.json()) as Json;
}
async function modify(scenario?: Scenario): Promise<string> {
  if (scenario) mock.scenario = scenario;
  const videoUrl = "https://example.com/a.mp4";
  const { data } = await send("/api/v1/modify/generate", {
    prompt: "City",
    videoUrl,
    callBackUrl: `${receiver.url}/k`,
  });
  return String((data as Json).taskId);
}
async function luma(): Promise<string> {
  const body = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
  return String((await send("/api/v1/luma/modify_video", { ...body, callback_url: `${receiver.url}/r` })).id);
}
/** The same with patterns as what they match. */
function matching(value: unknown): object {
  if (value instanceof RegExp) return expect.stringMatching(value);
  if (Array.isArray(value)) return value.map(matching);
  return Object.fromEntries(Object.entries(value as object).map(([key, it]) => [key, matching(it)]));
}
const flag = async (id: string) => {
  const response = await fetch(`${mock.url}/api/v1/modify/record-info?taskId=${id}`, { headers });
  return ((await response.json()) as { data: Json }).data.successFlag;
};
const outcomes = () => mock.callbacks.map(({ outcome, attempt }) => `${outcome} ${attempt}`);

describe("a message", () => {
  test("carries the task, and kie's signature", async () => {
    const id = await modify();
    await mock.clock.advance(2000);
    const [message] = receiver.received;
    expect(message?.body).toMatchObject({
      code: 200,
      data: { taskId: id, resultUrls: [expect.stringContaining(mock.url)] },
    });
    expect(JSON.parse(String((message?.body.data as Json | undefined)?.promptJson))).toMatchObject({
      prompt: "City",
      waterMark: "",
    });
    const signed = new Headers(message?.headers as Record<string, string>);
    expect(await verifySignature(signatureRules, signed, message?.body, { secret: SECRET })).toBe(true);
    expect(await verifySignature(signatureRules, signed, message?.body, { secret: "other" })).toBe(false);
  });

  test.each([
    {
      action: "elevenlabs/text_to_sound",
      body: { text: "Rain", duration_seconds: 2 },
      result: { audios: [{ url: /mp3$/ }] },
    },
    {
      action: "wan/text_to_image",
      body: { model: "wan-2.7-image", prompt: "A fox" },
      result: { images: [{ url: /jpg$/ }] },
    },
    {
      action: "elevenlabs/speech_to_text",
      body: { source_audio_url: "https://example.com/a.mp3" },
      result: { text: /fox/ },
    },
  ])("has the results of its own task: $action", async ({ action, body, result }) => {
    const { id } = await send(`/api/v1/${action}`, { ...body, callback_url: receiver.url });
    await mock.clock.advance(2000);
    const [message] = receiver.received;
    expect(message?.body).toMatchObject({ id, status: "completed", ...matching(result) });
    expect(message?.body).not.toHaveProperty("videos");
  });

  test("tells of a failure too, as each contract has it", async () => {
    mock.scenario = "failing";
    const [kie, runapi] = [await modify(), await luma()];
    await mock.clock.advance(2000);
    expect(receiver.received.map(({ body }) => body)).toMatchObject([
      { code: 500, data: { taskId: kie } },
      { id: runapi, status: "failed" },
    ]);
    expect(receiver.received[1]?.headers["x-webhook-signature"]).toBeUndefined();
  });

  test("is forged on demand, and unsigned without a secret", async () => {
    await modify({ callbacks: { badSignature: true } });
    await mock.clock.advance(2000);
    const [forged] = receiver.received;
    const signed = new Headers(forged?.headers as Record<string, string>);
    expect(await verifySignature(signatureRules, signed, forged?.body, { secret: SECRET })).toBe(false);

    await using plain = await startMockServer({ clock: manualClock(), webhookSecret: null });
    const body = { prompt: "City", videoUrl: "https://example.com/a.mp4", callBackUrl: receiver.url };
    await fetch(`${plain.url}/api/v1/modify/generate`, { method: "POST", headers, body: JSON.stringify(body) });
    await plain.clock.advance(2000);
    expect(receiver.received[1]?.headers["x-webhook-signature"]).toBeUndefined();
  });
});

describe("a failed delivery", () => {
  test("is repeated as kie says, in the clock's time; then the record has flag 4", async () => {
    receiver.answers = [500];
    const id = await modify();
    await mock.clock.advance(2000);
    expect([outcomes(), await flag(id)]).toEqual([["failed 1"], 1]);
    await mock.clock.advance(15_000);
    expect(outcomes()).toEqual(["failed 1", "failed 2"]);
    await mock.clock.advance(30_000);
    expect([outcomes(), await flag(id)]).toEqual([["failed 1", "failed 2", "failed 3", "failed 4"], 4]);
    await mock.clock.advance(600_000);
    expect(receiver.received.length).toBe(4);
    expect(mock.tasks.get(id)).toMatchObject({ meaning: "succeeded", status: 4, undelivered: true });
  });

  test("ends with the first success, which for kie is 200 alone", async () => {
    receiver.answers = [204, 200];
    const id = await modify();
    await mock.clock.advance(60_000);
    expect([outcomes(), await flag(id)]).toEqual([["failed 1", "delivered 2"], 1]);
  });

  test("is not repeated where the contract does not say so", async () => {
    receiver.answers = [500];
    const id = await luma();
    await mock.clock.advance(60_000);
    expect([outcomes(), mock.tasks.get(id)?.status]).toEqual([["failed 1"], "completed"]);
  });

  test("can be a receiver that never answers, or one that redirects", async () => {
    receiver.answers = [0];
    mock.scenario = { callbacks: { timeoutMs: 20 } };
    await luma();
    await mock.clock.advance(2000);
    expect(mock.callbacks[0]).toMatchObject({ outcome: "failed", error: "no answer within 20 ms" });

    // A busy machine may need longer than that for an answer that does come.
    mock.scenario = {};
    receiver.answers = [307];
    receiver.location = `${receiver.url}/elsewhere`;
    await luma();
    await mock.clock.advance(2000);
    expect(mock.callbacks[1]).toMatchObject({ outcome: "failed", status: 307 });
    // The first may have been given up before it arrived.
    expect(new Set(receiver.received.map(({ path }) => path))).toEqual(new Set(["/r"]));
  });
});

describe("on the way", () => {
  test("messages are lost", async () => {
    await modify({ callbacks: { drop: 2 } });
    await mock.clock.advance(60_000);
    expect(outcomes()).toEqual(["dropped 1", "dropped 2", "delivered 3"]);
    expect(receiver.received.length).toBe(1);

    mock.reset();
    const id = await modify({ callbacks: { drop: true } });
    await mock.clock.advance(60_000);
    expect([receiver.received.length, await flag(id)]).toEqual([1, 4]);
  });

  test("messages are doubled, late, slow", async () => {
    mock.scenario = { callbacks: { duplicate: 2, delayMs: 5000, slowMs: 8 } };
    const id = await luma();
    await mock.clock.advance(6999);
    expect(receiver.received).toEqual([]);
    await mock.clock.advance(1);
    expect(receiver.received.map(({ body }) => body.id)).toEqual([id, id]);
  });

  test("messages overtake each other", async () => {
    mock.scenario = { callbacks: { reorder: true } };
    const first = await luma();
    await mock.clock.advance(100);
    const second = await luma();
    await mock.clock.advance(3000);
    expect(receiver.received.map(({ body }) => body.id)).toEqual([second, first]);
    const third = await luma();
    await mock.clock.advance(12_000);
    expect(receiver.received.at(-1)?.body.id).toBe(third);
  });
});

describe("delivery", () => {
  test("follows the create answer, even of a task that ends at once, and is not held up by a stalled one", async () => {
    await using quick = await startMockServer({ duration: 0, seed: 2 });
    const body = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
    const create = (signal?: AbortSignal) =>
      fetch(`${quick.url}/api/v1/luma/modify_video`, {
        method: "POST",
        headers,
        body: JSON.stringify({ ...body, callback_url: receiver.url }),
        ...(signal && { signal }),
      });
    const ids: string[] = [];
    for (let task = 0; task < 40; task++) ids.push(((await (await create()).json()) as { id: string }).id);
    await expect.poll(() => receiver.received.length).toBe(40);
    expect(new Set(receiver.received.map(({ body: it }) => it.id))).toEqual(new Set(ids));
    quick.faults.add({ transport: "stall-headers" });
    const leaving = new AbortController();
    const stalled = create(leaving.signal).catch((error: Error) => error.name);
    await expect.poll(() => receiver.received.length).toBe(41);
    leaving.abort();
    expect(await stalled).toBe("AbortError");
  });

  test("comes when a task ends by polls or by hand, too", async () => {
    mock.scenario = { plan: { polls: 1 } };
    const polled = await luma();
    await mock.clock.advance(9000);
    expect(receiver.received.length).toBe(0);
    await (await fetch(`${mock.url}/api/v1/luma/modify_video/${polled}`, { headers })).text();
    await mock.clock.advance(0);
    expect(receiver.received.map(({ body }) => body.id)).toEqual([polled]);

    mock.scenario = "manual";
    const moved = await luma();
    expect(mock.tasks.step(moved).status).toBe("processing");
    expect(mock.tasks.step(moved).status).toBe("completed");
    await mock.clock.advance(0);
    expect(receiver.received.at(-1)?.body).toMatchObject({ id: moved, status: "completed" });
    expect(() => mock.tasks.fail(moved)).toThrow(/has ended as completed, which is final/);
  });

  test("can be had again", async () => {
    const id = await luma();
    await expect(mock.callbacks.redeliver(id)).rejects.toThrow(/has not ended/);
    await mock.clock.advance(2000);
    expect(await mock.callbacks.redeliver(id)).toMatchObject({ outcome: "delivered", attempt: 2, redelivery: true });
    expect(receiver.received.length).toBe(2);
    await expect(mock.callbacks.redeliver("none")).rejects.toThrow(/has no callback/);
  });

  test("is signed in the clock's time if a test wants that, and goes to a host that is allowed by name", async () => {
    await using other = await startMockServer({
      clock: manualClock(1_800_000_000_000),
      webhookTime: "clock",
      allowCallbacks: ["hooks.invalid"],
    });
    const create = (callBackUrl: string) => {
      const body = JSON.stringify({ prompt: "City", videoUrl: "https://example.com/a.mp4", callBackUrl });
      return fetch(`${other.url}/api/v1/modify/generate`, { method: "POST", headers, body });
    };
    await create(receiver.url);
    await create("http://hooks.invalid/x");
    await create("http://other.invalid/x");
    await other.clock.advance(2000);
    expect(receiver.received[0]?.headers["x-webhook-timestamp"]).toBe("1800000002");
    expect(other.callbacks.map(({ outcome }) => outcome)).toEqual(["delivered", "failed", "refused"]);
  });
});
