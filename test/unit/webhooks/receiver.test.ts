import { createRunapi, webhookRules } from "taskreel/runapi";
import { callbackUrl, createReceiver, memorySeen } from "taskreel/webhooks";
import { describe, expect, it, test } from "vitest";
import { callback, NOW, PATH, record, SECRET, signatureOf, stage, stageInTime } from "./stage.js";

const status = async (answer: Promise<Response>) => (await answer).status;

describe("a callback of a task that has ended", () => {
  it("hands over the result that the host tells, not what the callback claims", async () => {
    const { receive, records, handed, asked, reports } = stage();
    records.t1 = record("t1", 1);
    const answer = await receive(callback("t1"));
    expect([answer.status, await answer.json()]).toEqual([200, { status: "received" }]);
    expect(handed).toEqual([{ id: "t1", path: PATH, outputs: ["https://files.test/t1.mp4"] }]);
    expect(asked).toEqual(["t1"]);
    expect(reports).toMatchObject([{ status: 200, outcome: "handled", id: "t1", path: PATH, state: "succeeded" }]);
  });

  it.each([
    ["failed", record("t1", 3, { errorMessage: "No" }), "TaskFailedError"],
    ["is done without a result", record("t1", 1, { response: { taskId: "t1", resultUrls: [] } }), "NoOutputError"],
  ])("hands over the error of one that %s", async (_, body, error) => {
    const { receive, records, handed } = stage();
    records.t1 = body;
    expect(await status(receive(callback("t1")))).toBe(200);
    expect(handed).toEqual([{ id: "t1", path: PATH, error }]);
  });

  it("asks again for a moment when the host does not know yet that it ended", async () => {
    const { receiver, records, handed, clock, asked } = stageInTime();
    records.t1 = record("t1", 0);
    const answer = receiver(callback("t1"));
    await clock.advance(0);
    records.t1 = record("t1", 1);
    expect((await clock.settle(answer)).status).toBe(200);
    expect([asked.length, handed.length]).toEqual([2, 1]);
  });
});

describe("repeats", () => {
  it("are dropped, and the host is not asked again", async () => {
    const { receive, records, handed, asked, reports } = stage();
    records.t1 = record("t1", 1);
    for (let times = 0; times < 3; times++) expect(await status(receive(callback("t1")))).toBe(200);
    expect([handed.length, asked.length]).toEqual([1, 1]);
    expect(reports.map((it) => it.outcome)).toEqual(["handled", "repeated", "repeated"]);
  });

  it("that come at once share one task", async () => {
    const { receive, records, handed, asked } = stage();
    records.t1 = record("t1", 1);
    const answers = await Promise.all([1, 2, 3].map(() => status(receive(callback("t1")))));
    expect([answers, handed.length, asked.length]).toEqual([[200, 200, 200], 1, 1]);
  });

  it("are told by the store of the caller", async () => {
    const seen = new Set(["t1"]);
    const { receive, records, handed } = stage({ seen });
    Object.assign(records, { t1: record("t1", 1), t2: record("t2", 1) });
    expect(await status(receive(callback("t1")))).toBe(200);
    expect(await status(receive(callback("t2")))).toBe(200);
    expect([handed.map((it) => it.id), [...seen]]).toEqual([["t2"], ["t1", "t2"]]);
  });

  it("are handed over again after onTask threw", async () => {
    let broken = true;
    const fault = new Error("disk full");
    const onTask = () => {
      if (broken) throw fault;
    };
    const { receive, records, handed, errors, reports } = stage({ onTask });
    records.t1 = record("t1", 1);
    const answer = await receive(callback("t1"));
    expect([answer.status, await answer.json()]).toEqual([500, { error: "try again later" }]);
    expect([errors, reports[0]?.reason]).toEqual([[fault], "disk full"]);
    broken = false;
    expect(await status(receive(callback("t1")))).toBe(200);
    expect(handed.length).toBe(2);
  });

  it("a store that fails before is the sender's to repeat, after is told and taken", async () => {
    const fault = new Error("no database");
    const failing = async () => {
      throw fault;
    };
    const before = stage({ seen: { has: failing, add: () => {} } });
    before.records.t1 = record("t1", 1);
    expect(await status(before.receive(callback("t1")))).toBe(500);
    expect([before.handed, before.errors]).toEqual([[], [fault]]);
    const after = stage({ seen: { has: () => false, add: failing } });
    after.records.t1 = record("t1", 1);
    expect(await status(after.receive(callback("t1")))).toBe(200);
    expect(after.errors).toEqual([fault]);
  });
});

