import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules as kie } from "../../../generated/kie/tasks.js";
import { rules as runapiRules } from "../../../generated/runapi/tasks.js";
import { jitter, retryDelay } from "../../../src/client/kernel/delays.js";
import { nextDelay } from "../../../src/client/wait/schedule.js";
import { json } from "../../setup/virtual-fetch.js";
import { fresh, LUMA, lumaBody, pending, runapi, said } from "../../setup/virtual-host.js";

type Span = readonly [from: number, to: number];

const declared = [...Object.values(runapiRules.operations), ...Object.values(kie.operations)].map((it) => it.typical);
const spans: Span[] = [...new Map(declared.map((it) => [it.join(), it])).values(), [1, 2], [10, 11], [400, 3600]];

/** The interval between two polls at a time after creation, in seconds: √(survival ÷ density), up to a factor. */
function interval(at: number, [from, to]: Span): number {
  const slack = 0.05 * (to - from);
  const shape = at < to ? to + slack - at : slack + 0.2 * (at - to);
  return 0.12 * Math.sqrt((from * to) / (to - from)) * Math.sqrt(shape);
}

/** How many polls belong between two times, by midpoint rule. */
function polls(begin: number, end: number, span: Span): number {
  const steps = 20_000;
  const width = (end - begin) / steps;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += width / interval(begin + (i + 0.5) * width, span);
  return sum;
}

/** Ages at which a task is asked about until `until` seconds, without jitter. */
function ages(span: Span, until: number): number[] {
  const all: number[] = [];
  for (let age = nextDelay(0, span) / 1000; age < until; age += nextDelay(age * 1000, span) / 1000) all.push(age);
  return all;
}

describe.each(spans)("a task that takes %i to %i s", (from, to) => {
  const span: Span = [from, to];

  it("is asked about once an interval", () => {
    for (const share of [0, 0.3, 0.99, 1.001, 1.5, 3]) {
      const age = to * share;
      const next = age + nextDelay(age * 1000, span) / 1000;
      expect(polls(Math.max(age, from), next, span)).toBeCloseTo(1, 2);
    }
  });

  it("is first asked about when it can be done", () => {
    expect(nextDelay(0, span)).toBeGreaterThan(from * 1000);
  });

  it("is found done soon after it is: by 4 % of its middle in the mean", () => {
    const all = ages(span, to * 3);
    let sum = 0;
    for (let i = 0; i < 2000; i++) {
      const done = from + ((to - from) * (i + 0.5)) / 2000;
      sum += (all.find((it) => it >= done) as number) - done;
    }
    const mean = sum / 2000 / Math.sqrt(from * to);
    expect(mean).toBeGreaterThan(0.03);
    expect(mean).toBeLessThan(0.05);
  });

  it("is asked about ever less often in the tail, without end", () => {
    const delays = [1, 2, 4, 8, 100, 10_000].map((times) => nextDelay(to * times * 1000, span));
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays.at(-1)).toBeLessThan(to * 10_000 * 1000);
  });
});

it("comes later for an older task, always in the future", () => {
  const span = fc.tuple(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.double({ min: 0.1, max: 1e4, noNaN: true }));
  const age = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(span, age, age, ([from, width], one, other) => {
      const typical: Span = [from, from + width];
      const [young, old] = [Math.min(one, other), Math.max(one, other)];
      expect(nextDelay(young, typical)).toBeGreaterThan(0);
      const ages = [young + nextDelay(young, typical), old + nextDelay(old, typical)] as const;
      expect(ages[0]).toBeLessThanOrEqual(ages[1] * (1 + 1e-9));
    }),
    { seed: 2, numRuns: 1000 },
  );
});

it.each([
  ["no width", [60, 60]],
  ["a hair's width", [60, 60.001]],
  ["the wrong order", [120, 30]],
  ["no beginning", [0, 60]],
] satisfies [string, Span][])("a span of %s still gives a sane pace", (_, span) => {
  const all = ages(span, 600);
  expect(all.length).toBeGreaterThan(3);
  expect(all.length).toBeLessThan(400);
  for (const age of [0, ...all]) expect(nextDelay(age * 1000, span)).toBeGreaterThan(250);
});

describe("backoff", () => {
  it("doubles from 1 s to 15 s", () => {
    expect([1, 2, 3, 4, 5, 6, 1000, 1e9].map((it) => retryDelay(it, () => 0.5))).toEqual([
      1000, 2000, 4000, 8000, 15_000, 15_000, 15_000, 15_000,
    ]);
  });

  it.each([
    [0, 900],
    [0.5, 1000],
    [1, 1100],
  ])("jitter with chance %s makes 1000 ms %s ms", (chance, expected) => {
    expect(jitter(1000, () => chance)).toBeCloseTo(expected, 9);
  });
});

it("the contract's span lays out the polls of a wait", async () => {
  const { clock, task, delays } = await fresh([pending], {});
  await clock.failure(task.wait({ timeoutMs: 130_000 }));
  const expected = ages([30, 120], 130).map((it) => it * 1000);
  const times = delays().map((_, i, all) => all.slice(0, i + 1).reduce((sum, it) => sum + it, 0));
  expect(times.slice(0, -1)).toHaveLength(expected.length);
  // Each delay is rounded up to a whole millisecond.
  for (const [i, at] of expected.entries()) {
    expect(times[i]).toBeGreaterThanOrEqual(at);
    expect(times[i]).toBeLessThanOrEqual(at + i + 1);
  }
  expect(times.at(-1)).toBe(130_000);
});

it.each([0, 0.25, 0.999])(
  "jitter of %s never moves the first poll before the span, for any declared operation",
  (chance) => {
    for (const [from, to] of declared)
      expect(jitter(nextDelay(0, [from, to]), () => chance)).toBeGreaterThan(from * 1000);
  },
);

it.each([
  [{ intervalMs: 1000 }, {}, [1000, 1000, 1000, 500]],
  [{}, { intervalMs: 1000 }, [1000, 1000, 1000, 500]],
  [{ intervalMs: 9000 }, { intervalMs: 1000 }, [1000, 1000, 1000, 500]],
  [{ intervalMs: 0 }, { timeoutMs: 900 }, [0, 250, 250, 250]],
  [{ intervalMs: 100 }, { timeoutMs: 500 }, [100, 250]],
])("client pace %j and wait pace %j give the delays %j", async (ofClient, ofWait, expected) => {
  const { clock, task, delays } = await fresh([pending], ofClient);
  const error = await clock.failure(task.wait({ timeoutMs: 3500, ...ofWait }));
  expect(error.name).toBe("WaitTimeoutError");
  expect(delays()).toEqual(expected);
});

describe("a mock, which names itself in its answers", () => {
  const mocked = said("processing", { "x-taskreel-mock": "1" });

  it("is asked every half second, wherever it is", async () => {
    const made = json({ id: "t1", task_id: "t1" }, { headers: { "x-taskreel-mock": "1" } });
    const { clock, client, delays } = runapi([made, mocked], {});
    await clock.failure(client.run(LUMA, lumaBody, { timeoutMs: 2000 }));
    expect(delays()).toEqual([500, 500, 500, 500]);
  });

  it.each([
    ["intervalMs", { intervalMs: 2000 }, 2000],
    ["typicalSeconds", { typicalSeconds: [60, 120] as const }, nextDelay(0, [60, 120])],
  ])("goes by %s of the caller's all the same", async (_, options, first) => {
    const { clock, task } = await fresh([mocked], options);
    await clock.failure(task.wait({ timeoutMs: 1000 }));
    expect(task.dueInMs()).toBeGreaterThan(Math.min(first, 2000) - 1);
  });
});
