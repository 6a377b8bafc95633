import { checkOptions } from "../kernel/checks.js";
import { TASK_OPTIONS } from "../options.js";
import type { Task } from "../task.js";
import type { TaskResult, WaitOptions } from "../types.js";
import { createPoller } from "./poller.js";

/** How one of many tasks ended. Each result has the type of its own task. */
export type Settled<Handle extends Task = Task> =
  Handle extends Task<infer T>
    ?
        | { readonly task: Handle; readonly result: TaskResult<T["completed"], T["outputs"]> }
        | { readonly task: Handle; readonly error: Error }
    : never;

/**
 * Waits for many tasks with one request budget, and yields each task as it ends, whether it completed or failed. When you leave
 * the loop, the waits stop and the tasks go on.
 *
 * @param tasks handles of any hosts.
 * @param options as for `wait`. Default for `poller`: a new `createPoller()`, shared by all of these tasks.
 * @throws ConfigurationError for an unknown option. The error of a task is yielded, not thrown.
 */
export async function* waitAll<Handle extends Task>(
  tasks: Iterable<Handle>,
  options: WaitOptions = {},
): AsyncGenerator<Settled<Handle>, void, void> {
  checkOptions(options, TASK_OPTIONS);
  const stop = new AbortController();
  const abort = () => stop.abort(options.signal?.reason);
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener("abort", abort);
  const shared: WaitOptions = { poller: createPoller(), ...options, signal: stop.signal };
  const ended: Settled<Handle>[] = [];
  let wake: (() => void) | undefined;
  let left = 0;
  const end = (settled: Settled<Handle>) => {
    ended.push(settled);
    wake?.();
  };
  try {
    for (const task of tasks) {
      left++;
      task.wait(shared).then(
        (result) => end({ task, result } as Settled<Handle>),
        (error: Error) => end({ task, error } as Settled<Handle>),
      );
    }
    for (; left > 0; left--) {
      while (ended.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      yield ended.shift() as Settled<Handle>;
    }
  } finally {
    options.signal?.removeEventListener("abort", abort);
    stop.abort();
  }
}
