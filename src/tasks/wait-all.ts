import { createPoller } from "./poller.js";
import type { Task } from "./task.js";
import type { TaskResult, TaskTypes, WaitOptions } from "./types.js";

/** How one of many tasks ended. */
export type Settled<T extends TaskTypes = TaskTypes> =
  | { readonly task: Task<T>; readonly result: TaskResult<T["completed"]> }
  | { readonly task: Task<T>; readonly error: Error };

/**
 * Waits for many tasks under one budget of requests and yields each as it ends, failed or not. Leaving the loop ends
 * the waits; the tasks go on. Without `poller` they share a new one with its defaults.
 */
export async function* waitAll<T extends TaskTypes>(
  tasks: Iterable<Task<T>>,
  options: WaitOptions = {},
): AsyncGenerator<Settled<T>, void, void> {
  const stop = new AbortController();
  const abort = () => stop.abort(options.signal?.reason);
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener("abort", abort);
  const shared: WaitOptions = { poller: createPoller(), ...options, signal: stop.signal };
  const ended: Settled<T>[] = [];
  let wake: (() => void) | undefined;
  let left = 0;
  const end = (settled: Settled<T>) => {
    ended.push(settled);
    wake?.();
  };
  try {
    for (const task of tasks) {
      left++;
      task.wait(shared).then(
        (result) => end({ task, result }),
        (error: Error) => end({ task, error }),
      );
    }
    for (; left > 0; left--) {
      while (ended.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      yield ended.shift() as Settled<T>;
    }
  } finally {
    options.signal?.removeEventListener("abort", abort);
    stop.abort();
  }
}
