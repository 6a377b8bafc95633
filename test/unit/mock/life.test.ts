import { describe, expect, it } from "vitest";
import { endOf, momentAt, type Plan } from "../../../src/mock/life.js";

const states = { pending: ["waiting", "running"], succeeded: [1, 4], failed: ["lost"] };
const plan: Plan = { duration: 1000, outcome: "completed" };

describe("momentAt", () => {
  it.each([
    [-5, "waiting"],
    [0, "waiting"],
    [499, "waiting"],
    [500, "running"],
    [999, "running"],
    [1000, 1],
    [1e12, 1],
  ])("after %d ms a task shows %s", (elapsed, value) => {
    expect(momentAt(states, plan, 7000, 7000 + elapsed).value).toBe(value);
  });

  it("says what the value means", () => {
    expect(momentAt(states, plan, 0, 10).meaning).toBe("pending");
    expect(momentAt(states, plan, 0, 1000)).toEqual({ meaning: "succeeded", value: 1 });
    expect(momentAt(states, { ...plan, outcome: "failed" }, 0, 1000)).toEqual({ meaning: "failed", value: "lost" });
  });

  it("ends at once without a duration, and with the value that the plan names", () => {
    expect(momentAt(states, { duration: 0, outcome: "completed", ending: 4 }, 0, 0).value).toBe(4);
    expect(() => momentAt(states, { ...plan, ending: "lost" }, 0, 1000)).toThrow(/no status lost means succeeded/);
  });

  it("agrees with endOf about when a task ends", () => {
    expect(momentAt(states, plan, 500, endOf(plan, 500) - 1).meaning).toBe("pending");
    expect(momentAt(states, plan, 500, endOf(plan, 500)).meaning).toBe("succeeded");
  });
});
