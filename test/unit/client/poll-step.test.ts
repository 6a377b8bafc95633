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
    ["5", 5000],
    ["1", 1000],
    ["39686991", 60_000],
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
    const { clock, task } = resumed([reply]);
    expect(await clock.failure(task.poll())).toMatchObject({ name, task: { id: "t1" } });
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
