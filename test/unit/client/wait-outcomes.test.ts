import { describe, expect, it } from "vitest";
import { json, type Reply, refusal } from "../../setup/virtual-fetch.js";
import {
  completed,
  created,
  envelope,
  failed,
  fresh,
  kie,
  kieCompleted,
  kieCreated,
  kieSaid,
  LUMA,
  lumaBody,
  MODIFY,
  modifyBody,
  pending,
  resumed,
  runapi,
  said,
  VIDEO,
} from "../../setup/virtual-host.js";

describe("a task is", () => {
  it("completed, with outputs and the host's own body", async () => {
    const { clock, client, delays } = runapi([created, pending, pending, completed]);
    const result = await clock.settle(client.run(LUMA, lumaBody));
    expect(result).toEqual({
      id: "t1",
      outputs: [VIDEO],
      files: [{ url: VIDEO, kind: "video" }],
      data: { id: "t1", status: "completed", videos: [{ url: VIDEO }] },
      task: expect.objectContaining({ id: "t1", path: LUMA }),
    });
    expect(delays()).toEqual([1000, 1000, 1000]);
    expect(clock.left).toBe(0);
  });

  it("asked again for fresh URLs, which wait does not do", async () => {
    const later = json({ id: "t1", status: "completed", videos: [{ url: `${VIDEO}?later` }] });
    const { clock, client, sent } = runapi([created, completed, later]);
    const result = await clock.settle(client.run(LUMA, lumaBody));
    const again = await clock.settle(result.task.refresh());
    expect([again.outputs, sent.length]).toEqual([[`${VIDEO}?later`], 3]);
    expect(await result.task.wait()).toBe(result);
  });

  it.each(["complete", "success", "succeeded", "finished", "COMPLETED"])("completed when it is %s", async (status) => {
    const { clock, task } = await fresh([json({ id: "t1", status, videos: [{ url: VIDEO }] })]);
    expect((await clock.settle(task.wait())).outputs).toEqual([VIDEO]);
  });

  it.each(["failed", "error", "canceled", "timeout", "Generate_Failed"])("failed when it is %s", async (status) => {
    const { clock, task, sent } = await fresh([pending, json({ id: "t1", status, error: "refused" })]);
    expect(await clock.failure(task.wait())).toMatchObject({
      name: "TaskFailedError",
      message: "The task failed: refused",
      data: { status },
      task: { id: "t1" },
    });
    expect(sent).toHaveLength(3);
  });

  it.each([
    [{ videos: [] }],
    [{}],
    [{ videos: null }],
    [{ videos: [{ url: "" }, { url: null }, {}, null, "text"] }],
    [
      {
        videos: [{ url: "javascript:alert(1)" }, { url: "file:///etc/passwd" }, { url: "data:,x" }, { url: "/v.mp4" }],
      },
    ],
    [{ videos: [{ url: "https://" }] }],
    [{ videos: { url: VIDEO } }],
  ])("over without a result when it is completed with %j", async (more) => {
    const { clock, task, sent } = await fresh([json({ id: "t1", status: "completed", ...more })]);
    expect(await clock.failure(task.wait())).toMatchObject({
      name: "NoOutputError",
      data: { status: "completed" },
      task: { id: "t1" },
    });
    expect(sent).toHaveLength(2);
  });

  it("completed with those of its results that are web addresses", async () => {
    const videos = [{ url: "file:///x" }, { url: VIDEO }, { url: "HTTP://cdn.test/2.mp4" }];
    const { clock, task } = await fresh([json({ id: "t1", status: "completed", videos })]);
    expect((await clock.settle(task.wait())).outputs).toEqual([VIDEO, "HTTP://cdn.test/2.mp4"]);
  });

  it.each(["stuck", "", "Completed?", 7, true, "toString", "__proto__"])("running when it is %j", async (status) => {
    const updates: unknown[] = [];
    const { clock, task, delays } = await fresh([said(status), said(status), completed]);
    await clock.settle(task.wait({ onUpdate: (it) => updates.push([it.state, it.status]) }));
    expect(delays()).toEqual([1000, 1000, 1000]);
    expect(updates).toEqual([
      ["unknown", status],
      ["succeeded", "completed"],
    ]);
  });

  it("not ours when the answer names another", async () => {
    const { clock, task, sent } = await fresh([
      pending,
      json({ id: "t2", status: "completed", videos: [{ url: VIDEO }] }),
    ]);
    expect(await clock.failure(task.wait())).toMatchObject({
      name: "ContractError",
      message: "The status answer is about task t2, not t1",
      task: { id: "t1" },
    });
    expect(sent).toHaveLength(3);
  });

  it("ours when the answer names none, or says it as a number", async () => {
    const videos = [{ url: VIDEO }];
    const unnamed = await fresh([json({ status: "completed", videos })]);
    expect((await unnamed.clock.settle(unnamed.task.wait())).id).toBe("t1");
    const numbered = runapi([json({ id: 17 }), json({ id: 17, status: "completed", videos })]);
    expect((await numbered.clock.settle(numbered.client.run(LUMA, lumaBody))).id).toBe("17");
  });
});

