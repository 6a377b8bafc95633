import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKie } from "../../../generated/kie/index.js";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";

// kie.ai's Aleph says 0 of a task that runs and of one that has failed; a Veo clip in 1080p has no task at all.

type Json = Record<string, unknown>;
let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock(), duration: 1000 });
});
afterAll(() => mock.close());

async function call(path: string, body?: object, key = "k"): Promise<Json> {
  const response = await fetch(mock.url + path, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Json;
}
const data = (answer: Json) => answer.data as Json;

const aleph = { prompt: "Snow", videoUrl: "https://example.com/a.mp4" };

describe("one value for running and failed tasks", () => {
  it("is told by the code beside it", async () => {
    const started = async () => String(data(await call("/api/v1/aleph/generate", aleph)).taskId);
    const [id, other] = [await started(), await started()];
    const record = async (of: string) => data(await call(`/api/v1/aleph/record-info?taskId=${of}`));
    expect(await record(id)).toMatchObject({ taskId: id, successFlag: 0, errorCode: 0 });
    mock.tasks.fail(id, { code: 503, message: "Too dark" });
    expect(await record(id)).toMatchObject({ successFlag: 0, errorCode: 503, errorMessage: "Too dark" });
    await mock.clock.advance(1000);
    expect(await record(other)).toMatchObject({ successFlag: 1, errorCode: 0 });
    expect(mock.tasks.get(id)).toMatchObject({ status: 0, meaning: "failed" });
    mock.assertConforming();
  });

  it("a client waits for the one and fails by the other", async () => {
    const kie = createKie({ apiKey: "k", baseUrl: mock.url });
    const task = await kie.submit("/api/v1/aleph/generate", aleph);
    expect((await task.poll()).state).toBe("pending");
    mock.tasks.fail(task.id);
    expect(await task.poll()).toMatchObject({ state: "failed", error: { name: "TaskFailedError", code: 400 } });
  });
});

describe("work that has no task of its own", () => {
  const large = (id: string, more = "", key?: string) =>
    call(`/api/v1/veo/get-1080p-video?taskId=${id}${more}`, undefined, key);
  const veo = async () => String(data(await call("/api/v1/veo/generate", { prompt: "A boat" })).taskId);

  it("is begun by the first call and answered once it is done", async () => {
    const id = await veo();
    expect(await large(id)).toMatchObject({ code: 422, msg: expect.stringContaining("has not succeeded") });
    await mock.clock.advance(1000);
    const first = await large(id);
    expect(first).toMatchObject({ data: null, msg: expect.stringContaining("being generated") });
    await mock.clock.advance(999);
    expect(await large(id)).toEqual(first);
    await mock.clock.advance(1);
    const done = await large(id);
    expect(done.code).toBe(200);
    expect(String(data(done).resultUrl)).toMatch(/^http:.*\.mp4$/);
    // Another clip of the task is work of its own.
    expect(await large(id, "&index=1")).toEqual(first);
    mock.assertConforming();
  });

  it("is refused for a task of another kind, of another key, and for none", async () => {
    const id = String(data(await call("/api/v1/aleph/generate", aleph)).taskId);
    await mock.clock.advance(1000);
    expect(await large(id)).toMatchObject({ code: 422, msg: expect.stringContaining("createAleph") });
    const own = await veo();
    await mock.clock.advance(1000);
    for (const it of [await large(own, "", "another"), await large("none")])
      expect(it).toMatchObject({ code: expect.toSatisfy((code) => code === 404 || code === 422) });
  });
});
