import { type TaskreelError, WaitTimeoutError } from "../errors.js";
import { checkOptions } from "../kernel/checks.js";
import { MIN_DELAY_MS } from "../kernel/delays.js";
import { follow, notify, silence } from "../kernel/handlers.js";
import { Interrupt, Pending } from "../kernel/timers.js";
import { TASK_OPTIONS } from "../options.js";
import type { TaskResult, Update, WaitOptions } from "../types.js";
import { digest, pollInTurn, settled, type TrackedTask } from "./poll.js";
import { scheduledDelay } from "./schedule.js";

/**
 * Polls until the task is over, the deadline passed, or the caller aborts. Every error carries the task's handle. All in one
 * function: each async function more would be half a kilobyte that a sleeping wait holds.
 */
export async function waitFor(
  task: TrackedTask,
  options: WaitOptions = {},
  interrupt = new Interrupt(options?.signal),
): Promise<TaskResult> {
  const { clock } = task.host.transport;
  const start = clock.now();
  let unfollow: (() => void) | undefined;
  let sleeping: Pending<true | undefined> | undefined;
  /** Woken between two sleeps, which cuts the next one short. */
  let awake = false;
  let polls = 0;
  /** No poll before this. */
  let soonest = start;
  let misses = 0;
  let news: Update | undefined;
  /** The last failure since a good answer. */
  let cause: TaskreelError | undefined;
  try {
    silence(options?.wakeOn);
    checkOptions(options, TASK_OPTIONS);
    const { timeoutMs = task.operation.maxWait * 1000, graceMs = 5000, requestTimeoutMs = 30_000, wakeOn } = options;
    const deadline = start + timeoutMs;
    interrupt.check();
    const known = settled(task);
    if (known) return known;
    if (wakeOn) {
      const wake = () => {
        awake = true;
        sleeping?.resolve(true);
      };
      unfollow = follow(wakeOn, wake, (ended) => {
        task.outcome ??= ended;
        wake();
      });
    }
    // A task of an earlier process may be over already.
    for (let delayMs = task.headers ? scheduledDelay(task, options) : 0; ; ) {
      const left = deadline - clock.now();
      let last = delayMs >= left;
      let ms = Math.min(delayMs, left);
      do {
        sleeping = new Pending(clock, interrupt, ms);
        if (awake) sleeping.resolve(true);
        if (await sleeping.promise) last = false;
        sleeping = undefined;
        awake = false;
        ms = Math.min(soonest, deadline) - clock.now();
      } while (!task.outcome && ms > 0);

      // Somebody else may have learnt the end meanwhile; and the poll before may have been too close to the deadline.
      let update = task.outcome?.update;
      const limit = Math.max(0, deadline - clock.now()) + graceMs;
      const polled =
        task.outcome || soonest > deadline
          ? undefined
          : await pollInTurn(task, options.poller, limit, requestTimeoutMs, interrupt);
      if (polled) {
        polls++;
        soonest = clock.now() + MIN_DELAY_MS;
        ({ update, error: cause, misses, delayMs } = digest(task, polled, misses, options));
        if (cause && !last) notify(options.onRetry, { error: cause, attempt: misses, delayMs });
      }
      if (update && !sameNews(update, news)) {
        news = update;
        notify(options.onUpdate, update);
      }
      const result = settled(task);
      if (result) return result;
      if (polled && !last) continue;
      interrupt.check();
      const waitedMs = Math.round(clock.now() - start);
      throw new WaitTimeoutError(`Waited ${waitedMs} ms; the task goes on. Last status: ${news?.status ?? "none"}`, {
        waitedMs,
        polls,
        last: news,
        cause,
      });
    }
  } catch (error) {
    throw Object.assign(error as object, { task: task.handle });
  } finally {
    interrupt.close();
    unfollow?.();
  }
}

function sameNews(a: Update, b: Update | undefined): boolean {
  return a.status === b?.status && a.state === b.state && a.stage === b.stage && a.outputs.length === b.outputs.length;
}
