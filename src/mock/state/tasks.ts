import type { TaskState } from "../../client/rules.js";
import type { StatusValue } from "../../contract/contract.js";
import { MockUsageError } from "../errors.js";
import { endOf, type FailureText, isExpired, momentOf, type Outcome, outcomeOf } from "./life.js";
import type { Store, Task } from "./store.js";

/** A task as a test sees it. */
export interface TaskView {
  readonly id: string;
  /** operationId of the create operation. */
  readonly operation: string;
  /** The create request's body. */
  readonly body: unknown;
  /** The host's own status value, and what it means. */
  readonly status: StatusValue;
  readonly meaning: TaskState;
  /** By the server's clock, in milliseconds. */
  readonly createdAt: number;
  /** When it ends or has ended; absent as long as that is open. */
  readonly endsAt?: number;
  /** Status answers so far. */
  readonly polls: number;
  /** Its result is no longer kept. */
  readonly expired?: true;
  /** Nobody took the message about its end. */
  readonly undelivered?: true;
}

function viewOf(task: Task, now: number): TaskView {
  const { id, operation, body, createdAt, progress } = task;
  const { value, meaning } = momentOf(task, now);
  const end = endOf(task);
  return {
    id,
    operation: operation.id,
    body,
    status: value,
    meaning,
    createdAt,
    polls: progress.polls,
    ...(end < Number.POSITIVE_INFINITY && { endsAt: end }),
    ...(outcomeOf(task) !== "failed" && isExpired(task, now) && { expired: true as const }),
    ...(progress.undelivered && { undelivered: true as const }),
  };
}

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
