import { Interrupt } from "../http/interrupt.js";
import type { TaskCore } from "./core.js";
import { TaskFailedError } from "./errors.js";
import { tell } from "./tell.js";
import type { Update, WaitOptions } from "./types.js";
import { waitFor } from "./wait.js";

/**
 * Yields each change of a task and ends with the final one, failed or not; anything else that ends the wait is thrown.
 * A reader who is slower than the task gets the newest update. Leaving the loop ends the wait.
 */
export function watch(core: TaskCore, options: WaitOptions = {}): AsyncIterableIterator<Update> {
  const interrupt = new Interrupt(options.signal);
  let ended: Promise<unknown> | undefined;
  let over = false;
  let latest: Update | undefined;
  let wake: () => void;
  const onUpdate = (update: Update) => {
    tell(options.onUpdate, update);
    latest = update;
    wake();
  };
  const iterator: AsyncIterableIterator<Update> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      const news = new Promise<void>((resolve) => {
        wake = resolve;
      });
      ended ??= waitFor(core, { ...options, onUpdate }, interrupt).catch((error) => {
        if (!(over || error instanceof TaskFailedError)) throw error;
      });
      if (!latest && !over) await Promise.race([news, ended]);
      const value = latest;
      latest = undefined;
      if (value) return { value, done: false };
      over = true;
      return { value, done: true };
    },
    return: async () => {
      over = true;
      latest = undefined;
      interrupt.stop();
      interrupt.close();
      return { value: undefined, done: true };
    },
  };
  return iterator;
}
