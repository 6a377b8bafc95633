import { createPoller, type PollerOptions } from "taskreel";
import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../setup/virtual-clock.js";
import { refusal } from "../../setup/virtual-fetch.js";
import { completed, kie, kieCompleted, LUMA, MODIFY, runapi } from "../../setup/virtual-host.js";

const A = "https://a.test";
const B = "https://b.test";

function budget(options: PollerOptions = {}) {
  const clock = new VirtualClock();
  const poller = createPoller({ clock, ...options });
  const starts: [string, number][] = [];
  /** Enters a request that takes `ms` and, when it ends, holds its server back for `pauseMs`. */
  const request = (name: string, server = A, ms = 0, pauseMs?: number) =>
    poller.enter(server, () => {
      starts.push([name, clock.now()]);
      clock.setTimeout(() => poller.leave(server, pauseMs), ms);
    });
  return { clock, poller, starts, request };
}

const times = (starts: [string, number][]) => starts.map(([, at]) => at);

describe("a budget of requests", () => {
  it("lets them begin evenly spaced, first come, first served", async () => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond: 10 });
    for (let i = 0; i < 25; i++) request(`r${i}`, i % 3 ? A : B);
    await clock.advance(10_000);
    expect(starts).toEqual(Array.from({ length: 25 }, (_, i) => [`r${i}`, i * 100]));
    expect(clock.left).toBe(0);
  });

  it.each([0.5, 3, 10, 400])("lets no more than %s begin within any second", async (maxRequestsPerSecond) => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond, maxInFlight: 1000 });
    for (let i = 0; i < 200; i++) {
      request(`r${i}`);
      // Bursts, lulls and everything between.
      await clock.advance((i * 7919) % 13 < 3 ? ((i * 104_729) % 11) * 170 : 0);
    }
    await clock.advance(500_000);
    expect(starts).toHaveLength(200);
    const most = Math.ceil(maxRequestsPerSecond);
    for (const [i, at] of times(starts).entries()) {
      const within = times(starts)
        .slice(i)
        .filter((it) => it < at + 999.999);
      expect(within.length).toBeLessThanOrEqual(most);
    }
  });

  it("does not save up what nobody used", async () => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond: 10 });
    request("first");
    await clock.advance(60_000);
    for (let i = 0; i < 4; i++) request(`r${i}`);
    await clock.advance(1000);
    expect(times(starts)).toEqual([0, 60_000, 60_100, 60_200, 60_300]);
  });

  it("keeps its rate though timers are late", async () => {
    class LateClock extends VirtualClock {
      override setTimeout(run: () => void, ms: number): number {
        return super.setTimeout(run, ms + 1.5);
      }
    }
    const clock = new LateClock();
    const poller = createPoller({ clock, maxRequestsPerSecond: 1000, maxInFlight: 1e6 });
    let begun = 0;
    for (let i = 0; i < 3000; i++) poller.enter(A, () => begun++);
    await clock.advance(1000);
    expect(begun).toBeGreaterThan(990);
    expect(begun).toBeLessThanOrEqual(1002);
  });

  it("keeps to the most that may be under way", async () => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond: 1000, maxInFlight: 2 });
    for (let i = 0; i < 5; i++) request(`r${i}`, A, 1000);
    await clock.advance(10_000);
    expect(times(starts)).toEqual([0, 1, 1000, 1001, 2000]);
  });

  it.each([
    { maxRequestsPerSecond: 0 },
    { maxRequestsPerSecond: -1 },
    { maxRequestsPerSecond: Number.NaN },
    { maxInFlight: 0 },
    { maxInFlight: Number.NaN },
  ])("cannot be %j", (options) => {
    expect(() => createPoller(options)).toThrow("maxRequestsPerSecond must be above 0 and maxInFlight at least 1");
  });

  it("can be without limit", async () => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond: Infinity, maxInFlight: Infinity });
    for (let i = 0; i < 100; i++) request(`r${i}`);
    await clock.advance(0);
    expect(starts).toHaveLength(100);
  });
});

describe("a pause", () => {
  it("holds back the host that asked for it, and nobody else", async () => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond: 10 });
    request("a1", A, 0, 5000);
    await clock.advance(50);
    request("a2", A);
    request("b1", B);
    await clock.advance(200);
    request("b2", B);
    await clock.advance(60_000);
    expect(starts).toEqual([
      ["a1", 0],
      ["b1", 100],
      ["b2", 250],
      ["a2", 5000],
    ]);
  });

  it("is not shortened by a shorter one", async () => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond: 1000 });
    request("long", A, 5, 5000);
    request("short", A, 9, 10);
    await clock.advance(100);
    request("next", A);
    await clock.advance(60_000);
    expect(times(starts)).toEqual([0, 1, 5005]);
  });
});

describe("a place given up", () => {
  it("is free for the next", async () => {
    const { clock, starts, request } = budget({ maxRequestsPerSecond: 10 });
    request("r0");
    const giveUp = request("r1");
    request("r2");
    giveUp();
    giveUp();
    await clock.advance(1000);
    expect(starts).toEqual([
      ["r0", 0],
      ["r2", 100],
    ]);
  });

  it("leaves no timer when it was the last", async () => {
    const { clock, request } = budget({ maxRequestsPerSecond: 10 });
    request("r0");
    const giveUp = request("r1");
    giveUp();
    await clock.advance(1);
    expect(clock.left).toBe(0);
  });
});

describe("waits that share a budget", () => {
  it("keep to it, whatever their own schedules", async () => {
    const { clock, client, times } = runapi([completed]);
    const poller = createPoller({ clock, maxRequestsPerSecond: 4 });
    const all = Array.from({ length: 8 }, () => client.wait({ path: LUMA, id: "t1" }, { poller }));
    await clock.settle(Promise.all(all));
    expect(times()).toEqual([0, 250, 500, 750, 1000, 1250, 1500, 1750]);
  });

  it.each([
    ["3", 3000],
    [undefined, 1000],
    ["39686991", 60_000],
    ["0", 1000],
  ])("are all held back by one 429 of their host (Retry-After %s)", async (value, pauseMs) => {
    const headers: Record<string, string> = value ? { "retry-after": value } : {};
    const { clock, client, times } = runapi([refusal(429, headers), completed]);
    const poller = createPoller({ clock, maxRequestsPerSecond: 100 });
    const first = client.wait({ path: LUMA, id: "t1" }, { poller });
    await clock.advance(5);
    const second = client.wait({ path: LUMA, id: "t1" }, { poller });
    await clock.settle(Promise.all([first, second]));
    const [, next, last] = times();
    expect(next).toBeGreaterThanOrEqual(pauseMs);
    expect((last as number) - (next as number)).toBeLessThan(15);
  });

  it("do not hold back another host's", async () => {
    const one = runapi([refusal(429, { "retry-after": "30" }), completed]);
    const poller = createPoller({ clock: one.clock, maxRequestsPerSecond: 100 });
    const other = kie([kieCompleted], { clock: one.clock, baseUrl: "https://kie.test" });
    const waits = [
      one.client.wait({ path: LUMA, id: "t1" }, { poller }),
      other.client.wait({ path: MODIFY, id: "t1" }, { poller }).then(() => one.clock.now()),
    ] as const;
    const [, at] = await one.clock.settle(Promise.all(waits));
    expect(at).toBe(10);
    expect(one.clock.now()).toBeGreaterThanOrEqual(30_000);
  });
});
