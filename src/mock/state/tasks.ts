import { MockUsageError } from "../errors.js";
import { type FailureText, momentOf, type Outcome } from "./life.js";
import type { Store, Task } from "./store.js";
import { type TaskView, viewOf } from "./views.js";

/** The tasks so far as they stand now, oldest first, and the hand that moves them. */
export interface TaskList extends ReadonlyArray<TaskView> {
  get(id: string): TaskView | undefined;
  /** Moves the task one pending state on; from the last one it completes. */
  step(id: string): TaskView;
  complete(id: string): TaskView;
  fail(id: string, error?: FailureText): TaskView;
  /** Completes the task, or lets a completed one expire: its result is no longer kept. */
  expire(id: string): TaskView;
}

export interface TaskMover {
  readonly store: Store;
  now(): number;
  /** To be told when a task has ended by hand. */
  ended(task: Task): void;
}

export function taskList({ store, now, ended }: TaskMover): TaskList {
  const find = (id: string): Task => {
    const task = store.get(id);
    if (task === undefined) throw new MockUsageError(`there is no task ${id}`);
    return task;
  };
  const end = (id: string, outcome: Outcome, error?: FailureText): TaskView => {
    const task = find(id);
    const { meaning, value } = momentOf(task, now());
    const expires = outcome === "expired" && meaning === "succeeded";
    if (meaning !== "pending" && !expires) throw new MockUsageError(`task ${id} has ended as ${value}, which is final`);
    task.progress.end = { at: task.progress.end?.at ?? now(), outcome, ...(error !== undefined && { error }) };
    if (!expires) ended(task);
    return viewOf(task, now());
  };
  const views = store.all().map((task) => viewOf(task, now()));
  const hands: Omit<TaskList, keyof ReadonlyArray<TaskView>> = {
    get: (id) => {
      const task = store.get(id);
      return task && viewOf(task, now());
    },
    step(id) {
      const task = find(id);
      const { pending } = task.contract.states;
      if (!task.course.manual) throw new MockUsageError(`task ${id} moves by itself; plan it with { manual: true }`);
      if (task.progress.steps + 1 >= pending.length) return end(id, task.course.outcome);
      task.progress.steps++;
      return viewOf(task, now());
    },
    complete: (id) => end(id, "completed"),
    fail: (id, error) => end(id, "failed", error),
    expire: (id) => end(id, "expired"),
  };
  return Object.defineProperties(
    views,
    Object.fromEntries(Object.entries(hands).map(([name, value]) => [name, { value, enumerable: false }])),
  ) as unknown as TaskList;
}
