import fc from "fast-check";
import { expect, it } from "vitest";
import { costOf, createAccount } from "../../../src/mock/state/balance.js";
import { endOf, type Outcome, outcomeOf, type Plan } from "../../../src/mock/state/life.js";
import { createStore, type Task } from "../../../src/mock/state/store.js";
import { taskList } from "../../../src/mock/state/tasks.js";
import { plainContract } from "./contracts.js";

// What is left is summed up as things happen. Whatever happens, it is what a look at every task says.

const contract = plainContract();
const [film] = contract.operations.filter(({ role }) => role === "create");
if (!film?.task) throw new Error("no operation to buy from");
const cells = [
  { when: { engine: "one" }, amount: 0.1 },
  { when: { engine: "two" }, amount: 0.7 },
];
const operation = { ...film, task: { ...film.task, prices: { asOf: "2026-11-26", currency: "USD", cells } } };

const course = fc.record<Plan>(
  {
    duration: fc.nat(20),
    outcome: fc.constantFrom<Outcome>("completed", "failed", "never", "expired"),
    polls: fc.nat(2),
    manual: fc.boolean(),
  },
  { requiredKeys: [] },
);
const act = fc.oneof(
  fc.record({ what: fc.constant("buy" as const), course, engine: fc.constantFrom("one", "two", "three") }),
  fc.record({ what: fc.constantFrom("complete", "fail", "expire", "step"), nth: fc.nat() }),
  fc.record({ what: fc.constant("wait" as const), ms: fc.nat(9) }),
);

function judged(tasks: readonly Task[], now: number): number {
  const charged = tasks.filter((it) => !(outcomeOf(it) === "failed" && now >= endOf(it)));
  const spent = charged.reduce((sum, it) => sum + (costOf(it.operation, it.body) ?? 0), 0);
  return Math.round((100 - spent) * 1e6) / 1e6;
}

it("is what a look at every task says, whatever becomes of them", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const account = createAccount(1000);
      const store = createStore({ tasks: 1000, hold: () => {} });
      let now = 0;
      for (const it of acts) {
        if (it.what === "wait") now += it.ms;
        else if (it.what === "buy") {
          const task: Task = {
            ...{ id: `t-${store.size}`, contract, operation, body: { engine: it.engine }, bytes: 0 },
            ...{ host: undefined, owner: "", createdAt: now, progress: { polls: 0, steps: 0 } },
            course: { duration: 5, outcome: "completed", ...it.course },
          };
          store.add(task);
          account.charge(task);
        } else {
          const list = taskList({ store, now: () => now, ended: account.ended });
          const task = list[it.nth % Math.max(1, list.length)];
          try {
            if (task) list[it.what](task.id);
          } catch {
            // What is over stays over, and what is not moved by hand is not.
          }
        }
        expect(account.left(100, now)).toBe(judged(store.all(), now));
      }
      account.clear();
      expect(account.left(100, now)).toBe(100);
    }),
    { numRuns: 500 },
  );
});

it("holds no more refunds than it may, and no more than is due", () => {
  const account = createAccount(2);
  const buy = (duration: number) =>
    account.charge({
      ...{ contract, operation, body: { engine: "one" }, createdAt: 0, progress: { polls: 0, steps: 0 } },
      course: { duration, outcome: "failed" },
    });
  for (const it of [5, 1, 9]) buy(it);
  expect([0, 4, 5, 9].map((now) => account.left(1, now))).toEqual([0.7, 0.7, 0.8, 0.9]);
});
