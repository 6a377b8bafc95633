/** Time and timers. Replace them to test without waiting. */
export interface Clock {
  /** Milliseconds on a clock that never jumps. It may stop while the machine sleeps. */
  now(): number;
  /** Calls `run` after `ms` milliseconds. Returns the timer. */
  setTimeout(run: () => void, ms: number): unknown;
  /** Stops a timer. */
  clearTimeout(timer: unknown): void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
};
