import type { Contract, Operation } from "../../contract/contract.js";
import type { Place } from "../engine/locate.js";
import type { Services } from "../state/session/services.js";
import type { Task } from "../state/store.js";

/** A request, as far as faults are concerned. */
export interface Site {
  readonly role: "create" | "status" | "other" | "media";
  readonly contract?: Contract;
  readonly operation?: Operation;
  readonly taskId?: string;
  readonly task?: Task;
  /** Milliseconds since the task was created, where it is known. */
  readonly age?: number;
}

/** Who answers with the result is paid as who starts a task is: both are created. */
export function siteRole({ role }: Operation): "create" | "status" | "other" {
  return role === "direct" ? "create" : role;
}

/** What a request is about, by its path and query alone: nothing else of it has been checked. */
export function siteOf(place: Place, { store }: Services, now: number): Site {
  const { contract, route } = place;
  const { operation } = route ?? {};
  const known = { ...(contract && { contract }), ...(operation && { operation }) };
  if ("miss" in place || operation === undefined) return { role: "other", ...known };
  const { idParameter } = operation;
  const role = siteRole(operation);
  if (role !== "status" || idParameter === undefined) return { role, ...known };
  const { name, in: where } = idParameter;
  const taskId = where === "path" ? place.path[name] : new URLSearchParams(place.search).get(name);
  if (typeof taskId !== "string") return { role, ...known };
  const task = store.get(taskId);
  return { role, ...known, taskId, ...(task && { task, age: now - task.createdAt }) };
}
