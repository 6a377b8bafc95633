import { TaskFailedError, type TaskreelError } from "../errors.js";
import { checkOptions } from "../kernel/checks.js";
import { Interrupt } from "../kernel/timers.js";
import { TASK_OPTIONS } from "../options.js";
import type { PollOptions, TaskResult, TaskTypes, Update } from "../types.js";
import { digest, pollOnce, settled, type TrackedTask } from "./poll.js";
import { ageOf } from "./schedule.js";

/** What one poll found out. It can be stored as JSON. */
export type Step<T extends TaskTypes = TaskTypes> =
  | { readonly state: "completed"; readonly result: TaskResult<T["completed"], T["outputs"]> }
  | { readonly state: "failed"; readonly error: TaskFailedError }
  | {
      /** `pending`: poll again. `expired`: the task is older than `maxAgeMs` and still goes on; polling again is up to you. */
      readonly state: "pending" | "expired";
      /** When to poll again, in whole milliseconds from now. */
      readonly retryAfterMs: number;
      /** How many polls in a row have failed. Pass it to the next `poll`. */
      readonly misses: number;
      /** The host has too many requests. Hold back all of its tasks, not just this one. */
      readonly busy: boolean;
      /** What the host said, if this poll got an answer. */
      readonly update?: Update<T["task"]> | undefined;
      /** Why this poll failed, if it did. */
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
