import { TaskFailedError, type TaskreelError } from "../errors.js";
import { checkOptions } from "../kernel/checks.js";
import { Interrupt } from "../kernel/timers.js";
import { TASK_OPTIONS } from "../options.js";
import type { PollOptions, TaskResult, TaskTypes, Update } from "../types.js";
import { digest, pollOnce, settled, type TrackedTask } from "./poll.js";
import { ageOf } from "./schedule.js";

/** What one poll found. JSON as it is. */
export type Step<T extends TaskTypes = TaskTypes> =
  | { readonly state: "completed"; readonly result: TaskResult<T["completed"], T["outputs"]> }
  | { readonly state: "failed"; readonly error: TaskFailedError }
  /** `pending`: ask again. `expired`: it goes on, but for longer than `maxAgeMs`; asking again is up to you. */
  | {
      readonly state: "pending" | "expired";
      /** Ask again after this many milliseconds, a whole number. */
      readonly retryAfterMs: number;
      /** How many polls in a row came to nothing: pass it to the next one. */
      readonly misses: number;
      /** The host has too many requests: hold back all of its tasks, not this one alone. */
      readonly busy: boolean;
      readonly update?: Update<T["task"]> | undefined;
      /** Set when this poll learnt nothing. */
      readonly error?: TaskreelError | undefined;
    };

/** Polls once. Throws what no waiting mends, and the error of one poll too many that came to nothing. */
export async function pollStep(task: TrackedTask, options: PollOptions = {}): Promise<Step> {
  let interrupt: Interrupt | undefined;
  try {
    checkOptions(options, TASK_OPTIONS);
    const { maxAgeMs = task.operation.maxWait * 1000 } = options;
    interrupt = new Interrupt(options.signal);
    interrupt.check();
    const known = settled(task);
    if (known) return { state: "completed", result: known };
    const polled = await pollOnce(task, options.requestTimeoutMs ?? 30_000, interrupt);
    const { delayMs: retryAfterMs, ...next } = digest(task, polled, options.misses ?? 0, options);
    const result = settled(task);
    if (result) return { state: "completed", result };
    return { state: ageOf(task) < maxAgeMs ? "pending" : "expired", retryAfterMs, busy: !!polled.busy, ...next };
  } catch (error) {
    if (error instanceof TaskFailedError) return { state: "failed", error };
    throw Object.assign(error as TaskreelError, { task: task.handle });
  } finally {
    interrupt?.close();
  }
}