describe("a callback that proves nothing", () => {
  it.each([
    ["forged", callback("t1", { secret: "other" })],
    ["unsigned", callback("t1", { signature: "" })],
    ["signed for another task", callback("t1", { signature: signatureOf("t2", NOW) })],
    ["replayed too late", callback("t1", { at: NOW - 301 })],
    ["of a time to come", callback("t1", { at: NOW + 301 })],
  ])("%s: 401, and the host is not asked", async (_, request) => {
    const { receive, records, handed, asked } = stage();
    records.t1 = record("t1", 1);
    const answer = await receive(request);
    expect([answer.status, await answer.json()]).toEqual([401, { error: "the signature is not valid" }]);
    expect([handed, asked]).toEqual([[], []]);
  });

  it("either secret will do while one replaces the other", async () => {
    const { receive, records } = stage({ secret: ["new", SECRET] });
    records.t1 = record("t1", 1);
    expect(await status(receive(callback("t1")))).toBe(200);
  });

  it("unsigned is taken when the caller says so, and the host decides", async () => {
    const { receiver, receive, records, handed } = stageInTime({ secret: false });
    records.t1 = record("t1", 1);
    expect(receiver.verifies).toBe("fetch");
    expect(await status(receive(callback("t1", { signature: "" })))).toBe(200);
    expect(await status(receive(callback("unknown", { signature: "" })))).toBe(404);
    expect(handed.map((it) => it.id)).toEqual(["t1"]);
  });
});

describe("the answer when the task cannot be fetched", () => {
  it.each([
    ["unknown to the host", { code: 422, msg: "record is null", data: null }, 404, 0],
    ["not found", Response.json({ code: 404, msg: "no" }, { status: 404 }), 404, 0],
    ["a key that is wrong", { code: 401, msg: "no", data: null }, 500, 1],
    ["a host out of order", Response.json({}, { status: 503 }), 500, 1],
    ["no connection", new TypeError("fetch failed"), 500, 1],
  ])("%s", async (_, answer, expected, told) => {
    const { receive, records, handed, errors } = stageInTime();
    records.t1 = answer;
    expect((await receive(callback("t1"))).status).toBe(expected);
    expect([handed, errors.length]).toEqual([[], told]);
  });

  it("is 503 for one that has not ended, and the next callback is taken", async () => {
    const { receive, records, clock, handed, errors } = stageInTime();
    records.t1 = record("t1", 0);
    const early = await receive(callback("t1"));
    expect([early.status, await early.json(), errors]).toEqual([503, { error: "try again later" }, []]);
    expect(clock.now()).toBeLessThan(10_000);
    records.t1 = record("t1", 1);
    expect((await receive(callback("t1"))).status).toBe(200);
    expect(handed.length).toBe(1);
  });
});

