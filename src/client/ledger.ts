import { MISSING_GRACE_MS, type Polled, type TaskCore, takeIn } from "./core.js";
import type { TaskreelError } from "./errors.js";
import { backoff, bounded, jitter } from "./kernel/delays.js";
import { tell } from "./kernel/handlers.js";
import { scheduledDelay } from "./schedule.js";
import type { Update, WaitOptions } from "./types.js";

/** What a wait has learnt so far. Tells the caller what changed, and when nothing does. */
export class Ledger {
  last: Update | undefined;
  /** The last failure since a good answer. */
  error: TaskreelError | undefined;
  readonly #core: TaskCore;
  readonly #options: WaitOptions;
  #failures = 0;
  #missingSince: number | undefined;
  /** When the last change was seen; undefined once the caller was told of the stall. */
  #changedAt: number | undefined;

  constructor(core: TaskCore, options: WaitOptions) {
    this.#core = core;
    this.#options = options;
    this.#changedAt = core.host.clock.now();
  }

  /** Takes in what a poll found; returns the delay before the next one, if any. Throws what ends the wait. */
  enter(polled: Polled, final: boolean): number {
    const { reading, pauseMs } = polled;
    const { onRetry } = this.#options;
    const update = takeIn(this.#core, polled);
    if (update) this.#succeed(update);
    else this.#fail(reading.error as TaskreelError, reading.kind === "missing");
    const delay = update
      ? scheduledDelay(this.#core, this.#options)
      : jitter(backoff(this.#failures), this.#core.host.random);
    const delayMs = bounded(pauseMs ?? delay, pauseMs);
    if (this.error && !final) tell(onRetry, { error: this.error, attempt: this.#failures, delayMs });
    this.#noticeStall();
    return delayMs;
  }

  /** One good answer makes up for all failures before it. */
  #succeed(update: Update): void {
    this.#failures = 0;
    this.error = this.#missingSince = undefined;
    if (this.last?.status === update.status && this.last.state === update.state) return;
    this.last = update;
    this.#changedAt = this.#core.host.clock.now();
    tell(this.#options.onUpdate, update);
  }

  #fail(error: TaskreelError, missing: boolean): void {
    const now = this.#core.host.clock.now();
    this.error = error;
    if (missing) this.#missingSince ??= now;
    const gone = missing && !(this.#core.fresh && now - (this.#missingSince as number) <= MISSING_GRACE_MS);
    if (gone || ++this.#failures > (this.#options.retries ?? 10)) throw error;
  }

  #noticeStall(): void {
    const { stalledAfterMs = Number.POSITIVE_INFINITY, onStall } = this.#options;
    const unchangedMs = this.#core.host.clock.now() - (this.#changedAt ?? Number.POSITIVE_INFINITY);
    if (unchangedMs < stalledAfterMs || this.#core.outcome) return;
    this.#changedAt = undefined;
    tell(onStall, this.last, unchangedMs);
  }
}
