import { describe, expect, it, vi } from "vitest";
import { manualClock, realClock, runAt } from "../../../src/mock/state/clock.js";

describe("manualClock", () => {
  it("stands still until it is advanced", async () => {
    const clock = manualClock(100);
    expect(clock.now()).toBe(100);
    await clock.advance(25);
    expect(clock.now()).toBe(125);
  });

  it("deals with what is due in order, at its own time, and waits for it", async () => {
    const clock = manualClock(0);
    const seen: string[] = [];
    const entry = (name: string) => async () => {
      await Promise.resolve();
      seen.push(`${name}@${clock.now()}`);
    };
    runAt(clock, 30, entry("third"));
    runAt(clock, 10, entry("first"));
    runAt(clock, 10, entry("second"));
    const cancel = runAt(clock, 20, entry("cancelled"));
    runAt(clock, 31, entry("later"));
    cancel();
    await clock.advance(30);
    expect(seen).toEqual(["first@10", "second@10", "third@30"]);
    expect(clock.now()).toBe(30);
  });

  it("takes what becomes due on the way, and two advances one after the other", async () => {
    const clock = manualClock(0);
    const seen: number[] = [];
    runAt(clock, 10, async () => {
      runAt(clock, 15, async () => {
        seen.push(clock.now());
      });
    });
    await Promise.all([clock.advance(12), clock.advance(12)]);
    expect(seen).toEqual([15]);
    expect(clock.now()).toBe(24);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses to advance by %d", async (ms) => {
    await expect(manualClock().advance(ms)).rejects.toThrow(RangeError);
  });
});

describe("real time", () => {
  it("runs under fake timers", async () => {
    vi.useFakeTimers({ now: 0 });
    try {
      expect(realClock.now()).toBeGreaterThan(1e12);
      await new Promise<void>((resolve) => runAt(realClock, realClock.now() + 2, async () => resolve()));
    } finally {
      vi.useRealTimers();
    }
  });

  it("can be called off", async () => {
    const due = vi.fn(async () => {});
    runAt(realClock, realClock.now() + 1, due)();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(due).not.toHaveBeenCalled();
  });
});
