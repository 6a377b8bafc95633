import { getEventListeners } from "node:events";
import { createPoller, type WaitOptions, waitAll } from "taskreel";
import { describe, expect, it } from "vitest";
import { json, type Reply, refusal } from "../../setup/virtual-fetch.js";
import { LUMA, type LumaTask, runapi, VIDEO } from "../../setup/virtual-host.js";

/** Tasks named by when they end: `3000` completes after 3 s, `3000!` fails then. */
function tasks(names: string[]) {
  const byTime: Reply = (sent, clock) => {
    const id = decodeURIComponent(sent.url.split("/").at(-1) ?? "");
    if (id === "gone") return refusal(410)(sent, clock);
    const status = clock.now() < Number.parseInt(id, 10) ? "processing" : id.endsWith("!") ? "failed" : "completed";
    return json({ id, status, videos: [{ url: VIDEO }] })(sent, clock);
  };
  const world = runapi([byTime]);
  const all: LumaTask[] = names.map((id) => world.client.resume({ path: LUMA, id }));
  const options: WaitOptions = { poller: createPoller({ clock: world.clock, maxRequestsPerSecond: 1000 }) };
  return { ...world, all, options };
}

describe("waiting for many tasks", () => {
  it("yields each as it ends, failed or not", async () => {
    const { clock, all, options } = tasks(["7000", "2500", "gone", "4500!", "0"]);
    const order: unknown[] = [];
    const read = async () => {
      for await (const it of waitAll(all, options)) {
        order.push([it.task.id, "result" in it ? it.result.outputs[0] : it.error.name]);
      }
    };
    await clock.settle(read());
    expect(order).toEqual([
      ["gone", "ApiError"],
      ["0", VIDEO],
      ["2500", VIDEO],
      ["4500!", "TaskFailedError"],
      ["7000", VIDEO],
    ]);
    expect(clock.left).toBe(0);
  });

  it("of none ends at once", async () => {
    expect(await tasks([]).clock.settle(waitAll([]).next())).toEqual({ value: undefined, done: true });
  });

  it("gives a slow reader all of them", async () => {
    const { clock, all, options } = tasks(["0", "1000", "2000"]);
    const settled = waitAll(all, options);
    const ids = [(await clock.settle(settled.next())).value?.task.id];
    await clock.advance(60_000);
    for (let i = 0; i < 2; i++) ids.push((await clock.settle(settled.next())).value?.task.id);
    expect(ids).toEqual(["0", "1000", "2000"]);
    expect((await clock.settle(settled.next())).done).toBe(true);
  });

  it("ends the waits when the reader leaves", async () => {
    const controller = new AbortController();
    const { clock, all, options, sent } = tasks(["0", "90000", "90000"]);
    const settled = waitAll(all, { ...options, signal: controller.signal });
    await clock.settle(settled.next());
    await settled.return();
    await clock.flush();
    const before = sent.length;
    await clock.advance(100_000);
    expect([sent.length, clock.left, getEventListeners(controller.signal, "abort").length]).toEqual([before, 0, 0]);
  });

  it("yields the abort of each when the caller aborts", async () => {
    const controller = new AbortController();
    const { clock, all, options } = tasks(["90000", "90000"]);
    const settled = waitAll(all, { ...options, signal: controller.signal });
    const first = settled.next();
    await clock.advance(1500);
    controller.abort("enough");
    for (const it of [await clock.settle(first), await clock.settle(settled.next())]) {
      expect(it.value).toMatchObject({ error: { name: "AbortedError", cause: "enough" } });
    }
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    expect((await clock.settle(settled.next())).done).toBe(true);
    expect([clock.left, getEventListeners(controller.signal, "abort").length]).toEqual([0, 0]);
  });

  it("knows a signal that fired before", async () => {
    const { clock, all, options, sent } = tasks(["0"]);
    const settled = waitAll(all, { ...options, signal: AbortSignal.abort("early") });
    expect((await clock.settle(settled.next())).value).toMatchObject({
      error: { name: "AbortedError", cause: "early" },
    });
    expect(sent).toHaveLength(0);
  });

  it("ends what has begun when the list of tasks breaks", async () => {
    const { clock, all, options, sent } = tasks(["90000"]);
    function* broken() {
      yield* all;
      throw new Error("list");
    }
    expect(await clock.failure(waitAll(broken(), options).next())).toMatchObject({ message: "list" });
    await clock.advance(100_000);
    expect([sent.length, clock.left]).toEqual([0, 0]);
  });
});