describe("what no waiting mends", () => {
  it.each([400, 401, 402, 403, 405, 409, 410, 422, 451])(
    "%i ends the wait at once, with the handle",
    async (status) => {
      const { clock, task, sent } = await fresh([pending, refusal(status)]);
      expect(await clock.failure(task.wait())).toMatchObject({ name: "ApiError", status, task: { id: "t1" } });
      expect([sent.length, clock.now(), clock.left]).toEqual([3, 2000, 0]);
    },
  );

  it.each([301, 302, 307])("the redirect %i ends the wait at once, with the handle", async (status) => {
    const { clock, task } = await fresh([refusal(status, { location: "https://evil.test" })]);
    expect(await clock.failure(task.wait())).toMatchObject({ name: "ContractError", status, task: { id: "t1" } });
  });
});

describe("a task that is over", () => {
  it.each<[string, Reply, Reply]>([
    ["completed", completed, failed],
    ["failed", failed, completed],
    ["without output", json({ id: "t1", status: "completed" }), completed],
  ])("and %s stays so, without another request", async (_, last, other) => {
    const { clock, task, sent } = await fresh([last, other]);
    const first = await clock.settle(task.wait().catch((error) => error));
    const second = await clock.settle(task.wait().catch((error) => error));
    expect(second).toBe(first);
    expect(await clock.settle(task.poll().catch((error) => error))).toBeDefined();
    expect(sent).toHaveLength(2);
  });

  it.each<[string, Reply, Reply]>([
    ["fulfilled", completed, failed],
    ["rejected", failed, completed],
  ])("is what it was first, %s, though another wait hears otherwise later", async (status, first, second) => {
    const { clock, task } = await fresh([first, second]);
    const both = [task.wait(), task.wait({ intervalMs: 1500 })];
    const results = await clock.settle(Promise.allSettled(both));
    const third = await clock.settle(Promise.allSettled([task.wait()]));
    expect([...results, ...third].map((it) => it.status)).toEqual([status, status, status]);
  });
});

describe("kie", () => {
  it.each<[string, Reply, object]>([
    ["flag 1", kieCompleted, { outputs: [VIDEO] }],
    ["flag 4: only the callback failed", kieSaid(4, { response: { resultUrls: [VIDEO] } }), { outputs: [VIDEO] }],
    [
      "flag 2",
      kieSaid(2, { errorMessage: "bad clip", errorCode: 17 }),
      { message: "The task failed: bad clip", code: 17 },
    ],
    ["flag 3", kieSaid(3), { name: "TaskFailedError", message: "The task failed: no reason given" }],
    ["the envelope's 501", envelope(501, null, "bad clip"), { name: "TaskFailedError", code: 501 }],
    ["the envelope's 401", envelope(401), { name: "ApiError", status: 200, code: 401, task: { id: "t1" } }],
    ["an envelope code of its own", envelope(777), { name: "ApiError", code: 777 }],
    ["another task's id", envelope(200, { taskId: "t2", successFlag: 1 }), { name: "ContractError" }],
  ])("ends the wait with %s", async (_, reply, expected) => {
    const { clock, client, sent } = kie([kieCreated, kieSaid(0), reply]);
    const outcome = await clock.settle(client.run(MODIFY, modifyBody).catch((error) => error));
    expect(outcome).toMatchObject(expected);
    expect(sent).toHaveLength(3);
  });

  it.each([408, 429, 455, 500])("is asked again after the envelope's %i", async (code) => {
    const { clock, client, delays } = kie([kieCreated, envelope(code), kieCompleted]);
    await clock.settle(client.run(MODIFY, modifyBody));
    expect(delays()).toEqual([1000, 1000]);
  });

  it.each([404, 422])("may not know a new task yet (%i), but must know an old one", async (code) => {
    const young = kie([kieCreated, envelope(code), envelope(code), kieCompleted]);
    await young.clock.settle(young.client.run(MODIFY, modifyBody));
    const old = kie([envelope(code), kieCompleted]);
    const error = await old.clock.failure(old.client.wait({ path: MODIFY, id: "t1" }));
    expect(error).toMatchObject({ name: "ApiError", code, task: { id: "t1" } });
  });

  it("puts the id into the query", async () => {
    const { clock, client, sent } = kie([kieCompleted]);
    await clock.settle(client.wait({ path: MODIFY, id: "t1" }));
    expect(sent[0]?.url).toBe("https://api.test/api/v1/modify/record-info?taskId=t1");
  });
});

it("encodes the id in the path", async () => {
  const { clock, client, sent } = runapi([json({ status: "completed", videos: [{ url: VIDEO }] })]);
  await clock.settle(client.wait({ path: LUMA, id: "a b%2F&雪" }));
  expect(sent[0]?.url).toBe(`https://api.test${LUMA}/a%20b%252F%26%E9%9B%AA`);
});

it("asks for an earlier task at once", async () => {
  const { clock, task, times } = resumed([completed]);
  await clock.settle(task.wait());
  expect(times()).toEqual([0]);
});

it("a result that one wait has seen is not taken back by what another one meets later", async () => {
  const { clock, task } = await fresh([completed, refusal(410)]);
  const waits = Promise.all([task.wait(), task.wait()]);
  const [first, second] = await clock.settle(waits);
  expect(second).toEqual(first);
});

it.each([Number.NaN, -1])("refuses retries: %d", async (retries) => {
  const { clock, task } = await fresh([pending]);
  expect(await clock.failure(task.wait({ retries }))).toMatchObject({ name: "ConfigurationError" });
});
