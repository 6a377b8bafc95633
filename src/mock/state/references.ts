import { firstAt, valuesAt } from "../../client/kernel/pointer.js";
import { type Violation, violation } from "../../contract/check/violations.js";
import type { Contract, Operation, RefFault, TaskRef } from "../../contract/contract.js";
import { isExpired, momentOf } from "./life.js";
import type { Store, Task } from "./store.js";

/** A field that names a task which cannot be used, and how the contract wants that said. */
export interface BadReference {
  readonly violation: Violation;
  readonly want: { readonly status: number; readonly code?: string };
}

export interface Asking {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly body: unknown;
  readonly owner: string;
  /** What a task that is over has made. */
  readonly madeBy: (task: Task) => unknown;
}

/**
 * The first field with `x-task-ref` whose task does not exist, has not completed, or is of the wrong kind, or that names what
 * no task has made.
 */
export function badReference(asking: Asking, store: Store, now: number): BadReference | undefined {
  for (const ref of asking.operation.refs ?? []) {
    const id = firstAt(asking.body, [ref.field]);
    if (typeof id !== "string" || isShown(asking.operation, ref, id)) continue;
    const said =
      ref.at === undefined ? faultOfTask(asking, ref, id, store, now) : faultOfPart(asking, ref, id, store, now);
    if (said === undefined) continue;
    const [fault, text] = said;
    const where = violation("body", ref.field.slice(1).split("/"), "x-task-ref", text);
    return { violation: where, want: ref.errors[fault] ?? { status: 422 } };
  }
  return undefined;
}

type Said = [RefFault, string] | undefined;

function faultOfTask(asking: Asking, ref: TaskRef, id: string, store: Store, now: number): Said {
  const task = ownTask(asking, store.get(id));
  return task ? unusable(ref, asking.body, task, now) : ["missing", "names no task of this key"];
}

/** An id that a task's result holds: a part of it, or what it made. */
function faultOfPart(asking: Asking, ref: TaskRef, id: string, store: Store, now: number): Said {
  const { at = [], within } = ref;
  const named = within === undefined ? undefined : firstAt(asking.body, [`/${within}`]);
  const holds = (task: Task) =>
    ref.operations.includes(task.operation.id) &&
    momentOf(task, now).meaning === "succeeded" &&
    at.some((it) => valuesAt(asking.madeBy(task), it).some(({ value }) => value === id));
  if (typeof named !== "string") {
    // An id of what was made has the beginning of its task's id behind it: no other task need be looked into.
    const own = store.all().filter((it) => id.endsWith(it.id.slice(0, 8)) && ownTask(asking, it));
    return own.some(holds) ? undefined : ["missing", "names nothing that a task of this key has made"];
  }
  const task = ownTask(asking, store.get(named));
  // What is wrong with that task is told of the field that names it. A task of the examples has made what they show, and no more.
  if (task !== undefined && momentOf(task, now).meaning !== "succeeded") return undefined;
  return task !== undefined && holds(task)
    ? undefined
    : ["missing", `names nothing that the task of ${within} has made`];
}

function ownTask({ contract, owner }: Asking, task: Task | undefined): Task | undefined {
  // Each operation may read the contract in its own way; the document is one.
  return task?.contract.document === contract.document && task.owner === owner ? task : undefined;
}

function unusable(ref: TaskRef, body: unknown, task: Task, now: number): Said {
  if (!ref.operations.includes(task.operation.id)) return ["unsuitable", `names a task of ${task.operation.id}`];
  const { meaning } = momentOf(task, now);
  if (meaning === "pending") return ["pending", "names a task that has not completed yet"];
  if (meaning === "failed") return ["failed", "names a task that has failed"];
  if (isExpired(task, now)) return ["failed", "names a task whose result is no longer kept"];
  const other = ref.same.find((it) => {
    const before = firstAt(task.body, [it]);
    return before !== undefined && firstAt(body, [it]) !== before;
  });
  return other === undefined ? undefined : ["failed", `names a task with another value at ${other}`];
}

/** The ids in the contract's own examples count as tasks that were there before, so that every example works. */
function isShown(operation: Operation, ref: TaskRef, id: string): boolean {
  return Object.values(operation.body?.examples ?? {}).some((it) => firstAt(it, [ref.field]) === id);
}
