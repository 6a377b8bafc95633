import { TaskFailedError } from "../errors.js";
import { checkOptions } from "../kernel/checks.js";
import { notify } from "../kernel/handlers.js";
import { Interrupt } from "../kernel/timers.js";
import { TASK_OPTIONS } from "../options.js";
import type { Update, WaitOptions } from "../types.js";
import type { TrackedTask } from "./poll.js";
import { waitFor } from "./wait.js";

/**
 * Yields each change of a task and ends with the final one, failed or not; anything else that ends the wait is thrown.
 * A reader who is slower than the task gets the newest update. Leaving the loop ends the wait.
 */
export function watch(task: TrackedTask, options: WaitOptions = {}): AsyncIterableIterator<Update> {
  checkOptions(options, TASK_OPTIONS);
  let interrupt: Interrupt | undefined;
  let left = false;

  async function* updates(): AsyncGenerator<Update, undefined> {
    // Of a task that is over the wait has no more news.
    let latest = task.outcome?.update;
    let over = false;
    let error: unknown;
    let wake = () => {};
    const onUpdate = (update: Update) => {
      notify(options.onUpdate, update);
      latest = update;
      wake();
    };
    interrupt = new Interrupt(options.signal);
    waitFor(task, { ...options, onUpdate }, interrupt)
      .catch((it) => {
        if (!(it instanceof TaskFailedError)) error = it;
      })
      .then(() => {
        over = true;
        wake();
      });
    while (!left) {
      const update = latest;
      latest = undefined;
      if (update) yield update;
      else if (!over) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (error) throw error;
      else return;
    }
  }

  const iterator = updates();
  const leave = iterator.return.bind(iterator);
  // A generator alone would hear of this only after the update that it waits for.
  iterator.return = (value) => {
    left = true;
    interrupt?.stop();
    return leave(value);
  };
  return iterator;
}
