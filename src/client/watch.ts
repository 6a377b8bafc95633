import { TaskFailedError } from "./errors.js";
import { notify } from "./kernel/handlers.js";
import { Interrupt } from "./kernel/timers.js";
import type { TrackedTask } from "./poll.js";
import type { Update, WaitOptions } from "./types.js";
import { waitFor } from "./wait.js";

/**
 * Yields each change of a task and ends with the final one, failed or not; anything else that ends the wait is thrown.
 * A reader who is slower than the task gets the newest update. Leaving the loop ends the wait.
 */
export function watch(task: TrackedTask, options: WaitOptions = {}): AsyncIterableIterator<Update> {
  let interrupt: Interrupt | undefined;
  let ended: Promise<unknown> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let over = false;
  let error: unknown;
  let latest: Update | undefined;
  let wake: () => void;
  const onUpdate = (update: Update) => {
    notify(options.onUpdate, update);
    latest = update;
    wake();
  };
  const read = async (): Promise<IteratorResult<Update>> => {
    const news = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (!over) {
      // Of a task that is over the wait has no more news.
      if (!ended) latest = task.outcome?.update;
      interrupt ??= new Interrupt(options.signal);
      ended ??= waitFor(task, { ...options, onUpdate }, interrupt).catch((it) => {
        if (!(it instanceof TaskFailedError)) error = it;
      });
      if (!latest) await Promise.race([news, ended]);
    }
    const value = latest;
    latest = undefined;
    if (value) return { value, done: false };
    if (error && !over) {
      over = true;
      throw error;
    }
    over = true;
    return { value, done: true };
  };
  const iterator: AsyncIterableIterator<Update> = {
    [Symbol.asyncIterator]: () => iterator,
    // Whoever asks twice is answered in order.
    next: () => {
      const result = turn.then(read, read);
      turn = result;
      return result;
    },
    return: async () => {
      over = true;
      latest = undefined;
      interrupt?.stop();
      interrupt?.close();
      return { value: undefined, done: true };
    },
  };
  return iterator;
}
