import { type TaskreelError, WaitTimeoutError } from "./errors.js";
import { checkNumbers } from "./kernel/checks.js";
import { MIN_DELAY_MS } from "./kernel/delays.js";
import { follow, notify, silence } from "./kernel/handlers.js";
import { Interrupt, type Pending, sleep } from "./kernel/timers.js";
import { digest, pollInTurn, settled, type TrackedTask } from "./poll.js";
import { scheduledDelay } from "./schedule.js";
import type { TaskResult, Update, WaitOptions } from "./types.js";

/** Polls until the task is over, the deadline passed, or the caller aborts. Every error carries the task's handle. */
export async function waitFor(
  task: TrackedTask,
  options: WaitOptions = {},
  interrupt = new Interrupt(options.signal),
): Promise<TaskResult> {
  let unfollow: (() => void) | undefined;
  let sleeping: Pending<boolean> | undefined;
  let woken = false;
  const wake = () => {
    woken = true;
    sleeping?.resolve(true);
  };
  /** Resolves to true when it was woken. A wake between two sleeps cuts the next one short. */
  const rest = async (ms: number) => {
    sleeping = sleep(task.host.transport.clock, interrupt, ms);
    if (woken) wake();
    const early = await sleeping.promise;
    sleeping = undefined;
    woken = false;
    return early;
  };
  try {
    silence(options.wakeOn);
    checkNumbers({ ...task.host.pace, ...options });
    interrupt.check();
    const over = settled(task);
    if (over) return over;
    if (options.wakeOn)
      unfollow = follow(options.wakeOn, wake, (ended) => {
        task.outcome ??= ended;
        wake();
      });
    return await pollUntilOver(task, options, interrupt, rest);
  } catch (error) {
    throw Object.assign(error as object, { task: task.handle });
  } finally {
    interrupt.close();
    unfollow?.();
  }
}

async function pollUntilOver(
  task: TrackedTask,
  options: WaitOptions,
  interrupt: Interrupt,
  rest: (ms: number) => Promise<boolean>,
): Promise<TaskResult> {
  const { clock } = task.host.transport;
  const { timeoutMs = task.operation.maxWait * 1000, graceMs = 5000, requestTimeoutMs = 30_000 } = options;
  const start = clock.now();
  const deadline = start + timeoutMs;
  let polls = 0;
  let polledAt = Number.NEGATIVE_INFINITY;
  let misses = 0;
  let last: Update | undefined;
  /** The last failure since a good answer. */
  let cause: TaskreelError | undefined;
  const hear = (update: Update | undefined) => {
    if (!update || (last?.status === update.status && last.state === update.state)) return;
    last = update;
    notify(options.onUpdate, update);
  };
  /** How long until another poll may follow the last one. */
  const hold = () => polledAt + MIN_DELAY_MS - clock.now();

  // A task of an earlier process may be over already.
  for (let delayMs = task.fresh ? scheduledDelay(task, options) : 0; ; ) {
    const left = deadline - clock.now();
    // The last poll was so close to the deadline that it was the last one.
    const closing = left < hold();
    let woken = await rest(Math.min(delayMs, left));
    while (!task.outcome && (closing ? deadline > clock.now() : hold() > 0))
      woken = (await rest(closing ? deadline - clock.now() : hold())) || woken;
    // Somebody else may have learnt the end meanwhile.
    hear(task.outcome?.update);
    const ended = settled(task);
    if (ended) return ended;

    const limit = Math.max(0, deadline - clock.now()) + graceMs;
    const polled = closing
      ? undefined
      : await pollInTurn(task, options.poller, limit, Math.min(requestTimeoutMs, limit), interrupt);
    if (polled) {
      const final = delayMs >= left && !woken;
      polls++;
      polledAt = clock.now();
      const next = digest(task, polled, misses, options);
      ({ misses, delayMs, error: cause } = next);
      hear(next.update);
      if (cause && !final) notify(options.onRetry, { error: cause, attempt: misses, delayMs });
      const over = settled(task);
      if (over) return over;
      interrupt.check();
      if (!final) continue;
    }
    const waitedMs = Math.round(clock.now() - start);
    const said = last ? `said ${JSON.stringify(last.status)} last` : "has not said how it is";
    throw new WaitTimeoutError(`Waited ${waitedMs} ms; the task goes on. The host ${said}`, {
      waitedMs,
      polls,
      last,
      cause,
    });
  }
}
