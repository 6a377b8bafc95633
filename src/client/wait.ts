import { settled, type TaskCore } from "./core.js";
import { WaitTimeoutError } from "./errors.js";
import { checkNumbers } from "./kernel/checks.js";
import { MIN_DELAY_MS } from "./kernel/delays.js";
import { hush, listenTo } from "./kernel/handlers.js";
import { Bell, Interrupt } from "./kernel/timers.js";
import { Ledger } from "./ledger.js";
import { pollInTurn } from "./queue.js";
import { scheduledDelay } from "./schedule.js";
import type { TaskResult, WaitOptions } from "./types.js";

/** Polls until the task is over, the deadline passed, or the caller aborts. Every error carries the task's handle. */
export async function waitFor(
  core: TaskCore,
  options: WaitOptions = {},
  interrupt = new Interrupt(options.signal),
): Promise<TaskResult> {
  const bell = new Bell(core.host.clock, interrupt);
  let mute: (() => void) | undefined;
  try {
    checkNumbers({ ...core.host.pace, ...options });
    hush(options.wakeOn);
    interrupt.check();
    const over = settled(core);
    if (over) return over;
    mute = listenTo(options.wakeOn, bell);
    return await pollUntilOver(core, options, interrupt, bell);
  } catch (error) {
    throw Object.assign(error as object, { task: core.handle });
  } finally {
    interrupt.close();
    mute?.();
  }
}

async function pollUntilOver(
  core: TaskCore,
  options: WaitOptions,
  interrupt: Interrupt,
  bell: Bell,
): Promise<TaskResult> {
  const { clock } = core.host;
  const { timeoutMs = core.operation.maxWait * 1000, graceMs = 5000, requestTimeoutMs = 30_000, poller } = options;
  const start = clock.now();
  const deadline = start + timeoutMs;
  const ledger = new Ledger(core, options);
  let polls = 0;
  let polledAt = Number.NEGATIVE_INFINITY;
  /** How long until another poll may follow the last one. */
  const hold = () => polledAt + MIN_DELAY_MS - clock.now();

  // A task of an earlier process may be over already.
  for (let delay = core.fresh ? scheduledDelay(core, options) : 0; ; ) {
    const left = deadline - clock.now();
    // The last poll was so close to the deadline that it was the last one.
    const closing = left < hold();
    let woken = await bell.sleep(Math.min(delay, left));
    while (closing ? deadline > clock.now() : hold() > 0)
      woken = (await bell.sleep(closing ? deadline - clock.now() : hold())) || woken;

    const limit = Math.max(0, deadline - clock.now()) + graceMs;
    const polled = closing
      ? undefined
      : await pollInTurn(core, poller, limit, Math.min(requestTimeoutMs, limit), interrupt);
    if (polled) {
      polls++;
      polledAt = clock.now();
      const final = delay >= left && !woken;
      delay = ledger.enter(polled, final);
      const over = settled(core);
      if (over) return over;
      interrupt.check();
      if (!final) continue;
    }
    const waitedMs = Math.round(clock.now() - start);
    const { last, error } = ledger;
    const told = last ? `said ${JSON.stringify(last.status)} last` : "has not said how it is";
    throw new WaitTimeoutError(`Waited ${waitedMs} ms; the task goes on. The host ${told}`, {
      waitedMs,
      polls,
      last,
      cause: error,
    });
  }
}
