import { describe, expect, it } from "vitest";
import { html, json, lost, type Reply, refusal, silence } from "../../setup/virtual-fetch.js";
import { completed, failed, fresh, pending, resumed, said, VIDEO } from "../../setup/virtual-host.js";

describe("one step", () => {
  it("of a running task says when to ask again", async () => {
    const { clock, task, sent } = await fresh([pending]);
    expect(await clock.settle(task.poll())).toMatchObject({
      state: "pending",
      retryAfterMs: 1000,
      update: { status: "processing" },
      error: undefined,
    });
    expect([sent.length, clock.now(), clock.left]).toEqual([2, 0, 0]);
  });

  it("keeps the client's pace where an option says nothing", async () => {
    const { clock, task } = await fresh([pending]);
    const unsaid = { intervalMs: undefined, typicalSeconds: undefined };
    expect(await clock.settle(task.poll(unsaid))).toMatchObject({ retryAfterMs: 1000 });
    expect(task.dueInMs(unsaid)).toBe(1000);
  });

  it("of a completed task gives its result, and again without a request", async () => {
    const { clock, task, sent } = await fresh([completed]);
    for (let i = 0; i < 2; i++) {
      const step = await clock.settle(task.poll());
      expect(step).toMatchObject({ state: "completed", result: { id: "t1", outputs: [VIDEO] } });
    }
    expect(sent).toHaveLength(2);
  });

  it("of a failed task gives its error, and again without a request", async () => {
    const { clock, task, sent } = await fresh([failed]);
    for (let i = 0; i < 2; i++) {
      expect(await clock.settle(task.poll())).toMatchObject({
        state: "failed",
        error: { name: "TaskFailedError", task: { id: "t1" } },
      });
    }
    expect(sent).toHaveLength(2);
  });

  it.each<[string, Reply, string]>([
    ["a lost connection", lost(), "ConnectionError"],
    ["silence", silence, "RequestTimeoutError"],
    ["HTML", html, "ContractError"],
    ["429", refusal(429), "ApiError"],
    ["500", refusal(500), "ApiError"],
    ["404 of a new task", refusal(404), "ApiError"],
  ])("that meets %s says so and goes on", async (_, reply, name) => {
    const { clock, task } = await fresh([reply]);
    expect(await clock.settle(task.poll({ requestTimeoutMs: 500 }))).toMatchObject({
      state: "pending",
      retryAfterMs: 1000,
      update: undefined,
      error: { name },
    });
  });

  it.each([
    ["5", 5250],
    ["1", 1050],
    ["39686991", 63_000],
  ])("passes on Retry-After %s as %i ms", async (value, retryAfterMs) => {
    const { clock, task } = await fresh([said("processing", { "retry-after": value })]);
    expect(await clock.settle(task.poll())).toMatchObject({ retryAfterMs });
  });

  it.each<[string, Reply, string]>([
    ["401", refusal(401), "ApiError"],
    ["410", refusal(410), "ApiError"],
    ["404 of an earlier task", refusal(404), "ApiError"],
    ["another task's id", json({ id: "t2", status: "completed" }), "ContractError"],
    ["a missing result", json({ id: "t1", status: "completed" }), "NoOutputError"],
  ])("that meets %s throws it with the handle", async (_, reply, name) => {
    const { clock, task } = resumed([reply], undefined, 31_000);
    expect(await clock.failure(task.poll())).toMatchObject({ name, task: { id: "t1" } });
  });

  it("of a task of another process takes 404 as too early while that one is young", async () => {
    const { clock, task } = resumed([refusal(404)], undefined, 29_000);
    expect(await clock.settle(task.poll())).toMatchObject({ state: "pending", error: { status: 404 } });
  });

  it("counts what came to nothing on from the step before, and starts anew after a good answer", async () => {
    const { clock, task } = await fresh([refusal(500), refusal(500), pending, lost(), lost()]);
    const first = await clock.settle(task.poll());
    expect(first).toMatchObject({ misses: 1, retryAfterMs: 1000, busy: false });
    expect(await clock.settle(task.poll({ misses: 4 }))).toMatchObject({ misses: 5, retryAfterMs: 15_000 });
    expect(await clock.settle(task.poll({ misses: 5 }))).toMatchObject({ misses: 0, retryAfterMs: 1000 });
    expect(await clock.settle(task.poll({ misses: 9 }))).toMatchObject({ state: "pending", misses: 10 });
    expect(await clock.failure(task.poll({ misses: 10 }))).toMatchObject({
      name: "ConnectionError",
      task: { id: "t1" },
    });
  });

  it.each([
    [429, true],
    [500, false],
  ])("says of %i whether the host has too many requests: %s", async (status, busy) => {
    const { clock, task } = await fresh([refusal(status)]);
    expect(await clock.settle(task.poll())).toMatchObject({ state: "pending", busy });
  });

  it.each([
    [{}, 899_000, "pending"],
    [{}, 900_000, "expired"],
    [{ maxAgeMs: 60_000 }, 60_000, "expired"],
    [{ maxAgeMs: Number.POSITIVE_INFINITY }, 9_000_000, "pending"],
  ])("with %j calls a running task of %i ms %s", async (options, age, state) => {
    const { clock, task } = resumed([pending], undefined, age);
    expect(await clock.settle(task.poll(options))).toMatchObject({ state, update: { status: "processing" } });
  });

  it("gives whole milliseconds", async () => {
    const { clock, task } = await fresh([pending], { random: () => 0.123456789 });
    const step = await clock.settle(task.poll());
    expect("retryAfterMs" in step && [step.retryAfterMs, step.update?.ageMs].every(Number.isInteger)).toBe(true);
    expect(Number.isInteger(task.dueInMs())).toBe(true);
  });

  it("is JSON as it is, errors and handle included, and carries no body of the host's", async () => {
    const { clock, task } = await fresh([refusal(500), json({ id: "t1", status: "failed", error: "no", secret: "s" })]);
    const read = async () => JSON.parse(JSON.stringify(await clock.settle(task.poll())));
    const handle = JSON.parse(JSON.stringify(task));
    expect(await read()).toMatchObject({ state: "pending", error: { name: "ApiError", status: 500 } });
    const failed = await read();
    expect(failed).toMatchObject({ state: "failed", error: { name: "TaskFailedError", task: handle } });
    expect(JSON.stringify(failed)).not.toContain("secret");
  });

  it("can be aborted, before and in flight", async () => {
    const { clock, task, sent } = await fresh([silence]);
    expect(await clock.failure(task.poll({ signal: AbortSignal.abort() }))).toMatchObject({ name: "AbortedError" });
    expect(sent).toHaveLength(1);
    const controller = new AbortController();
    const polling = task.poll({ signal: controller.signal });
    polling.catch(() => {});
    await clock.advance(10);
    controller.abort("enough");
    await expect(polling).rejects.toMatchObject({ name: "AbortedError", cause: "enough", task: { id: "t1" } });
    expect(clock.left).toBe(0);
  });

  it.each([{ requestTimeoutMs: Number.NaN }, { intervalMs: -1 }])("refuses %j", async (options) => {
    const { clock, task, sent } = await fresh([pending]);
    expect(await clock.failure(task.poll(options))).toMatchObject({ name: "ConfigurationError" });
    expect(sent).toHaveLength(1);
  });
});

it("steps and sleeps of one's own come to the same end", async () => {
  const { clock, task, delays } = await fresh([pending, lost(), pending, completed]);
  for (;;) {
    const step = await clock.settle(task.poll());
    if (step.state !== "pending") break;
    await clock.advance(step.retryAfterMs);
  }
  expect(delays()).toEqual([0, 1000, 1000, 1000]);
});

it("the first due time is known without a request, and of a task that is over it is now", async () => {
  const { clock, task, sent } = await fresh([completed], {});
  expect(task.dueInMs()).toBeGreaterThan(30_000);
  expect(task.dueInMs({ intervalMs: 5000 })).toBe(5000);
  await clock.advance(100_000);
  expect(task.dueInMs()).toBeLessThan(20_000);
  expect(sent).toHaveLength(1);
  await clock.settle(task.poll());
  expect(task.dueInMs()).toBe(0);
});
