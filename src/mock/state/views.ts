import type { TaskState } from "../../client/rules.js";
import type { StatusValue } from "../../contract/contract.js";
import { endOf, isExpired, momentOf, outcomeOf } from "./life.js";
import type { Task } from "./store.js";

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

export function viewOf(task: Task, now: number): TaskView {
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
