import { type Clock, isManual, realClock, runAt } from "./clock.js";

/** Real time after which somebody who waits for a clock that stands still is told so. */
const PATIENCE_MS = 2000;

const HINT =
  "a task is being waited for, and the manual clock has not moved for 2 seconds: call clock.advance(ms) from outside the wait, " +
  "let manualClock({ autoAdvance: 1000 }) move it at each poll, or plan tasks by polls";

export interface ClockHint {
  /** A status answer has shown a task that ends at that time pending. Returns what to do once it has left, if anything. */
  pending(end: number): (() => void) | undefined;
  close(): void;
}

/** Moves a manual clock that is to move by itself; of one that nobody moves it tells, once. */
export function createClockHint(clock: Clock, tell: (text: string) => void, patienceMs = PATIENCE_MS): ClockHint {
  let call: (() => void) | undefined;
  let seen = 0;
  return {
    pending(end) {
      if (!isManual(clock)) return undefined;
      const { autoAdvance } = clock;
      if (autoAdvance !== undefined) return () => void clock.advance(autoAdvance);
      seen++;
      if (call !== undefined || end === Number.POSITIVE_INFINITY) return undefined;
      const [time, before] = [clock.now(), seen];
      call = runAt(realClock, realClock.now() + patienceMs, async () => {
        if (clock.now() === time && seen > before) tell(HINT);
        else call = undefined; // somebody moves it; another wait may come
      });
      return undefined;
    },
    close: () => call?.(),
  };
}
