import { createPoller } from "taskreel";
import { describe, expect, it } from "vitest";
import { deaf, later, lost, type Reply, refusal, silence, stalled } from "../../setup/virtual-fetch.js";
import { completed, fresh, pending, resumed } from "../../setup/virtual-host.js";

async function timedOut(replies: Reply[], options: object) {
  const world = await fresh(replies);
  const error = await world.clock.failure(world.task.wait(options));
  return { ...world, error, pollTimes: world.times().slice(1) };
}

describe("a deadline", () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [100, [100]],
    [249, [249]],
    [1000, [1000]],
    [1001, [1000]],
    [1249, [1000]],
    [1250, [1000, 1250]],
    [2500, [1000, 2000, 2500]],
    [3000, [1000, 2000, 3000]],
  ])("of %i ms has polls at %j and ends exactly then", async (timeoutMs, expected) => {
    const { clock, error, pollTimes } = await timedOut([pending], { timeoutMs });
    expect(error).toMatchObject({
      name: "WaitTimeoutError",
      waitedMs: timeoutMs,
      polls: expected.length,
      last: { status: "processing", state: "pending" },
      task: { id: "t1" },
    });
    expect(pollTimes).toEqual(expected);
    expect([clock.now(), clock.left]).toEqual([timeoutMs, 0]);
  });

  it("is the contract's when the caller names none", async () => {
    const { clock, error } = await timedOut([pending], {});
    expect(error).toMatchObject({ name: "WaitTimeoutError", waitedMs: 900_000 });
    expect(clock.now()).toBe(900_000);
  });

  it("can be never", async () => {
    const replies = [...Array<Reply>(5000).fill(pending), completed];
    const { clock, task } = await fresh(replies);
    await clock.settle(task.wait({ timeoutMs: Number.POSITIVE_INFINITY }));
    expect(clock.now()).toBe(5_001_000);
  });

  it.each([Number.NaN, -1, Number.NEGATIVE_INFINITY])(
    "of %s is refused before anything is asked",
    async (timeoutMs) => {
      const { clock, task, sent } = await fresh([completed]);
      const error = await clock.failure(task.wait({ timeoutMs }));
      expect(error).toMatchObject({ name: "ConfigurationError", task: { id: "t1" } });
      expect(sent).toHaveLength(1);
    },
  );

  it.each(["intervalMs", "graceMs", "requestTimeoutMs"])("goes for %s as well", async (name) => {
    const { clock, task, sent } = await fresh([completed]);
    expect(await clock.failure(task.wait({ [name]: Number.NaN }))).toMatchObject({ name: "ConfigurationError" });
    expect(sent).toHaveLength(1);
  });

  it("counts from the wait, not from creation", async () => {
    const { clock, task } = await fresh([pending]);
    await clock.advance(10_000);
    await clock.failure(task.wait({ timeoutMs: 3000 }));
    expect(clock.now()).toBe(13_000);
  });

  it("leaves the task alone: it can be waited for again", async () => {
    const { clock, task } = await fresh([pending, completed]);
    await clock.failure(task.wait({ timeoutMs: 1000 }));
    expect((await clock.settle(task.wait())).id).toBe("t1");
  });

  it("says what went wrong last, and that nothing was ever said", async () => {
    const { error } = await timedOut([lost()], { timeoutMs: 2000 });
    expect(error).toMatchObject({ name: "WaitTimeoutError", last: undefined, cause: { name: "ConnectionError" } });
    expect(error.message).toContain("Last status: none");
    const { error: other } = await timedOut([lost(), pending], { timeoutMs: 2500 });
    expect(other).toMatchObject({ cause: undefined, last: { status: "processing" } });
    expect(other.message).toContain("Last status: processing");
  });
});

describe("the last poll", () => {
  it.each([
    ["answers in the grace", later(5000 - 1, completed), 1000 + 4999, undefined],
    ["answers too late", later(5001, completed), 1000 + 5000, "WaitTimeoutError"],
    ["never answers", silence, 1000 + 5000, "WaitTimeoutError"],
    ["does not listen", deaf, 1000 + 5000, "WaitTimeoutError"],
    ["stalls", stalled(), 1000 + 5000, "WaitTimeoutError"],
  ])("that %s ends the wait in time", async (_, reply, endsAt, name) => {
    const { clock, task } = await fresh([reply]);
    const outcome = await clock.settle(task.wait({ timeoutMs: 1000 }).catch((error) => error));
    expect(clock.now()).toBe(endsAt);
    expect(outcome.name).toBe(name);
  });

  it.each([
    [0, 1000],
    [200, 1200],
  ])("has a grace of the caller's choice: %i ms", async (graceMs, endsAt) => {
    const { clock, task } = await fresh([silence]);
    await clock.failure(task.wait({ timeoutMs: 1000, graceMs }));
    expect(clock.now()).toBe(endsAt);
  });

  it("that was sent before the deadline has no more than the grace after it", async () => {
    const { clock, task, times } = await fresh([pending, silence]);
    await clock.failure(task.wait({ timeoutMs: 2400 }));
    expect([times(), clock.now()]).toEqual([[0, 1000, 2000], 7400]);
  });

  it("is made at the deadline though the host asked for a longer pause", async () => {
    const { pollTimes } = await timedOut([refusal(429, { "retry-after": "50" })], { timeoutMs: 4000 });
    expect(pollTimes).toEqual([1000, 4000]);
  });

  it("is the last one though the bell rings on", async () => {
    let wake = () => {};
    const { clock, task, times } = await fresh([pending]);
    const waiting = task.wait({
      timeoutMs: 1100,
      wakeOn: (ring) => {
        wake = ring;
      },
    });
    waiting.catch(() => {});
    await clock.advance(1050);
    wake();
    await clock.advance(10);
    wake();
    await clock.failure(waiting);
    expect([times(), clock.now()]).toEqual([[0, 1000], 1100]);
  });
});

it("a request has 30 s, or what the caller gives it", async () => {
  for (const [options, expected] of [
    [{}, 30_000],
    [{ requestTimeoutMs: 700 }, 700],
  ] as const) {
    const { clock, task, times } = await fresh([silence, completed]);
    await clock.settle(task.wait(options));
    expect(times()).toEqual([0, 1000, 1000 + expected + 1000]);
  }
});

it("a shared budget does not move the deadline", async () => {
  const { clock, task } = resumed([silence]);
  const poller = createPoller({ clock, maxRequestsPerSecond: 0.02 });
  poller.enter("https://other.test", () => {});
  const error = await clock.failure(task.wait({ poller, timeoutMs: 60_000 }));
  expect(error).toMatchObject({ name: "WaitTimeoutError" });
  expect(clock.now()).toBe(65_000);
});

it("a budget that has no room ends the wait with the grace, without a request", async () => {
  const { clock, task, sent } = resumed([completed]);
  const poller = createPoller({ clock, maxInFlight: 1 });
  poller.enter("https://other.test", () => {});
  expect(await clock.failure(task.wait({ poller, timeoutMs: 1000 }))).toMatchObject({ polls: 0, last: undefined });
  expect([sent.length, clock.now(), clock.left]).toEqual([0, 6000, 0]);
});
