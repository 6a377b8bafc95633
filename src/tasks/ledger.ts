import type { TaskreelError } from "../http/errors.js";
import { backoff, bounded, jitter } from "./backoff.js";
import { type Polled, type TaskCore, takeIn } from "./core.js";
import { scheduledDelay } from "./schedule.js";
import { tell } from "./tell.js";
import type { Update, WaitOptions } from "./types.js";

/** For this long after the first "no such task", one that was just created may still be on its way to all of the host. */
const MISSING_GRACE_MS = 30_000;

/** What a wait has learnt so far. Tells the caller what changed, and when nothing does. */
export interface Ledger {
  last?: Update;
  /** The last failure since a good answer. */
  error?: TaskreelError | undefined;
  /** Takes in what a poll found; returns the delay before the next one, if any. Throws what ends the wait. */
  enter(polled: Polled, final: boolean): number;
}

export function openLedger(core: TaskCore, options: WaitOptions): Ledger {
  const { clock, random } = core.host;
  const { retries = 10, stalledAfterMs = Number.POSITIVE_INFINITY } = options;
  let changedAt = clock.now();
  let stalled = false;
  let failures = 0;
  let missingSince = Number.POSITIVE_INFINITY;

  function succeed(update: Update): void {
    failures = 0;
    ledger.error = undefined;
    missingSince = Number.POSITIVE_INFINITY;
    if (ledger.last?.status === update.status && ledger.last.state === update.state) return;
    ledger.last = update;
    changedAt = clock.now();
    stalled = false;
    tell(options.onUpdate, update);
  }

  /** One good answer makes up for all failures before it. */
  function fail(error: TaskreelError, missing: boolean): void {
    ledger.error = error;
    failures++;
    if (missing) missingSince = Math.min(missingSince, clock.now());
    const gone = missing && (!core.fresh || clock.now() - missingSince > MISSING_GRACE_MS);
    if (gone || failures > retries) throw error;
  }

  const ledger: Ledger = {
    enter: (polled, final) => {
      const { reading, pauseMs } = polled;
      const update = takeIn(core, polled);
      if (update) succeed(update);
      else fail(reading.error as TaskreelError, reading.kind === "missing");
      const delayMs = bounded(
        pauseMs ?? (update ? scheduledDelay(core, options) : jitter(backoff(failures), random)),
        pauseMs,
      );
      if (ledger.error && !final) tell(options.onRetry, { error: ledger.error, attempt: failures, delayMs });
      const unchangedMs = clock.now() - changedAt;
      if (!stalled && !core.outcome && unchangedMs >= stalledAfterMs) {
        stalled = true;
        tell(options.onStall, ledger.last, unchangedMs);
      }
      return delayMs;
    },
  };
  return ledger;
}
