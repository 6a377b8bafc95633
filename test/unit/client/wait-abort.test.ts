import { getEventListeners } from "node:events";
import { createPoller, type WaitOptions } from "taskreel";
import { describe, expect, it } from "vitest";
import { deaf, lost, type Reply, refusal, silence, stalled } from "../../setup/virtual-fetch.js";
import { completed, failed, fresh, pending, resumed } from "../../setup/virtual-host.js";

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

async function aborting(replies: Reply[], options: WaitOptions = {}) {
  const controller = new AbortController();
  const world = await fresh(replies);
  const waiting = world.task.wait({ ...options, signal: controller.signal });
  waiting.catch(() => {});
  return { ...world, controller, waiting };
}

describe("an abort", () => {
  it("that came before lets nothing be sent", async () => {
    const { clock, task, sent } = resumed([completed]);
    const error = await clock.failure(task.wait({ signal: AbortSignal.abort("early") }));
    expect(error).toMatchObject({ name: "AbortedError", cause: "early", task: { id: "t1" } });
    expect([sent.length, clock.left]).toEqual([0, 0]);
  });

  it("ends a sleep at once, with the caller's reason and the handle", async () => {
    const { clock, controller, waiting, sent } = await aborting([pending]);
    await clock.advance(1500);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(waiting).rejects.toMatchObject({ name: "AbortedError", cause: reason, task: { id: "t1" } });
    await clock.advance(60_000);
    expect([sent.length, clock.left, listeners(controller.signal)]).toEqual([2, 0, 0]);
  });

  it.each<[string, Reply]>([
    ["silence", silence],
    ["a fetch that does not listen", deaf],
    ["a stalled answer", stalled()],
  ])("ends a request at once (%s)", async (_, reply) => {
    const { clock, controller, waiting, sent } = await aborting([reply]);
    await clock.advance(1500);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortedError" });
    expect(sent[1]?.signal.aborted).toBe(true);
    await clock.advance(60_000);
    expect([sent.length, clock.left, listeners(controller.signal)]).toEqual([2, 0, 0]);
  });

  it.each([
    ["onUpdate", pending],
    ["onRetry", lost()],
  ])("from within %s ends the wait there and then", async (name, reply) => {
    const controller = new AbortController();
    const { clock, task, sent } = await fresh([reply]);
    const options = { [name]: () => controller.abort("inside") };
    const error = await clock.failure(task.wait({ ...options, signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortedError", cause: "inside" });
    expect([sent.length, clock.left, listeners(controller.signal)]).toEqual([2, 0, 0]);
  });

  it("from within a handler at the deadline is an abort and no timeout", async () => {
    const controller = new AbortController();
    const { clock, task } = await fresh([pending]);
    const onUpdate = () => controller.abort();
    const error = await clock.failure(task.wait({ timeoutMs: 500, onUpdate, signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortedError" });
  });

  it("in the same turn as a ring is not late", async () => {
    let wake = () => {};
    const wakeOn = (ring: () => void) => {
      wake = ring;
    };
    const { clock, controller, waiting, sent } = await aborting([pending], { wakeOn });
    await clock.advance(1100);
    wake();
    controller.abort();
    await clock.flush();
    await expect(waiting).rejects.toMatchObject({ name: "AbortedError" });
    expect([clock.now(), sent.length, clock.left]).toEqual([1100, 2, 0]);
  });

  it("of one wait on a task leaves the other alone", async () => {
    const { clock, controller, waiting, task } = await aborting([pending, pending, pending, pending, completed]);
    const other = task.wait();
    await clock.advance(1500);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortedError" });
    expect((await clock.settle(other)).id).toBe("t1");
    expect((await clock.settle(task.wait())).id).toBe("t1");
  });

  it("gives up the place in a shared budget", async () => {
    const { clock, task, sent } = resumed([completed]);
    const poller = createPoller({ clock, maxInFlight: 1 });
    poller.enter("https://other.test", () => {});
    const controller = new AbortController();
    const waiting = task.wait({ poller, signal: controller.signal });
    waiting.catch(() => {});
    await clock.advance(100);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortedError" });
    poller.leave("https://other.test");
    await clock.advance(10_000);
    expect([sent.length, clock.left]).toEqual([0, 0]);
  });

  it("between a place in the budget and its request lets nothing be sent", async () => {
    const { clock, task, sent } = resumed([completed]);
    const controller = new AbortController();
    const left: string[] = [];
    const poller = {
      enter: (_: string, start: () => void) => {
        start();
        controller.abort();
        return () => {};
      },
      leave: (server: string) => left.push(server),
    };
    const error = await clock.failure(task.wait({ poller, signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortedError" });
    expect([sent.length, left.length, clock.left]).toEqual([0, 1, 0]);
  });
});

it("a thousand waits put one listener on the signal that they share, and leave none", async () => {
  const controller = new AbortController();
  const { clock, task } = await fresh([pending, completed]);
  const all = Array.from({ length: 1000 }, () => task.wait({ signal: controller.signal }));
  expect(listeners(controller.signal)).toBe(1);
  await clock.settle(Promise.all(all));
  expect(listeners(controller.signal)).toBe(0);
});

it.each<[string, Reply, WaitOptions]>([
  ["completed", completed, {}],
  ["failed", failed, {}],
  ["refused", refusal(402), {}],
  ["timed out", pending, { timeoutMs: 3000 }],
  ["out of retries", lost(), { retries: 1 }],
])("a wait that is %s leaves no listener, no timer, no request and no call", async (_, reply, options) => {
  let calls = 0;
  const count = () => calls++;
  const handlers = { onUpdate: count, onRetry: count };
  const { clock, controller, waiting, sent } = await aborting([reply], { ...options, ...handlers });
  await clock.settle(waiting.catch(() => {}));
  const before = [calls, sent.length];
  controller.abort();
  await clock.advance(1_000_000);
  expect([calls, sent.length]).toEqual(before);
  expect([clock.left, listeners(controller.signal)]).toEqual([0, 0]);
});
