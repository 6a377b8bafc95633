import { ApiError, NoOutputError, TaskFailedError, WaitTimeoutError } from "../client/errors.js";
import { mayPass } from "../client/kernel/delays.js";
import type { Task } from "../client/task.js";
import type { TaskEnd, Update, WaitOptions } from "../client/types.js";
import { Refusal } from "./message.js";

/** How a task ended, whatever its host. */
export type Ended = { readonly path: string; readonly task: Task } & TaskEnd;

/** A callback may come a moment before the status operation knows: it is asked again at this pace. */
const INTERVAL_MS = 1000;

/**
 * Asks the host how the task ended.
 *
 * @throws Refusal 404 (the host knows no such task) or 503 (it has not ended, by the host's word); what else kept the
 * task from being fetched as it is.
 */
export async function fetchEnded(task: Task, options: WaitOptions): Promise<Ended> {
  const { path } = task;
  let update: Update | undefined;
  const onUpdate = (it: Update) => {
    update = it;
  };
  try {
    const result = await task.wait({ intervalMs: INTERVAL_MS, ...options, onUpdate });
    return { path, task, update, result };
  } catch (error) {
    if (error instanceof TaskFailedError || error instanceof NoOutputError) return { path, task, update, error };
    if (error instanceof WaitTimeoutError && error.last) throw new Refusal(503, "the task has not ended");
    if (error instanceof ApiError && isMissing(error)) throw new Refusal(404, "there is no such task");
    throw error;
  }
}

/** The host's own no about this id; a wrong key or too many requests are this side's matter. */
function isMissing({ status, code }: ApiError): boolean {
  const said = status === 200 && typeof code === "number" ? code : status;
  return said >= 400 && ![401, 402, 403].includes(said) && !mayPass(said);
}
