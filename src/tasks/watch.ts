import { AbortedError } from "../http/errors.js";
import { interruptBy } from "../http/interrupt.js";
import type { TaskCore } from "./core.js";
import { TaskFailedError } from "./errors.js";
import type { Update, WaitOptions } from "./types.js";
import { waitFor } from "./wait.js";

/**
 * Yields each change of a task and ends with the final one, failed or not; anything else that ends the wait is thrown.
 * A reader who is slower than the task gets the newest update. Leaving the loop ends the wait.
 */
export function watch<Data>(core: TaskCore, options: WaitOptions<Data> = {}): AsyncIterableIterator<Update<Data>> {
  const interrupt = interruptBy(options.signal);
  let started = false;
  let over = false;
  let failure: unknown;
  let latest: Update<Data> | undefined;
  let wake: (() => void) | undefined;

  const run = () =>
    waitFor(core, { ...(options as WaitOptions), onUpdate: (update) => push(update as Update<Data>) }, interrupt).then(
      () => end(),
      (error) => end(error instanceof TaskFailedError ? undefined : error),
    );
  const push = (update: Update<Data>) => {
    latest = update;
    wake?.();
    return options.onUpdate?.(update);
  };
  const end = (error?: unknown) => {
    over = true;
    failure ??= error;
    wake?.();
  };

  const iterator: AsyncIterableIterator<Update<Data>> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      if (!started) {
        started = true;
        void run();
      }
      while (!latest && !over)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (latest) {
        const value = latest;
        latest = undefined;
        return { value, done: false };
      }
      const error = failure;
      failure = undefined;
      if (error) throw error;
      return { value: undefined, done: true };
    },
    return: async () => {
      latest = undefined;
      if (!started) interrupt.close();
      started = over = true;
      interrupt.stop();
      if (failure instanceof AbortedError) failure = undefined;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}
