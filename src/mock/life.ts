import type { StatesByMeaning, StatusValue } from "../contract/contract.js";
import type { TaskState } from "../tasks/rules.js";

export type Outcome = "completed" | "failed";

/** What will become of a task. */
export interface Plan {
  /** Whole life in milliseconds, from creation to the terminal state. */
  readonly duration: number;
  readonly outcome: Outcome;
  /** The host's status value to end with, where several mean that outcome. Default: the first that the contract lists. */
  readonly ending?: StatusValue;
}

/** Where a task stands: the host's own status value, and what it means. */
export interface Moment {
  readonly meaning: TaskState;
  readonly value: StatusValue;
}

/**
 * Status of a task, as a pure function of the time: pending states share the duration in order, the terminal state
 * follows. Polls and callbacks both read it, so they cannot disagree.
 */
export function momentAt(states: StatesByMeaning, plan: Plan, createdAt: number, now: number): Moment {
  const { pending } = states;
  const elapsed = Math.max(0, now - createdAt);
  if (elapsed < plan.duration) {
    const value = pending[Math.floor((elapsed / plan.duration) * pending.length)];
    if (value !== undefined) return { meaning: "pending", value };
  }
  const meaning = plan.outcome === "completed" ? "succeeded" : "failed";
  const value = plan.ending ?? states[meaning][0];
  // boot.ts refuses a contract without one
  if (value === undefined || !states[meaning].includes(value))
    throw new RangeError(`no status ${value} means ${meaning}`);
  return { meaning, value };
}

/** When the task ends, in the clock's milliseconds. */
export function endOf(plan: Plan, createdAt: number): number {
  return createdAt + plan.duration;
}
