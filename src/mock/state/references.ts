import { firstAt } from "../../client/kernel/pointer.js";
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
}

/** The first field with `x-task-ref` whose task does not exist, has not completed, or is of the wrong kind. */
export function badReference(asking: Asking, store: Store, now: number): BadReference | undefined {
  for (const ref of asking.operation.refs ?? []) {
    const id = firstAt(asking.body, [ref.field]);
    if (typeof id !== "string" || isShown(asking.operation, ref, id)) continue;
    const found = store.get(id);
    const task = found?.contract === asking.contract && found.owner === asking.owner ? found : undefined;
    const said = task ? unusable(ref, asking.body, task, now) : (["missing", "names no task of this key"] as const);
    if (said === undefined) continue;
    const [fault, text] = said;
    const where = violation("body", ref.field.slice(1).split("/"), "x-task-ref", text);
    return { violation: where, want: ref.errors[fault] ?? { status: 422 } };
  }
  return undefined;
}

function unusable(ref: TaskRef, body: unknown, task: Task, now: number): [RefFault, string] | undefined {
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
