import { ConfigurationError, ContractError, HandlerError } from "./errors.js";
import { assertionsOf, findOperation, type Host } from "./host.js";
import { checkOptions } from "./kernel/checks.js";
import { TASK_OPTIONS } from "./options.js";
import { requestIdOf } from "./read.js";
import { submitOnce } from "./submit.js";
import { type Task, TaskHandle } from "./task.js";
import { locate } from "./transport.js";
import type { SubmitOptions } from "./types.js";

/** Sends one create call. Resolves to the handle of its task, which is over where the answer was the result. */
export async function order(
  host: Host,
  path: string,
  body: unknown,
  options: SubmitOptions<Task> = {},
): Promise<TaskHandle> {
  checkOptions(options, TASK_OPTIONS);
  const operation = findOperation(host.rules, path);
  const assertions = assertionsOf(host, options.validate);
  const { firstTriedAt: createdAt } = options;
  if (createdAt !== undefined && !(Date.parse(createdAt) <= Date.now()))
    throw new ConfigurationError("firstTriedAt must be an ISO 8601 date in the past");
  const { answer, id, direct, idempotencyKey } = await submitOnce(host, path, operation, body, options, assertions);
  const { status, headers, body: data, location: named } = answer;
  // The host says where a hybrid's task is to be asked for; of others the contract says it.
  const location = (operation.life && !direct && headers.get("location")) || undefined;
  const leadsAway = location && !locate(host.transport, location, path);
  const facts = {
    id,
    path,
    createdAt,
    idempotencyKey,
    requestId: requestIdOf(host.rules, headers),
    location: leadsAway ? undefined : location,
    answer: direct ? data : undefined,
  };
  const task = new TaskHandle(host, facts, assertions, headers);
  try {
    try {
      await options.onSubmitted?.(task);
    } catch (cause) {
      throw new HandlerError("onSubmitted threw; the task goes on", { cause });
    }
    if (leadsAway)
      throw new ContractError(`Location leads away from the host: ${named}`, { status, body: data, location: named });
    assertions?.response?.("POST", path, status, data);
  } catch (error) {
    throw Object.assign(error as object, { task });
  }
  return task;
}