describe("the sender is answered in time", () => {
  test("when onTask is slow; it goes on, kept alive, and its failure is told", async () => {
    const fault = new Error("late");
    let fail: () => void = () => {};
    const onTask = () =>
      new Promise((_, reject) => {
        fail = () => reject(fault);
      });
    const { receiver, receive, records, clock, errors, reports } = stageInTime({ onTask });
    records.t1 = record("t1", 1);
    const kept: Promise<unknown>[] = [];
    const platform = { kept, waitUntil: (it: Promise<unknown>) => void platform.kept.push(it) };
    const answer = await receive(callback("t1"), platform);
    expect([answer.status, clock.now(), reports[0]?.outcome]).toEqual([200, 10_000, "running"]);
    expect([kept.length, errors]).toEqual([1, []]);
    fail();
    await kept[0];
    expect(errors).toEqual([fault]);
    // Not handled, so that a repeat is handed over again.
    const again = receiver(callback("t1"));
    await clock.advance(0);
    fail();
    expect((await again).status).toBe(500);
  });

  test("when the task cannot be fetched: the sender is to try again", async () => {
    const { receive, clock, handed } = stageInTime({ tasks: () => new Promise(() => {}) });
    const answer = await receive(callback("t1"));
    expect([answer.status, clock.now(), handed]).toEqual([503, 10_000, []]);
  });

  test("when the body never ends", async () => {
    const { receive, clock, reports } = stageInTime();
    let left = false;
    const cancel = () => {
      left = true;
    };
    const body = new ReadableStream({ cancel });
    const answer = await receive(callback("t1", { body }));
    expect([answer.status, reports[0]?.outcome]).toEqual([408, "refused"]);
    await clock.flush();
    expect(left).toBe(true);
  });

  test("leaves no timer behind", async () => {
    const { receive, records, clock } = stageInTime();
    records.t1 = record("t1", 1);
    await receive(callback("t1"));
    expect(clock.left).toBe(0);
  });
});

describe("which endpoint a task is of", () => {
  const post = (url: string, id: string) =>
    new Request(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ id }) });
  const runapi = () => {
    const asked: string[] = [];
    const client = createRunapi({
      apiKey: "key-for-tests",
      fetch: async (input) => {
        asked.push(new URL(String(input)).pathname);
        return Response.json({ id: "t1", status: "completed", videos: [{ url: "https://files.test/t1.mp4" }] });
      },
    });
    return { client, asked };
  };
  const about = (url: string) => post(url, "t1");
  const hook = "https://app.test/hooks?tenant=7";

  it("the callback URL says", async () => {
    const { client, asked } = runapi();
    const paths: string[] = [];
    const receive = createReceiver({ client, rules: webhookRules, onTask: ({ path }) => void paths.push(path) });
    const url = callbackUrl(hook, "/api/v1/luma/modify_video");
    expect(url).toBe("https://app.test/hooks?tenant=7&path=%2Fapi%2Fv1%2Fluma%2Fmodify_video");
    expect([receive.verifies, await status(receive(about(url)))]).toEqual(["fetch", 200]);
    expect([paths, asked]).toEqual([["/api/v1/luma/modify_video"], ["/api/v1/luma/modify_video/t1"]]);
  });

  it.each([
    ["no word of it", hook],
    ["one that the host does not have", callbackUrl(hook, "/api/v1/other")],
  ])("%s: 500, the host is not asked, and onError says what to do", async (_, url) => {
    const { client, asked } = runapi();
    const errors: Error[] = [];
    const receive = createReceiver({
      client,
      rules: webhookRules,
      onTask: () => {},
      onError: (it) => errors.push(it as Error),
    });
    expect(await status(receive(about(url)))).toBe(500);
    expect(errors).toMatchObject([{ name: "ConfigurationError", message: expect.stringContaining("callbackUrl") }]);
    expect(asked).toEqual([]);
  });

  it("stored handles say, and one of somebody else's is refused unasked", async () => {
    const { client, asked } = runapi();
    const task = client.resume({ path: "/api/v1/hailuo/text_to_video", id: "t1" });
    const handed: unknown[] = [];
    const handles = new Map([["t1", JSON.parse(JSON.stringify(task))]]);
    const receive = createReceiver({
      client,
      rules: webhookRules,
      tasks: async (id) => handles.get(id),
      onTask: ({ path, task }) => void handed.push([path, task.createdAt]),
    });
    expect(await status(receive(post(hook, "t2")))).toBe(404);
    expect(await status(receive(about(hook)))).toBe(200);
    expect([handed, asked]).toEqual([[[task.path, task.createdAt]], ["/api/v1/hailuo/text_to_video/t1"]]);
  });
});

