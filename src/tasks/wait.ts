import { ConfigurationError, type TaskreelError } from "../http/errors.js";
import { type Interrupt, interruptBy } from "../http/interrupt.js";
import { backoff, bounded, jitter, MIN_DELAY_MS } from "./backoff.js";
import { makeBell } from "./bell.js";
import { type Polled, settled, type TaskCore, takeIn } from "./core.js";
import { WaitTimeoutError } from "./errors.js";
import { pollInTurn } from "./queue.js";
import { nextDelay } from "./schedule.js";
import { tell } from "./tell.js";
import type { Pace, TaskResult, Update, WaitOptions } from "./types.js";
import { listenTo } from "./wake.js";

/** For this long after the first "no such task", one that was just created may still be on its way to all of the host. */
const MISSING_GRACE_MS = 30_000;

/** Polls until the task is over, the deadline passed, or the caller aborts. Every error carries the task's handle. */
export async function waitFor(core: TaskCore, options: WaitOptions = {}, interrupt: Interrupt = interruptBy(options.signal)): Promise<TaskResult> {
  const { clock, random } = core.host;
  const { timeoutMs = core.operation.maxWait * 1000, graceMs = 5000, requestTimeoutMs = 30_000, retries = 10, stalledAfterMs } = options;
  const start = clock.now();
  const deadline = start + timeoutMs;
  const bell = makeBell(clock, interrupt);
  let mute: (() => void) | undefined;
  let last: Update | undefined;
  let changedAt = start;
  let stalled = false;
  let polls = 0;
  let polledAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let missingSince: number | undefined;
  let error: TaskreelError | undefined;

  /** Takes in what a poll found; returns the delay before the next one. */
  function digest(polled: Polled): number {
    const now = clock.now();
    const { reading, pauseMs } = polled;
    const update = takeIn(core, polled);
    if (update) {
      failures = 0;
      error = missingSince = undefined;
      if (last?.status !== update.status || last.state !== update.state) {
        last = update;
        changedAt = now;
        stalled = false;
        tell(options.onUpdate, update);
      }
      return bounded(pauseMs ?? scheduledDelay(core, options), pauseMs);
    }
    error = reading.error as TaskreelError;
    const missing = reading.kind === "missing" && (!core.fresh || now - (missingSince ??= now) > MISSING_GRACE_MS);
    if (missing || ++failures > retries) throw error;
    const delayMs = bounded(pauseMs ?? jitter(backoff(failures), random), pauseMs);
    tell(options.onRetry, { error, attempt: failures, delayMs });
    return delayMs;
  }

  try {
    checkNumbers(options);
    mute = listenTo(options.wakeOn, bell.ring);
    // A task of an earlier process may be over already.
    for (let delay = core.fresh ? scheduledDelay(core, options) : 0; ; ) {
      interrupt.check();
      const over = settled(core);
      if (over) return over;

      const left = deadline - clock.now();
      // A poll this soon after the last one could learn nothing.
      const tooSoon = left < polledAt + MIN_DELAY_MS - clock.now();
      let woken = await bell.sleep(Math.min(delay, left));
      for (let early = 1; !tooSoon && early > 0; ) {
        early = polledAt + MIN_DELAY_MS - clock.now();
        if (early > 0) woken = (await bell.sleep(early)) || woken;
      }
      const limit = Math.max(0, deadline - clock.now()) + graceMs;
      const polled = tooSoon ? undefined : await pollInTurn(core, options.poller, limit, Math.min(requestTimeoutMs, limit), interrupt);
      if (polled) {
        polls++;
        polledAt = clock.now();
        const final = delay >= left && !woken;
        delay = digest(polled);
        if (!final || core.outcome) {
          const unchangedMs = clock.now() - changedAt;
          if (!stalled && unchangedMs >= (stalledAfterMs ?? Number.POSITIVE_INFINITY)) {
            stalled = true;
            tell(options.onStall, last, unchangedMs);
          }
          continue;
        }
      }
      const waitedMs = Math.round(clock.now() - start);
      const told = last ? `said ${JSON.stringify(last.status)} last` : "has not said how it is";
      throw new WaitTimeoutError(`Waited ${waitedMs} ms; the task goes on. The host ${told}`, { waitedMs, polls, last, cause: error });
    }
  } catch (thrown) {
    throw Object.assign(thrown as object, { task: core.handle });
  } finally {
    interrupt.close();
    mute?.();
  }
}

/** When the contract, or the caller, says to ask next. */
export function scheduledDelay({ host, operation, bornAt }: TaskCore, options: Pace): number {
  const { intervalMs, typicalSeconds } = { ...host.pace, ...options };
  return jitter(intervalMs ?? nextDelay(host.clock.now() - bornAt, typicalSeconds ?? operation.typical), host.random);
}

function checkNumbers(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (name.endsWith("Ms") && value !== undefined && !(value >= 0)) throw new ConfigurationError(`${name} must be a number from 0 up`);
  }
}
