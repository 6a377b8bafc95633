import { expect, it } from "vitest";
import { playDurable } from "../../chaos/durable/play.js";

/** `npm run chaos:durable -- 100000` plays more of them. */
const ORDERS = 2000;

it(`${ORDERS} orders over both hosts, with faults, killed workers and clocks that jump: none lost, none paid twice, all end`, async () => {
  const { wrong, ends, tasks, creates, adopted, kills, told } = await playDurable(ORDERS, 15);
  expect(wrong).toEqual([]);
  expect(Object.values(ends).reduce((sum, it) => sum + it, 0)).toBe(ORDERS);
  // Trouble enough to mean something.
  expect(Object.keys(ends)).toEqual(
    expect.arrayContaining(["runapi completed", "kie completed", "kie unknown", "runapi failed"]),
  );
  expect(Object.keys(kills).length).toBeGreaterThan(12);
  expect(creates).toBeGreaterThan(tasks);
  expect([adopted, told].every((it) => it > 10)).toBe(true);
});
