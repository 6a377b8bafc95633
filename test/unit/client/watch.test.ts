import { getEventListeners } from "node:events";
import type { Update } from "taskreel";
import { describe, expect, it } from "vitest";
import { json, lost, refusal, silence } from "../../setup/virtual-fetch.js";
import { completed, failed, fresh, pending, said } from "../../setup/virtual-host.js";

const statuses = async (updates: AsyncIterable<Update>) => {
  const all: unknown[] = [];
  for await (const it of updates) all.push(it.status);
  return all;
};

describe("watching a task", () => {
  it("yields each change and ends with the last", async () => {
    const { clock, task } = await fresh([said("queued"), pending, pending, completed]);
    expect(await clock.settle(statuses(task))).toEqual(["queued", "processing", "completed"]);
    expect(clock.left).toBe(0);
  });

  it.each([
    ["failed", failed],
    ["cancelled", json({ id: "t1", status: "cancelled" })],
  ])("ends with %s as with any other end", async (status, reply) => {
    const { clock, task } = await fresh([pending, reply]);
    expect(await clock.settle(statuses(task))).toEqual(["processing", status]);
  });

  it("throws what ends the wait otherwise, after the last change, once", async () => {
    const { clock, task } = await fresh([pending, refusal(402)]);
    const updates = task.watch();
    expect((await clock.settle(updates.next())).value.status).toBe("processing");
    await clock.advance(10_000);
    expect(await clock.failure(updates.next())).toMatchObject({ name: "ApiError", status: 402, task: { id: "t1" } });
    expect(await clock.settle(updates.next())).toEqual({ value: undefined, done: true });
  });

  it("gives the last change of a task that is over already, without a request", async () => {
    const { clock, task, sent } = await fresh([pending, completed]);
    await clock.settle(task.wait());
    const before = sent.length;
    expect(await clock.settle(statuses(task))).toEqual(["completed"]);
    expect(sent).toHaveLength(before);
  });

  it("throws a missing result, though it was seen to be completed", async () => {
    const { clock, task } = await fresh([json({ id: "t1", status: "completed" })]);
    const updates = task.watch();
    expect((await clock.settle(updates.next())).value.status).toBe("completed");
    expect(await clock.failure(updates.next())).toMatchObject({ name: "NoOutputError" });
  });

  it("gives a slow reader the newest, never an old one", async () => {
    const { clock, task, sent } = await fresh([said("queued"), said("running"), pending, completed]);
    const updates = task.watch();
    expect((await clock.settle(updates.next())).value.status).toBe("queued");
    await clock.advance(2000);
    expect(sent).toHaveLength(4);
    expect((await clock.settle(updates.next())).value.status).toBe("processing");
    await clock.advance(60_000);
    expect((await clock.settle(updates.next())).value.status).toBe("completed");
    expect(await clock.settle(updates.next())).toEqual({ value: undefined, done: true });
    expect(await clock.settle(updates.next())).toEqual({ value: undefined, done: true });
  });

  it("answers in order whoever asks twice at once", async () => {
    const { clock, task } = await fresh([said("queued"), pending, completed]);
    const updates = task.watch();
    const asked = [updates.next(), updates.next(), updates.next(), updates.next()];
    const told = await clock.settle(Promise.all(asked));
    expect(told.map((it) => it.value?.status)).toEqual(["queued", "processing", "completed", undefined]);
    expect(told.map((it) => it.done)).toEqual([false, false, false, true]);
  });

  it("tells onUpdate as well", async () => {
    const seen: unknown[] = [];
    const { clock, task } = await fresh([pending, completed]);
    await clock.settle(statuses(task.watch({ onUpdate: (it) => seen.push(it.status) })));
    expect(seen).toEqual(["processing", "completed"]);
  });
});

describe("leaving", () => {
  it.each([
    [
      "break",
      async (updates: AsyncIterable<Update>) => {
        for await (const _ of updates) break;
      },
    ],
    [
      "throw",
      async (updates: AsyncIterable<Update>) => {
        for await (const it of updates) throw new Error(it.id);
      },
    ],
  ])("by %s ends the wait", async (_, leave) => {
    const controller = new AbortController();
    const { clock, task, sent } = await fresh([pending]);
    await clock.settle(leave(task.watch({ signal: controller.signal })).catch(() => {}));
    await clock.advance(60_000);
    expect([sent.length, clock.left, getEventListeners(controller.signal, "abort").length]).toEqual([2, 0, 0]);
  });

  it("ends a request that is under way, and whoever waits for it", async () => {
    const { clock, task, sent } = await fresh([silence]);
    const updates = task.watch();
    const next = updates.next();
    await clock.advance(1500);
    expect(await updates.return?.()).toEqual({ value: undefined, done: true });
    expect(await clock.settle(next)).toEqual({ value: undefined, done: true });
    expect([sent[1]?.signal.aborted, clock.left]).toEqual([true, 0]);
  });

  it("before the first step sends nothing and listens to nothing", async () => {
    const controller = new AbortController();
    const { clock, task, sent } = await fresh([pending]);
    const updates = task.watch({ signal: controller.signal });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await updates.return?.();
    expect(await clock.settle(updates.next())).toEqual({ value: undefined, done: true });
    expect([sent.length, clock.left, getEventListeners(controller.signal, "abort").length]).toEqual([1, 0, 0]);
  });

  it("leaves other waits on the task alone", async () => {
    const { clock, task } = await fresh([pending, pending, completed]);
    const waiting = task.wait();
    for await (const _ of clockwise(task.watch())) break;
    expect((await clock.settle(waiting)).id).toBe("t1");

    async function* clockwise(updates: AsyncIterableIterator<Update>) {
      yield await clock.settle(updates.next());
      await updates.return?.();
    }
  });
});

it("an abort is thrown to the reader, with the handle", async () => {
  const controller = new AbortController();
  const { clock, task } = await fresh([pending, lost()]);
  const reading = statuses(task.watch({ signal: controller.signal }));
  reading.catch(() => {});
  await clock.advance(1500);
  controller.abort("enough");
  await expect(reading).rejects.toMatchObject({ name: "AbortedError", cause: "enough", task: { id: "t1" } });
  expect([clock.left, getEventListeners(controller.signal, "abort").length]).toEqual([0, 0]);
});
