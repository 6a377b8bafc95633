/** Time as the helper sees it. Replace it to test without waiting. */
export interface Clock {
  /** Milliseconds on a clock that never jumps. It may stand still while the machine sleeps. */
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
};
