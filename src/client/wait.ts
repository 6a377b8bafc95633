import { type TaskreelError, WaitTimeoutError } from "./errors.js";
import { checkNumbers } from "./kernel/checks.js";
import { backoff, bounded, jitter, MIN_DELAY_MS } from "./kernel/delays.js";
import { follow, notify, silence } from "./kernel/handlers.js";
import { Interrupt, Sleeper } from "./kernel/timers.js";
import { MISSING_GRACE_MS, pollInTurn, record, settled, type TrackedTask } from "./poll.js";
import { scheduledDelay } from "./schedule.js";
import type { TaskResult, Update, WaitOptions } from "./types.js";

/** How many polls in a row may come to nothing unless the caller says otherwise. */
export const RETRIES = 10;

/** Polls until the task is over, the deadline passed, or the caller aborts. Every error carries the task's handle. */
export async function waitFor(
  task: TrackedTask,
  options: WaitOptions = {},
  interrupt = new Interrupt(options.signal),
): Promise<TaskResult> {
  const sleeper = new Sleeper(task.host.transport.clock, interrupt);
  let unfollow: (() => void) | undefined;
  try {
    silence(options.wakeOn);
    checkNumbers({ ...task.host.pace, ...options });
    interrupt.check();
    const over = settled(task);
    if (over) return over;
    const wake = () => sleeper.wake();
    unfollow = follow(options.wakeOn, wake, (ended) => {
      task.outcome ??= ended;
      wake();
    });
    return await pollUntilOver(task, options, interrupt, sleeper);
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
  sleeper: Sleeper,
): Promise<TaskResult> {
  const { clock } = task.host.transport;
  const { timeoutMs = task.operation.maxWait * 1000, graceMs = 5000, requestTimeoutMs = 30_000 } = options;
  const start = clock.now();
  const deadline = start + timeoutMs;
  let polls = 0;
  let polledAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let missingUntil: number | undefined;
  let last: Update | undefined;
  /** The last failure since a good answer. */
  let error: TaskreelError | undefined;
  const hear = (update: Update | undefined) => {
    if (update && (last?.status !== update.status || last.state !== update.state)) {
      last = update;
      notify(options.onUpdate, update);
    }
  };
  /** How long until another poll may follow the last one. */
  const hold = () => polledAt + MIN_DELAY_MS - clock.now();

  // A task of an earlier process may be over already.
  for (let delay = task.fresh ? scheduledDelay(task, options) : 0; ; ) {
    const left = deadline - clock.now();
    // The last poll was so close to the deadline that it was the last one.
    const closing = left < hold();
    let woken = await sleeper.sleep(Math.min(delay, left));
    while (!task.outcome && (closing ? deadline > clock.now() : hold() > 0))
      woken = (await sleeper.sleep(closing ? deadline - clock.now() : hold())) || woken;
    hear(task.outcome?.update);
    const ended = settled(task);
    if (ended) return ended;

    const limit = Math.max(0, deadline - clock.now()) + graceMs;
    const polled = closing
      ? undefined
      : await pollInTurn(task, options.poller, limit, Math.min(requestTimeoutMs, limit), interrupt);
    if (polled) {
      polls++;
      polledAt = clock.now();
      const final = delay >= left && !woken;
      const { reading, pauseMs } = polled;
      const update = record(task, polled);
      if (update) {
        // One good answer makes up for all failures before it.
        failures = 0;
        error = missingUntil = undefined;
        hear(update);
      } else if (!task.outcome) {
        error = reading.error as TaskreelError;
        const missing = reading.kind === "missing";
        // Since a task may be asked for late in its life, one of this process has its grace from the first such answer.
        if (missing) missingUntil ??= task.fresh ? polledAt + MISSING_GRACE_MS : task.unknownUntil;
        if ((missing && polledAt > (missingUntil as number)) || ++failures > (options.retries ?? RETRIES)) throw error;
      }
      const usual = error ? jitter(backoff(failures), task.host.random) : scheduledDelay(task, options);
      delay = bounded(pauseMs ?? usual, pauseMs);
      if (error && !final) notify(options.onRetry, { error, attempt: failures, delayMs: delay });
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
      cause: error,
    });
  }
}
