import { checkOptions } from "../kernel/checks.js";
import { TASK_OPTIONS } from "../options.js";
import type { Task } from "../task.js";
import type { TaskResult, WaitOptions } from "../types.js";
import { createPoller } from "./poller.js";

/** How one of many tasks ended. Of handles of several kinds, each result has its own handle's type. */
export type Settled<Handle extends Task = Task> =
  Handle extends Task<infer T>
    ?
        | { readonly task: Handle; readonly result: TaskResult<T["completed"], T["outputs"]> }
        | { readonly task: Handle; readonly error: Error }
    : never;

/**
 * Waits for many tasks under one budget of requests and yields each as it ends, failed or not. Leaving the loop ends
 * the waits; the tasks go on. Without `poller` they share a new one with its defaults.
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
