import { type ManualClock, type MockServer, manualClock, startMockServer } from "taskreel/mock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contracts } from "./support.js";

// What no schema holds, as the two contracts declare it.

type Json = Record<string, unknown>;
const TEXT = "/api/v1/runway/text_to_video";
const EXTEND = "/api/v1/runway/extend_video";
const LUMA = "/api/v1/luma/modify_video";
const MODIFY = "/api/v1/modify/generate";
const RECORD = "/api/v1/modify/record-info";
const DAY = 86_400_000;

let mock: MockServer<ManualClock>;
beforeEach(async () => {
  mock = await startMockServer({ clock: manualClock(), seed: 1 });
});
afterEach(async () => {
  mock.assertConforming();
  await mock.close();
});

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(mock.url + path, {
    method,
    headers: {
      authorization: "Bearer mine",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}
const post = (path: string, body: unknown, headers?: Record<string, string>) => call("POST", path, body, headers);
const contractOf = (host: string) => contracts.find(({ rules }) => rules.host === host);
const clip = (more: Json = {}) => ({
  model: "runway",
  prompt: "Fog",
  duration_seconds: 5,
  output_resolution: "720p",
  aspect_ratio: "16:9",
  ...more,
});
const next = (id: unknown, more: Json = {}) => ({
  model: "runway",
  prompt: "On",
  source_task_id: id,
  output_resolution: "720p",
  ...more,
});
const luma = (more: Json = {}) => ({
  model: "luma-modify-video",
  prompt: "Autumn",
  source_video_url: "https://example.com/a.mp4",
  ...more,
});

describe("a field that names another task", () => {
  test("takes a completed task of the right kind, and its result again", async () => {
    const { body: first } = await post(TEXT, clip());
    await mock.clock.advance(2000);
    const second = await post(EXTEND, next(first.id));
    expect(second.status).toBe(200);
    await mock.clock.advance(2000);
    expect((await call("GET", `${EXTEND}/${second.body.id}`)).body).toMatchObject({
      status: "completed",
      source_task_id: first.id,
    });
    expect((await post(EXTEND, next(second.body.id))).status).toBe(200);
  });

  test("refuses as the contract says", async () => {
    const refused = async (id: unknown, more?: Json, headers?: Record<string, string>) => {
      const { status, body } = await post(EXTEND, next(id, more), headers);
      const { error } = body as { error: string | { code: string; message: string } };
      return typeof error === "string" ? [status, error] : [status, error.code, error.message];
    };
    expect(await refused("nothing")).toEqual([
      404,
      'source_task_id names no task of this key (x-task-ref; got "nothing")',
    ]);
    const { body: running } = await post(TEXT, clip());
    expect((await refused(running.id)).slice(0, 2)).toEqual([409, "source_task_not_ready"]);
    mock.tasks.fail(String(running.id));
    expect((await refused(running.id)).slice(0, 2)).toEqual([422, "source_task_unusable"]);

    const { body: other } = await post(LUMA, luma());
    const { body: done } = await post(TEXT, clip());
    await mock.clock.advance(2000);
    expect((await refused(other.id)).slice(0, 2)).toEqual([422, "continuation_not_supported"]);
    expect((await refused(done.id, { output_resolution: "1080p" })).slice(0, 2)).toEqual([422, "source_task_unusable"]);
    expect((await refused(done.id, {}, { authorization: "Bearer other" }))[0]).toBe(404);
    await mock.clock.advance(7 * DAY);
    expect((await refused(done.id)).slice(0, 2)).toEqual([422, "source_task_unusable"]);
    expect(mock.tasks.length).toBe(3);
  });

  test("takes the ids of the contract's own examples", async () => {
    const examples = contractOf("runapi")?.operations.find(({ path }) => path === EXTEND)?.body?.examples ?? {};
    expect(Object.keys(examples).length).toBeGreaterThan(0);
    for (const body of Object.values(examples)) expect((await post(EXTEND, body)).status).toBe(200);
  });
});

describe("an idempotency key", () => {
  const key = { "idempotency-key": "order-1" };
  test("brings the same task again, as it stands by then", async () => {
    const first = await post(LUMA, luma(), key);
    expect(first.body.task_replayed).toBeUndefined();
    await mock.clock.advance(2000);
    const again = await post(LUMA, { ...luma(), prompt: "Autumn" }, key);
    expect(again.body).toMatchObject({ id: first.body.id, task_replayed: true, status: "completed" });
    expect(again.headers.get("x-runapi-task-id")).toBe(first.body.id);
    expect(mock.tasks.length).toBe(1);
  });

  test("refuses another body, and knows keys apart by owner and operation", async () => {
    const first = await post(LUMA, luma(), key);
    const other = await post(LUMA, luma({ prompt: "Winter" }), key);
    expect([other.status, other.body]).toEqual([409, { error: expect.stringMatching(/^Conflict: .*\(prompt\)/) }]);
    expect((await post(LUMA, luma(), { ...key, authorization: "Bearer other" })).body.id).not.toBe(first.body.id);
    expect((await post(TEXT, clip(), key)).status).toBe(200);
    await post(EXTEND, next(contractId()), key);
    const extended = await post(EXTEND, next(contractId(), { prompt: "Off" }), key);
    expect([extended.status, (extended.body.error as Json).code]).toEqual([409, "request_conflict"]);
  });

  test("means nothing where the contract has none", async () => {
    const body = { prompt: "City", videoUrl: "https://example.com/a.mp4" };
    const ids = [await post(MODIFY, body, key), await post(MODIFY, body, key)].map(
      (it) => (it.body.data as Json).taskId,
    );
    expect(ids[0]).not.toBe(ids[1]);
  });
});

const contractId = () => {
  const extend = contractOf("runapi")?.operations.find(({ path }) => path === EXTEND);
  return (Object.values(extend?.body?.examples ?? {})[0] as Json).source_task_id;
};

test("a task is another key's secret", async () => {
  const { body } = await post(LUMA, luma());
  const path = `${LUMA}/${body.id}`;
  expect((await call("GET", path)).status).toBe(200);
  expect((await call("GET", path, undefined, { authorization: "bearer mine" })).status).toBe(200);
  expect((await call("GET", path, undefined, { authorization: "Bearer other" })).status).toBe(404);
  expect((await call("GET", `${TEXT}/${body.id}`)).status).toBe(404);
});

describe("a result", () => {
  test("can be fetched until its time is up", async () => {
    const { body } = await post(LUMA, luma());
    await mock.clock.advance(2000);
    const done = await call("GET", `${LUMA}/${body.id}`);
    const [video] = done.body.videos as { url: string }[];
    expect(done.body.sources).toEqual([{ url: "https://example.com/a.mp4" }]);
    expect((await fetch(video?.url ?? "")).status).toBe(200);
    await mock.clock.advance(7 * DAY - 2001);
    expect((await fetch(video?.url ?? "")).status).toBe(200);
    await mock.clock.advance(2001);
    expect((await fetch(video?.url ?? "")).status).toBe(410);
    const gone = await call("GET", `${LUMA}/${body.id}`);
    expect([gone.status, typeof gone.body.error]).toEqual([410, "string"]);
  });

  test("in an envelope is missing then", async () => {
    const { body } = await post(MODIFY, { prompt: "City", videoUrl: "https://example.com/a.mp4" });
    await mock.clock.advance(2 * DAY);
    const gone = await call("GET", `${RECORD}?taskId=${(body.data as Json).taskId}`);
    expect(gone.status).toBe(200);
    expect(contractOf("kie")?.rules.envelope?.missing).toContain(gone.body.code);
  });

  test("is a source for the next task", async () => {
    const { body } = await post(LUMA, luma());
    await mock.clock.advance(2000);
    const { videos } = (await call("GET", `${LUMA}/${body.id}`)).body as { videos: { url: string }[] };
    expect((await post(LUMA, luma({ source_video_url: videos[0]?.url }))).status).toBe(200);
  });
});

describe("a balance", () => {
  test("runs out by the published prices, and failed tasks give it back", async () => {
    mock.scenario = { balance: 1 };
    expect((await post(LUMA, luma())).status).toBe(200);
    const { body } = await post(LUMA, luma());
    const refused = await post(LUMA, luma());
    expect([refused.status, refused.body]).toEqual([
      402,
      { error: expect.stringMatching(/^Insufficient credits: the balance of 0 /) },
    ]);
    expect((await post(TEXT, clip())).status).toBe(402);
    mock.tasks.fail(String(body.id));
    expect((await post(LUMA, luma())).status).toBe(200);
  });

  test("is refused inside the envelope where there is one", async () => {
    mock.scenario = "broke";
    const { status, body } = await post(MODIFY, { prompt: "City", videoUrl: "https://example.com/a.mp4" });
    expect([status, body.code]).toEqual([200, 402]);
  });
});

describe("what an answer tells", () => {
  test("of the call: its ids, and the caller's own", async () => {
    const created = await post(LUMA, luma(), { "x-client-request-id": "mine-1" });
    expect(created.headers.get("x-client-request-id")).toBe("mine-1");
    expect(created.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    const refused = await post(LUMA, { model: "luma-modify-video" }, { "x-client-request-id": "mine-2" });
    expect(refused.status).toBe(400);
    expect(refused.headers.get("x-client-request-id")).toBe("mine-2");
    expect(refused.headers.get("x-request-id")).not.toBe(created.headers.get("x-request-id"));
  });

  test("of the request and the times, in a record", async () => {
    const sent = { prompt: "Neon", videoUrl: "https://example.com/a.mp4", watermark: "w" };
    const { body } = await post(MODIFY, sent);
    const start = mock.clock.now();
    const path = `${RECORD}?taskId=${(body.data as Json).taskId}`;
    await mock.clock.advance(500);
    const running = (await call("GET", path)).body.data as Json;
    expect(running).toMatchObject({ successFlag: 0, createTime: start, completeTime: null });
    expect(JSON.parse(String(running.paramJson))).toEqual({
      callBackUrl: "",
      prompt: "Neon",
      videoUrl: "https://example.com/a.mp4",
      waterMark: "w",
    });
    await mock.clock.advance(5000);
    expect((await call("GET", path)).body.data).toMatchObject({
      successFlag: 1,
      completeTime: start + 2000,
      response: { originUrls: ["https://example.com/a.mp4"] },
    });
  });

  test("of why a task failed, if the plan says", async () => {
    mock.scenario = { plan: { outcome: "failed", ending: 3, error: { code: 451, message: "No picture" } } };
    const { body } = await post(MODIFY, { prompt: "City", videoUrl: "https://example.com/a.mp4" });
    await mock.clock.advance(2000);
    const failed = await call("GET", `${RECORD}?taskId=${(body.data as Json).taskId}`);
    expect(failed.body.data).toMatchObject({ successFlag: 3, errorCode: 451, errorMessage: "No picture" });
  });
});
