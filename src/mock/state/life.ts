import type { TaskState } from "../../client/rules.js";
import type { Contract, Operation, StatesByMeaning, StatusValue } from "../../contract/contract.js";

/**
 * How a task ends. `completed`: with a result; `failed`: without; `expired`: completed, but its result is no longer
 * kept; `never`: not at all.
 */
export type Outcome = "completed" | "failed" | "expired" | "never";

/** Why a task fails: a text, or what the host's answer says under code and message. */
export type FailureText = string | { readonly code?: string | number; readonly message?: string };

/** What will become of a task, and at what pace. By default it completes after a duration. */
export interface Plan {
  /** Whole life in milliseconds of the server's clock, from creation to the end. */
  readonly duration?: number;
  /** Instead of a duration: ends once this many status answers have shown it pending. */
  readonly polls?: number;
  /** Instead of a duration: stands still until `tasks.step`, `complete`, `fail` or `expire` move it. */
  readonly manual?: boolean;
  readonly outcome?: Outcome;
  /** The host's status value to end with, where several mean that outcome. Default: the first that the contract lists. */
  readonly ending?: StatusValue;
  /** What a failed task says. Default: the contract's example. */
  readonly error?: FailureText;
}

/** A plan with its gaps filled. */
export interface Course extends Plan {
  readonly duration: number;
  readonly outcome: Outcome;
}

/** What changes in a task. Everything else about its state follows from the clock. */
interface Progress {
  /** Status answers so far. */
  polls: number;
  /** How far it was moved by hand, in pending states. */
  steps: number;
  /** Set when something other than the clock has ended it. */
  end?: { readonly at: number; readonly outcome: Outcome; readonly error?: FailureText };
  /** Nobody took the message about its end. */
  undelivered?: boolean;
}

export interface Living {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly course: Course;
  readonly createdAt: number;
  readonly progress: Progress;
}

/** Where a task stands: the host's own status value, and what it means. */
export interface Moment {
  readonly meaning: TaskState;
  readonly value: StatusValue;
}

/**
 * Status of a task: a pure function of task, clock, polls and plan. No timer moves it; polls and callbacks both read it,
 * so they cannot disagree. What it means at the end is final.
 */
export function momentOf(task: Living, now: number): Moment {
  const { states } = task.contract;
  if (now < endOf(task)) {
    const value = states.pending[stageOf(task, states.pending.length, now)];
    if (value !== undefined) return { meaning: "pending", value };
  }
  const outcome = outcomeOf(task);
  const meaning = outcome === "failed" ? "failed" : "succeeded";
  return { meaning, value: endingOf(task, states, meaning) };
}

/** When the task ends or has ended, in the clock's milliseconds; infinity as long as that is open. */
export function endOf({ course, createdAt, progress }: Living): number {
  if (progress.end) return progress.end.at;
  if (course.outcome === "never" || course.manual || course.polls !== undefined) return Number.POSITIVE_INFINITY;
  return createdAt + course.duration;
}

export function outcomeOf({ course, progress }: Living): Outcome {
  return progress.end?.outcome ?? course.outcome;
}

/** Whether the task has completed and its result is no longer kept. */
export function isExpired(task: Living, now: number): boolean {
  const end = endOf(task);
  if (now < end) return false;
  const outcome = outcomeOf(task);
  if (outcome === "expired") return true;
  const { retention } = task.operation.task ?? {};
  return outcome === "completed" && retention !== undefined && now - end >= retention * 1000;
}

function stageOf({ course, createdAt, progress }: Living, stages: number, now: number): number {
  const last = stages - 1;
  if (course.manual) return Math.min(last, progress.steps);
  if (course.polls !== undefined) {
    return course.polls === 0 ? last : Math.min(last, Math.floor((progress.polls / course.polls) * stages));
  }
  // A task that never ends stays in its last pending state.
  return Math.min(last, Math.floor((Math.max(0, now - createdAt) / course.duration) * stages));
}

function endingOf({ course, progress, operation }: Living, states: StatesByMeaning, meaning: "succeeded" | "failed") {
  const silent =
    progress.undelivered && meaning === "succeeded" ? operation.callback?.delivery?.undelivered : undefined;
  const planned = course.ending !== undefined && states[meaning].includes(course.ending) ? course.ending : undefined;
  const value = silent ?? planned ?? states[meaning][0];
  if (value === undefined) throw new RangeError(`the contract lists no status that means ${meaning}`); // engine/contract-check.ts sees to it
  return value;
}