describe("settings that would believe everybody, or nobody", () => {
  it.each([
    ["no secret for a host that signs", { secret: undefined as never }],
    ["an empty secret", { secret: "" }],
    ["an empty secret among others", { secret: [SECRET, ""] }],
    ["no secrets", { secret: [] }],
    ["a tolerance that is no number", { toleranceSeconds: Number.NaN }],
    ["a negative time", { answerWithinMs: -1 }],
    ["no time", { answerWithinMs: 0 }],
    ["more time than the sender has", { answerWithinMs: 15_001 }],
    ["no room for a body", { maxBytes: 0 }],
  ])("%s", (_, options) => {
    expect(() => stage(options)).toThrow(expect.objectContaining({ name: "ConfigurationError" }));
  });

  it("a secret for a host that does not publish how it signs", () => {
    const client = createRunapi({ apiKey: "key-for-tests" });
    expect(() => createReceiver({ client, rules: webhookRules, secret: SECRET, onTask: () => {} })).toThrow(
      /does not publish how it signs/,
    );
  });
});

describe("a callback wakes", () => {
  it("the wait for its task, and that one alone", async () => {
    const { receiver, receive, records, client, clock, asked } = stageInTime();
    Object.assign(records, { t1: record("t1", 0), t2: record("t2", 0) });
    const [one, two] = ["t1", "t2"].map((id) => client.resume({ path: PATH, id }));
    const stop = new AbortController();
    const pace = { intervalMs: 60_000 };
    const done = one?.wait({ ...pace, wakeOn: receiver.wakes("t1") });
    const other = two?.wait({ ...pace, wakeOn: receiver.wakes("t2"), signal: stop.signal }).catch(() => "stopped");
    await clock.advance(1000);
    expect(asked).toEqual(["t1", "t2"]);
    records.t1 = record("t1", 1);
    expect((await receive(callback("t1"))).status).toBe(200);
    await clock.flush();
    expect(await done).toMatchObject({ id: "t1" });
    expect([asked.filter((it) => it === "t2").length, clock.now()]).toEqual([1, 1000]);
    stop.abort();
    expect(await other).toBe("stopped");
  });

  it("a wait that begins after it came", async () => {
    const { receiver, receive, records } = stage();
    records.t1 = record("t1", 1);
    await receive(callback("t1"));
    let rung = 0;
    const source = receiver.wakes("t1") as (wake: () => void) => () => void;
    source(() => rung++)();
    expect(rung).toBe(1);
  });

  it.each([
    ["forged", stage()],
    ["unsigned, and about a task that goes on", stageInTime()],
  ])("nobody when it is %s", async (_, { receiver, receive, records }) => {
    records.t1 = record("t1", 0);
    let rung = 0;
    (receiver.wakes("t1") as (wake: () => void) => void)(() => rung++);
    expect((await receive(callback("t1", { secret: "other" }))).ok).toBe(false);
    expect(rung).toBe(0);
  });
});

test("what is seen is bounded: the oldest goes first, a repeat makes young again", async () => {
  const seen = memorySeen(2);
  for (const id of ["a", "b", "a", "c"]) seen.add(id);
  expect(["a", "b", "c"].map((id) => seen.has(id))).toEqual([true, false, true]);
});

describe("a reference in the address", () => {
  const path = "/api/v1/luma/modify_video";
  const client = createRunapi({
    apiKey: "key",
    fetch: async () => Response.json({ id: "t1", status: "completed", videos: [{ url: "https://cdn.test/t1.mp4" }] }),
  });

  it.each([
    [callbackUrl("https://app.test/hooks", path, "order 42/ü"), "order 42/ü"],
    [callbackUrl("https://app.test/hooks", path), undefined],
  ])("%s comes back to onTask", async (url, reference) => {
    const told: unknown[] = [];
    const receive = createReceiver({
      client,
      rules: webhookRules,
      onTask: (it) => void told.push([it.url, it.reference]),
    });
    const request = new Request(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: "t1", status: "completed" }),
    });
    expect((await receive(request)).status).toBe(200);
    expect(told).toEqual([[url, reference]]);
  });
});
