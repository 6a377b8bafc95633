import type { Clock } from "./clock.js";
import type { Interrupt } from "./interrupt.js";

/** Timers beyond this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * One thing under way. It ends with `resolve` or `reject`, when its time is up (`late`), or when it is interrupted,
 * whichever comes first; then no timer of it is left and `callOff` was told. Later calls do nothing.
 */
export class Pending<T> {
  readonly promise: Promise<T>;
  /** Set this to end what is under way when nobody waits for it any more. */
  callOff: ((error?: unknown) => void) | undefined;
  readonly #clock: Clock;
  readonly #timer: unknown;
  #interrupt: Interrupt | undefined;
  #resolve!: (value: T) => void;
  #reject!: (error: unknown) => void;

  /** @throws AbortedError when the caller aborted between the thing before and this one. */
  constructor(clock: Clock, interrupt: Interrupt, ms: number, late: (it: Pending<T>) => void) {
    interrupt.check();
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#clock = clock;
    this.#interrupt = interrupt;
    this.#timer = clock.setTimeout(() => late(this), Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
    interrupt.cancel = (error) => this.reject(error);
  }

  resolve(value: T): void {
    this.#resolve(value);
    this.#end();
  }

  reject(error: unknown): void {
    this.#reject(error);
    this.#end(error);
  }

  #end(error?: unknown): void {
    if (!this.#interrupt) return;
    this.#interrupt.cancel = undefined;
    this.#interrupt = undefined;
    this.#clock.clearTimeout(this.#timer);
    this.callOff?.(error);
  }
}
