import type { Update } from "taskreel";
import { describe, expect, it } from "vitest";
import { json, lost } from "../../setup/virtual-fetch.js";
import { completed, fresh, pending, resumed, said, VIDEO } from "../../setup/virtual-host.js";

describe("onUpdate", () => {
  it("is called when the status changes, and only then", async () => {
    const seen: Update[] = [];
    const { clock, task } = await fresh([
      said("queued"),
      said("queued"),
      lost(),
      said("queued"),
      pending,
      pending,
      completed,
    ]);
    await clock.settle(task.wait({ onUpdate: (it) => seen.push(it) }));
    expect(seen).toEqual([
      { id: "t1", state: "pending", status: "queued", outputs: [], ageMs: 1000, data: { id: "t1", status: "queued" } },
      {
        id: "t1",
        state: "pending",
        status: "processing",
        outputs: [],
        ageMs: 5000,
        data: { id: "t1", status: "processing" },
      },
      {
        id: "t1",
        state: "succeeded",
        status: "completed",
        outputs: [VIDEO],
        ageMs: 7000,
        data: { id: "t1", status: "completed", videos: [{ url: VIDEO }] },
      },
    ]);
  });

  it("counts the age from creation, in another process too", async () => {
    const ages: number[] = [];
    const { clock, task } = resumed([pending, completed], { intervalMs: 1000 }, 60_000);
    await clock.settle(task.wait({ onUpdate: (it) => ages.push(it.ageMs) }));
    expect(ages).toEqual([60_000, 61_000]);
  });

  it("hears a failure before the wait says so", async () => {
    const seen: unknown[] = [];
    const { clock, task } = await fresh([json({ id: "t1", status: "failed", error: "no" })]);
    await clock.failure(task.wait({ onUpdate: (it) => seen.push(it.state) }));
    expect(seen).toEqual(["failed"]);
  });
});

const faults: [string, () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error("handler");
    },
  ],
  [
    "throws nothing",
    () => {
      throw undefined;
    },
  ],
  ["rejects", () => Promise.reject(new Error("handler"))],
  [
    "rejects later",
    async () => {
      await null;
      throw new Error("handler");
    },
  ],
  ["never ends", () => new Promise(() => {})],
  [
    "gives a hostile thenable",
    () =>
      // biome-ignore lint/suspicious/noThenProperty: a handler may return any thenable
      Object.defineProperty({}, "then", {
        get() {
          throw new Error("then");
        },
      }),
  ],
];

describe.each(["onUpdate", "onRetry"])("%s", (name) => {
  it.each(faults)("that %s does not end the wait", async (_, fault) => {
    let calls = 0;
    const handler = () => {
      calls++;
      return fault();
    };
    const { clock, task, delays } = await fresh([pending, lost(), pending, completed]);
    expect((await clock.settle(task.wait({ [name]: handler }))).id).toBe("t1");
    expect(calls).toBeGreaterThan(0);
    expect(delays()).toEqual([1000, 1000, 1000, 1000]);
  });
});
