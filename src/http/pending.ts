import type { Clock } from "./clock.js";
import type { Interrupt } from "./interrupt.js";

/** Timers beyond this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Ends a pending promise, once; later calls do nothing. */
export interface Ending<T> {
  resolve(value: T): void;
  reject(error: unknown): void;
}

/**
 * A promise for one thing under way. It ends when that does, when `ms` have passed (`late` says how) or when it is
 * interrupted, whichever comes first; then no timer of it is left. `start` returns how to call the thing off.
 */
export function pending<T>(
  clock: Clock,
  interrupt: Interrupt,
  ms: number,
  late: (ending: Ending<T>) => void,
  start: (ending: Ending<T>) => ((error?: unknown) => void) | void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let open = true;
    let callOff: ((error?: unknown) => void) | void;
    const end = (pass: () => void, error?: unknown) => {
      if (!open) return;
      open = false;
      clock.clearTimeout(timer);
      interrupt.cancel = undefined;
      pass();
      callOff?.(error);
    };
    const ending: Ending<T> = {
      resolve: (value) => end(() => resolve(value)),
      reject: (error) => end(() => reject(error), error),
    };
    const timer = clock.setTimeout(() => late(ending), Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
    interrupt.cancel = ending.reject;
    callOff = start(ending);
  });
}
