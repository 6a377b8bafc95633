import { expect, it } from "vitest";
import { root, tsx } from "../setup/repository.js";
import { FAULTS } from "./chaos-host.js";

const ORDERS = Number(process.env.TASKREEL_CHAOS ?? 2000);

it("has at least 50 kinds of create fault and 30 of poll fault, each by a name of its own", () => {
  const named = (on: string) => FAULTS.filter((it) => it.on === on || it.on === "both").map(({ name }) => name);
  for (const [on, least] of [
    ["create", 50],
    ["poll", 30],
  ] as const) {
    expect(named(on).length).toBeGreaterThanOrEqual(least);
    expect(new Set(named(on)).size).toBe(named(on).length);
  }
});

// In a process of its own, where an error that nobody catches cannot be mistaken for the test runner's.
it(`${ORDERS} orders at a host that fails at every fourth request: none lost, paid twice, hung; no key shown`, async () => {
  const { code, stdout, stderr } = await tsx(root, ["test/chaos/run.ts", `${ORDERS}`]);
  console.log(stdout.split("\n").slice(-6).join("\n"));
  expect(stderr).toBe("");
  expect([code, stdout.match(/WRONG.*/g)]).toEqual([0, null]);
  const library = JSON.parse(/^library (.*)$/m.exec(stdout)?.[1] ?? "{}") as Record<string, number>;
  expect(library).toMatchObject({ orders: ORDERS, lost: 0, paidTwice: 0, hung: 0, leaks: 0 });
  const { known = 0, unknown = 0, creates = 0, polls = 0 } = library;
  expect(known).toBeGreaterThan(ORDERS * 0.8);
  expect(unknown).toBeGreaterThan(0);
  const [, onCreate, onPoll] = /kinds met: (\d+) of create faults, (\d+) of poll faults/.exec(stdout) ?? [];
  expect(Number(onCreate)).toBeGreaterThanOrEqual(50);
  expect(Number(onPoll)).toBeGreaterThanOrEqual(30);
  expect(creates).toBeGreaterThan(ORDERS);
  expect(polls).toBeGreaterThan(ORDERS / 2);
});
