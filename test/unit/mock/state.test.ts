import fc from "fast-check";
import { expect, it } from "vitest";
import { createLog } from "../../../src/mock/state/log.js";
import { createRandom, fraction, hex32, uuid } from "../../../src/mock/state/random.js";
import { createTimeline } from "../../../src/mock/state/timeline.js";

it("hands entries out by time, then by age, without those that were called off", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.boolean())), fc.nat(25), (entries, limit) => {
      const timeline = createTimeline<number>();
      const offs = entries.map(([key], order) => timeline.add(key, order));
      entries.forEach(([, off], order) => void (off && offs[order]?.()));
      const taken: number[] = [];
      for (let next = timeline.take(limit); next !== undefined; next = timeline.take(limit)) taken.push(next.value);
      const expected = entries
        .map(([key, off], order) => ({ key, off, order }))
        .filter(({ key, off }) => !off && key <= limit)
        .sort((one, other) => one.key - other.key || one.order - other.order);
      expect(taken).toEqual(expected.map(({ order }) => order));
    }),
  );
});

it("keeps the newest entries in order", () => {
  const log = createLog<number>(3);
  expect(log.all()).toEqual([]);
  for (let n = 1; n <= 8; n++) {
    log.add(n);
    expect(log.all()).toEqual([n - 2, n - 1, n].filter((it) => it > 0));
  }
  expect(log.total).toBe(8);
  expect([log.take(), log.all(), log.add(9), log.add(10)]).toEqual([6, [7, 8], undefined, 7]);
  expect([log.take(), log.take(), log.take(), log.take(), log.all()]).toEqual([8, 9, 10, undefined, []]);
  log.add(11);
  expect([log.all(), log.total]).toEqual([[11], 11]);
});

it("draws the same from the same seed, and ids of the right shape", () => {
  const draw = (seed: string) => {
    const random = createRandom(seed);
    return Array.from({ length: 50 }, () => random());
  };
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
  const random = createRandom("shape");
  const ids = new Set(Array.from({ length: 1000 }, () => uuid(random)));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(hex32(random)).toMatch(/^[0-9a-f]{32}$/);
  const chances = Array.from({ length: 2000 }, () => fraction(random));
  expect(Math.abs(chances.reduce((sum, it) => sum + it, 0) / 2000 - 0.5)).toBeLessThan(0.05);
  expect(chances.every((it) => it >= 0 && it < 1)).toBe(true);
});
