import type { Contract, Operation } from "../../contract/contract.js";
import { type Router, split } from "../../contract/route.js";
import type { Site } from "../faults/list.js";
import type { Services } from "../state/session-context.js";
import type { Task } from "../state/store.js";

/** Where a request leads, before anything about it has been checked. */
export interface Located extends Site {
  readonly contract?: Contract;
  readonly operation?: Operation;
  readonly task?: Task;
}

/** Finds operation and task by the path alone; one that does not decode leads nowhere. */
export function locate(router: Router, services: Services, method: string, target: string, now: number): Located {
  const [path = "", search = ""] = target.split("?", 2);
  const match = router.match(method, decoded(path));
  const { route } = match;
  if (!match.found || route === undefined) {
    const contract = route?.contract ?? (match.found ? undefined : match.near);
    return { role: "other", ...(contract && { contract }), ...(route && { operation: route.operation }) };
  }
  const { contract, operation } = route;
  const { name = "", in: where } = operation.idParameter ?? {};
  const id = where === "path" ? match.params[name] : (new URLSearchParams(search).get(name) ?? undefined);
  const task = operation.role === "status" && id !== undefined ? services.store.get(id) : undefined;
  return {
    role: operation.role,
    contract,
    operation,
    ...(operation.role === "status" && id !== undefined && { taskId: id }),
    ...(task && { task, age: now - task.createdAt }),
  };
}

function decoded(path: string): string[] {
  try {
    return split(path).map(decodeURIComponent);
  } catch {
    return split(path);
  }
}
