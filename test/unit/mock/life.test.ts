import { describe, expect, it } from "vitest";
import type { Contract, Operation } from "../../../src/contract/contract.js";
import { type Course, endOf, isExpired, type Living, momentOf, outcomeOf } from "../../../src/mock/state/life.js";

const states = { pending: ["waiting", "running"], succeeded: [1, 4], failed: ["lost"] };
const contract = { states } as unknown as Contract;
const operation = { task: { retention: 60 }, callback: { delivery: { undelivered: 4 } } } as unknown as Operation;
const task = (course: Partial<Course> = {}, createdAt = 0): Living => ({
  contract,
  operation,
  course: { duration: 1000, outcome: "completed", ...course },
  createdAt,
  progress: { polls: 0, steps: 0 },
});
const value = (living: Living, now: number) => momentOf(living, now).value;

describe("by time", () => {
  it.each([
    [-5, "waiting"],
    [0, "waiting"],
    [499, "waiting"],
    [500, "running"],
    [999, "running"],
    [1000, 1],
    [1e12, 1],
  ])("after %d ms a task shows %s", (elapsed, shown) => {
    expect(value(task({}, 7000), 7000 + elapsed)).toBe(shown);
  });

  it("says what the value means", () => {
    expect(momentOf(task(), 10).meaning).toBe("pending");
    expect(momentOf(task(), 1000)).toEqual({ meaning: "succeeded", value: 1 });
    expect(momentOf(task({ outcome: "failed" }), 1000)).toEqual({ meaning: "failed", value: "lost" });
  });

  it("ends at once without a duration, and with the value that the plan names where it has that meaning", () => {
    expect(value(task({ duration: 0, ending: 4 }), 0)).toBe(4);
    expect(value(task({ ending: "lost" }), 1000)).toBe(1);
  });

  it("agrees with endOf about when a task ends", () => {
    const it = task({}, 500);
    expect(momentOf(it, endOf(it) - 1).meaning).toBe("pending");
    expect(momentOf(it, endOf(it)).meaning).toBe("succeeded");
  });

  it("stays in its last pending state when it never ends", () => {
    expect(value(task({ outcome: "never" }), 1e15)).toBe("running");
    expect(endOf(task({ outcome: "never" }))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("by polls and by hand", () => {
  it("goes on with each answer", () => {
    const it = task({ polls: 4 });
    const seen = [0, 1, 2, 3].map((polls) => {
      it.progress.polls = polls;
      return value(it, 1e9);
    });
    expect(seen).toEqual(["waiting", "waiting", "running", "running"]);
    it.progress.end = { at: 5, outcome: "completed" };
    expect(value(it, 5)).toBe(1);
  });

  it("stands still until it is moved", () => {
    const it = task({ manual: true });
    expect([value(it, 0), value(it, 1e9)]).toEqual(["waiting", "waiting"]);
    it.progress.steps = 1;
    expect(value(it, 0)).toBe("running");
    it.progress.end = { at: 3, outcome: "failed" };
    expect([value(it, 2), value(it, 3), outcomeOf(it)]).toEqual(["running", "lost", "failed"]);
  });
});

describe("after the end", () => {
  it("shows that nobody took the message, but stays a success", () => {
    const it = task();
    it.progress.undelivered = true;
    expect(momentOf(it, 1000)).toEqual({ meaning: "succeeded", value: 4 });
  });

  it("keeps a result as long as the contract says", () => {
    expect([isExpired(task(), 60_999), isExpired(task(), 61_000)]).toEqual([false, true]);
    expect([isExpired(task({ outcome: "expired" }), 999), isExpired(task({ outcome: "expired" }), 1000)]).toEqual([
      false,
      true,
    ]);
    expect(isExpired(task({ outcome: "failed" }), 1e9)).toBe(false);
  });
});
