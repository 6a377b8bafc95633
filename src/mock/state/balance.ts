import { priceOf } from "../../client/prices.js";
import type { Operation } from "../../contract/contract.js";
import { endOf, type Living, outcomeOf } from "./life.js";
import { createTimeline, type Timeline } from "./timeline.js";

/** What was bought, summed up as it happens, so that asking what is left goes through no tasks. */
export interface Account {
  charge(task: Buying): void;
  /** Something other than the clock has ended the task. */
  ended(task: Buying): void;
  /** What is left of a balance: tasks that have failed are not charged. */
  left(balance: number, now: number): number;
  clear(): void;
}

type Buying = Living & { readonly body: unknown };

/** A task that the clock lets fail. Its body is not held. */
type Failing = Pick<Living, "progress"> & { readonly millionths: number };

/** @param limit how many tasks may be on their way to fail; of more, those that fail first stay charged. */
export function createAccount(limit: number): Account {
  // Whole millionths add up without a rest.
  let spent = 0;
  let failing: Timeline<Failing> = createTimeline();
  let waiting = 0;
  const take = (until: number) => {
    const taken = failing.take(until);
    if (taken !== undefined) waiting--;
    return taken?.value;
  };

  return {
    charge(task) {
      const millionths = millionthsOf(task);
      if (millionths === 0) return;
      spent += millionths;
      const end = endOf(task);
      if (outcomeOf(task) === "failed" && end < Number.POSITIVE_INFINITY) {
        failing.add(end, { progress: task.progress, millionths });
        if (++waiting > limit) take(Number.POSITIVE_INFINITY);
      }
    },
    ended(task) {
      if (outcomeOf(task) === "failed") spent -= millionthsOf(task);
    },
    left(balance, now) {
      for (let it = take(now); it !== undefined; it = take(now)) {
        // Whoever ended it by hand has said what became of it.
        if (it.progress.end === undefined) spent -= it.millionths;
      }
      return round(balance - spent / MILLION);
    },
    clear() {
      [spent, waiting] = [0, 0];
      failing = createTimeline();
    },
  };
}

/** Whether the balance covers one more task. Where no price is published, anything above nothing does. */
export function covers(left: number, operation: Operation, body: unknown): boolean {
  const price = costOf(operation, body) ?? 0;
  return price === 0 ? left > 0 : left >= price;
}

/** The contract's price of that very request; undefined where none is published. */
export function costOf({ task }: Operation, body: unknown): number | undefined {
  const price = task?.prices && priceOf(task.prices, body);
  return price === undefined ? undefined : round(price);
}

function millionthsOf({ operation, body }: Buying): number {
  return Math.round((costOf(operation, body) ?? 0) * MILLION);
}

const MILLION = 1e6;

/** Prices are sums of cents; binary fractions are not. */
function round(amount: number): number {
  return Math.round(amount * MILLION) / MILLION;
}
