import type { StatusValue } from "../contract/contract.js";
import type { TaskState } from "../tasks/rules.js";
import { momentOf, type Task } from "./store.js";

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
}

/** A request as a test sees it. */
export interface RequestView {
  /** By the server's clock, in milliseconds. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** operationId, where the request reached an operation. */
  readonly operation?: string;
  readonly taskId?: string;
}

export function viewOf(task: Task, now: number): TaskView {
  const { id, operation, body, createdAt } = task;
  const { value, meaning } = momentOf(task, now);
  return { id, operation: operation.id, body, status: value, meaning, createdAt };
}
