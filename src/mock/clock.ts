// Taken when the module loads: a test runner's fake timers, installed later, cannot stop the server.
const { setTimeout, clearTimeout } = globalThis;
const systemNow = Date.now;

const LONGEST_TIMER = 2 ** 31 - 1;

/** Where the server reads the time, in milliseconds since 1970. Tasks follow it, whatever it does. */
export interface Clock {
  now(): number;
  /** Calls `due` once the clock shows `time`. Returns how to call it off. Without it, real timers are used. */
  at?(time: number, due: () => Promise<void>): () => void;
}

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /** Moves the clock by `ms`; resolves once everything that became due on the way has been dealt with, in order. */
  advance(ms: number): Promise<void>;
}

export const realClock: Clock = { now: () => systemNow() };

interface Entry {
  readonly time: number;
  readonly due: () => Promise<void>;
}

/** @param start what the clock shows at first, in milliseconds since 1970; by default the start of 2026. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  let entries: readonly Entry[] = [];
  let moving: Promise<void> = Promise.resolve();

  async function move(ms: number): Promise<void> {
    const target = now + ms;
    for (let next = earliest(entries, target); next !== undefined; next = earliest(entries, target)) {
      const entry = next;
      entries = entries.filter((it) => it !== entry);
      now = Math.max(now, entry.time);
      await entry.due();
    }
    now = target;
  }

  return {
    now: () => now,
    at(time, due) {
      const entry = { time, due };
      entries = [...entries, entry];
      return () => {
        entries = entries.filter((it) => it !== entry);
      };
    },
    async advance(ms) {
      if (!(ms >= 0 && Number.isFinite(ms))) throw new RangeError(`advance() takes milliseconds, 0 or more: ${ms}`);
      moving = moving.then(() => move(ms));
      await moving;
    },
  };
}

function earliest(entries: readonly Entry[], until: number): Entry | undefined {
  let found: Entry | undefined;
  for (const entry of entries) if (entry.time <= until && (!found || entry.time < found.time)) found = entry;
  return found;
}

/** Calls `due` once `clock` shows `time`, by the clock's own means or by real timers. Returns how to call it off. */
export function runAt(clock: Clock, time: number, due: () => Promise<void>): () => void {
  if (clock.at) return clock.at(time, due);
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const left = time - clock.now();
    if (left <= 0) void due();
    else arm(left);
  };
  const arm = (ms: number) => {
    timer = setTimeout(wait, Math.min(ms, LONGEST_TIMER));
    timer.unref?.();
  };
  arm(Math.max(0, time - clock.now()));
  return () => clearTimeout(timer);
}
