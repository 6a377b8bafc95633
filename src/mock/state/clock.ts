import { createTimeline } from "./timeline.js";

// Taken when the module loads: a test runner's fake timers, installed later, cannot stop the server.
const { setTimeout, clearTimeout } = globalThis;
const systemNow = Date.now;

const LONGEST_TIMER = 2 ** 31 - 1;

/** Where the server reads the time, in milliseconds since 1970. Tasks follow it, whatever it does. */
export interface Clock {
  now(): number;
  /** Calls `due` once the clock shows `time`. Returns how to call it off. Without it, real timers are used. */
  at?(time: number, due: () => Promise<void>): () => void;
  /** A new clock of the same kind for another session. Without it, sessions share this one. */
  fork?(): Clock;
}

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /** Moved by so many milliseconds after each status answer that shows a task pending: for a wait inside the code under test. */
  readonly autoAdvance?: number;
  /** Moves the clock by `ms`; resolves once everything that became due on the way has been dealt with, in order. */
  advance(ms: number): Promise<void>;
}

export const realClock: Clock = { now: () => systemNow(), fork: () => realClock };

/**
 * A clock that runs `factor` times as fast as the real one, from now on: with 60 a task of two minutes takes two seconds.
 *
 * @throws RangeError when the factor is not a positive number.
 */
export function scaledClock(factor: number): Clock {
  if (!(factor > 0 && Number.isFinite(factor))) throw new RangeError(`a clock's factor is above 0: ${factor}`);
  const start = systemNow();
  const clock: Clock = {
    now: () => Math.floor(start + (systemNow() - start) * factor),
    at: (time, due) => waitUntil(() => (time - clock.now()) / factor, due),
    fork: () => scaledClock(factor),
  };
  return clock;
}

/** How a manual clock begins. */
export interface ManualClockOptions {
  /** What it shows at first, in milliseconds since 1970. Default: the start of 2026. */
  readonly start?: number;
  /** See {@link ManualClock.autoAdvance}. Default: nothing but `advance` moves it. */
  readonly autoAdvance?: number;
}

/**
 * A clock for tests: time stands still between two calls of `advance`.
 *
 * @param options how it begins, or just what it shows at first.
 * @throws RangeError when one of them is no time.
 */
export function manualClock(options: number | ManualClockOptions = {}): ManualClock {
  const { start = Date.UTC(2026, 0, 1), autoAdvance } = typeof options === "number" ? { start: options } : options;
  if (!Number.isFinite(start)) throw new RangeError(`a clock starts at milliseconds since 1970: ${start}`);
  if (autoAdvance !== undefined && !(autoAdvance > 0 && Number.isFinite(autoAdvance))) {
    throw new RangeError(`autoAdvance is in milliseconds, above 0: ${autoAdvance}`);
  }
  let now = start;
  const timeline = createTimeline<() => Promise<void>>();
  let moving: Promise<void> = Promise.resolve();

  async function move(ms: number): Promise<void> {
    const target = now + ms;
    for (let next = timeline.take(target); next !== undefined; next = timeline.take(target)) {
      now = Math.max(now, next.time);
      await next.value();
    }
    now = target;
  }

  return {
    now: () => now,
    at: (time, due) => timeline.add(time, due),
    ...(autoAdvance !== undefined && { autoAdvance }),
    fork: () => manualClock(options),
    async advance(ms) {
      if (!(ms >= 0 && Number.isFinite(ms))) throw new RangeError(`advance() takes milliseconds, 0 or more: ${ms}`);
      moving = moving.then(() => move(ms));
      await moving;
    },
  };
}

export function isManual(clock: Clock): clock is ManualClock {
  return "advance" in clock;
}

let second = -1;
let shown = "";

/** A time in milliseconds as HTTP writes it; most come from the second of the one before. */
export function httpDate(time: number): string {
  const now = Math.floor(time / 1000);
  if (now !== second) {
    second = now;
    shown = new Date(now * 1000).toUTCString();
  }
  return shown;
}

/** Calls `due` once `clock` shows `time`, by the clock's own means or by real timers. Returns how to call it off. */
export function runAt(clock: Clock, time: number, due: () => Promise<void>): () => void {
  return clock.at?.(time, due) ?? waitUntil(() => time - clock.now(), due);
}

/** Resolves after `ms` of real time, or at once when `signal` says so. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER));
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done);
  });
}

function waitUntil(left: () => number, due: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const arm = (ms: number) => {
    timer = setTimeout(look, Math.min(Math.max(0, Math.ceil(ms)), LONGEST_TIMER));
    timer.unref?.();
  };
  const look = () => {
    const ms = left();
    if (ms <= 0) void due();
    else arm(ms);
  };
  arm(left());
  return () => clearTimeout(timer);
}
