import type { WakeSource } from "taskreel";
import { describe, expect, it } from "vitest";
import { lost, type Reply } from "../../setup/virtual-fetch.js";
import { completed, fresh, pending } from "../../setup/virtual-host.js";

const SLOW = { intervalMs: 60_000 };

/** A wait whose bell the test rings. */
async function ringing(replies: Reply[], options = SLOW) {
  const bell = { wake: () => {}, muted: 0 };
  const world = await fresh(replies, options);
  const wakeOn: WakeSource = (ring) => {
    bell.wake = ring;
    return () => bell.muted++;
  };
  const waiting = world.task.wait({ wakeOn });
  waiting.catch(() => {});
  return { ...world, bell, waiting };
}

async function* manual(rings: Promise<unknown>[]): AsyncGenerator<number> {
  for (const [i, ring] of rings.entries()) {
    await ring;
    yield i;
  }
}

describe("a ring", () => {
  it("asks at once", async () => {
    const { clock, bell, waiting, times } = await ringing([pending, completed]);
    await clock.advance(5000);
    bell.wake();
    await clock.advance(7000);
    bell.wake();
    await clock.settle(waiting);
    expect(times()).toEqual([0, 5000, 12_000]);
    expect([clock.left, bell.muted]).toEqual([0, 1]);
  });

  it("that comes while a poll is under way is answered by the next one", async () => {
    const { clock, bell, waiting, times } = await ringing([
      (sent) => {
        bell.wake();
        return pending(sent, clock) as Response;
      },
      completed,
    ]);
    await clock.settle(waiting);
    expect(times()).toEqual([0, 60_000, 60_250]);
  });

  it("costs nothing when it is lost", async () => {
    const { clock, waiting, times } = await ringing([completed]);
    await clock.settle(waiting);
    expect(times()).toEqual([0, 60_000]);
  });

  it("after the end does nothing", async () => {
    const { clock, bell, waiting, sent } = await ringing([completed]);
    await clock.settle(waiting);
    bell.wake();
    await clock.advance(100_000);
    expect([sent.length, bell.muted, clock.left]).toEqual([2, 1, 0]);
  });

  it("a storm of them never brings two polls closer than 250 ms", async () => {
    for (const everyMs of [0, 1, 7, 100, 249, 251]) {
      const { clock, bell, waiting, delays } = await ringing([...Array<Reply>(20).fill(pending), completed]);
      for (let i = 0; i < 8000 / Math.max(1, everyMs); i++) {
        bell.wake();
        bell.wake();
        await clock.advance(everyMs);
      }
      await clock.settle(waiting.catch(() => {}));
      const [, ...between] = delays();
      expect(Math.min(...between)).toBeGreaterThanOrEqual(250);
    }
  });

  it("does not make a host in trouble work harder than that", async () => {
    const { clock, bell, waiting, delays } = await ringing([lost(), lost(), completed]);
    for (let i = 0; i < 600; i++) {
      bell.wake();
      await clock.advance(1);
    }
    await clock.settle(waiting);
    expect(delays()).toEqual([0, 250, 250]);
  });
});

describe("the bell can be", () => {
  it("a promise", async () => {
    const { clock, task, times } = await fresh([completed], SLOW);
    await clock.settle(task.wait({ wakeOn: new Promise((resolve) => clock.setTimeout(() => resolve(1), 3000)) }));
    expect(times()).toEqual([0, 3000]);
  });

  it("a thenable", async () => {
    const { clock, task, times } = await fresh([completed], SLOW);
    // biome-ignore lint/suspicious/noThenProperty: the source may be any thenable
    const wakeOn = { then: (resolve: (it: number) => void) => resolve(1) } as unknown as PromiseLike<unknown>;
    await clock.settle(task.wait({ wakeOn }));
    expect(times()).toEqual([0, 0]);
  });

  it("an async iterator, which ends with the wait", async () => {
    const { clock, task, times } = await fresh([pending, completed], SLOW);
    const at = (ms: number) => new Promise((resolve) => clock.setTimeout(() => resolve(ms), ms));
    await clock.settle(task.wait({ wakeOn: manual([at(2000), at(5000), at(9000)]) }));
    expect(times()).toEqual([0, 2000, 5000]);
  });

  it("an iterator without end, which is returned", async () => {
    const state = { returned: 0 };
    const wakeOn: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          state.returned++;
          return { done: true, value: undefined };
        },
      }),
    };
    const { clock, task } = await fresh([completed], SLOW);
    await clock.settle(task.wait({ wakeOn }));
    expect(state.returned).toBe(1);
  });
});

const boom = () => {
  throw new Error("source");
};
const broken: [string, () => WakeSource][] = [
  ["a promise that rejects", () => Promise.reject(new Error("source"))],
  ["an iterator that rejects", () => manual([Promise.reject(new Error("source"))])],
  ["an iterator that cannot begin", () => ({ [Symbol.asyncIterator]: boom })],
  [
    "an iterator that cannot end",
    () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: boom }) }),
  ],
  ["a function that throws", () => boom],
  ["a function that rejects", () => async () => boom()],
  ["a function whose unsubscribing throws", () => () => boom],
  ["a function whose unsubscribing rejects", () => () => async () => boom()],
];

it.each(broken)("%s is silent", async (_, source) => {
  const { clock, task, times } = await fresh([completed], SLOW);
  expect((await clock.settle(task.wait({ wakeOn: source() }))).id).toBe("t1");
  expect(times()).toEqual([0, 60_000]);
});
