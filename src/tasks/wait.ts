import { ConfigurationError, type TaskreelError } from "../http/errors.js";
import { type Interrupt, interruptBy } from "../http/interrupt.js";
import { bounded, jitter, MIN_DELAY_MS } from "./backoff.js";
import { makeBell } from "./bell.js";
import { type Polled, type TaskCore, takeIn } from "./core.js";
import { WaitTimeoutError } from "./errors.js";
import { makePatience } from "./patience.js";
import { trackProgress } from "./progress.js";
import { pollInTurn } from "./queue.js";
import { nextDelay } from "./schedule.js";
import type { Pace, TaskResult, WaitOptions } from "./types.js";
import { listenTo } from "./wake.js";

/** Polls until the task is over, the deadline passed, or the caller aborts. Every error carries the task's handle. */
export async function waitFor(
  core: TaskCore,
  options: WaitOptions = {},
  interrupt: Interrupt = interruptBy(options.signal),
): Promise<TaskResult> {
  let mute: (() => void) | undefined;
  try {
    interrupt.check();
    const over = settled(core);
    if (over) return over;
    checkNumbers(options);
    const bell = makeBell(core.host.clock, interrupt);
    mute = listenTo(options.wakeOn, bell.ring);
    return await loop(core, options, interrupt, bell);
  } catch (error) {
    (error as TaskreelError).task = core.handle;
    throw error;
  } finally {
    interrupt.close();
    mute?.();
  }
}

async function loop(
  core: TaskCore,
  options: WaitOptions,
  interrupt: Interrupt,
  bell: ReturnType<typeof makeBell>,
): Promise<TaskResult> {
  const { clock } = core.host;
  const { timeoutMs = core.operation.maxWait * 1000, graceMs = 5000, requestTimeoutMs = 30_000 } = options;
  const start = clock.now();
  const deadline = start + timeoutMs;
  const progress = trackProgress(clock, options);
  const patience = makePatience(core, options);
  let polls = 0;

  // A task of an earlier process may be over already.
  for (let delay = core.fresh ? scheduledDelay(core, options) : 0; ; ) {
    const left = deadline - clock.now();
    const final = delay >= left;
    // A poll this soon after the last one could learn nothing.
    const tooSoon = polls > 0 && left < MIN_DELAY_MS;
    const woken = await bell.sleep(Math.min(delay, left));
    interrupt.check();
    const limit = Math.max(0, deadline - clock.now()) + graceMs;
    const polled = tooSoon
      ? undefined
      : await pollInTurn(core, options.poller, limit, Math.min(requestTimeoutMs, limit), interrupt);
    if (polled) {
      polls++;
      bell.polledAt = clock.now();
      delay = digest(polled);
      const over = settled(core);
      if (over) return over;
      interrupt.check();
    }
    if (!polled || (final && !woken)) throw timedOut();
    progress.notice();
  }

  /** Takes in what a poll found; returns the delay before the next one. */
  function digest(polled: Polled): number {
    const { reading, pauseMs } = polled;
    if (reading.kind === "retry" || reading.kind === "missing") return patience.spend(reading, pauseMs);
    const update = takeIn(core, polled);
    patience.restore();
    if (update) progress.see(update);
    return bounded(pauseMs ?? scheduledDelay(core, options), pauseMs);
  }

  function timedOut(): WaitTimeoutError {
    const waitedMs = Math.round(clock.now() - start);
    const { last } = progress;
    const told = last ? `said ${JSON.stringify(last.status)} last` : "has not said how it is";
    return new WaitTimeoutError(
      `Waited ${waitedMs} ms; the task goes on. The host ${told}.`,
      { waitedMs, polls, last },
      patience.error,
    );
  }
}

/** The result of a task that is over, if it is; what it failed with is thrown. */
function settled({ outcome }: TaskCore): TaskResult | undefined {
  if (outcome && "error" in outcome) throw outcome.error;
  return outcome?.result;
}

/** When the contract, or the caller, says to ask next. */
export function scheduledDelay({ host, operation, bornAt }: TaskCore, options: Pace): number {
  const { intervalMs, typicalSeconds } = { ...host.pace, ...options };
  return jitter(intervalMs ?? nextDelay(host.clock.now() - bornAt, typicalSeconds ?? operation.typical), host.random);
}

const NUMBERS = ["timeoutMs", "graceMs", "requestTimeoutMs", "intervalMs", "stalledAfterMs", "retries"] as const;

function checkNumbers(options: WaitOptions): void {
  for (const name of NUMBERS) {
    const value = options[name];
    if (value !== undefined && !(value >= 0)) throw new ConfigurationError(`${name} must be a number from 0 up.`);
  }
}
