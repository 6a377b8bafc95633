import { AbortedError } from "../errors.js";
import type { Clock } from "./clock.js";

/** Timers beyond this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Who listens to a signal. However many waits share it, it carries one listener, so that no runtime warns of a leak. */
const followers = new WeakMap<AbortSignal, Set<Interrupt>>();

/** Joins a caller's signal to the one thing that is under way: one listener on the signal, none after `close`. */
export class Interrupt {
  /** What is under way, so that it can be ended early. */
  pending: { reject(error: Error): void } | undefined;
  readonly #signal: AbortSignal | undefined;
  #stopped = false;

  constructor(signal?: AbortSignal | null) {
    if (!signal) return;
    this.#signal = signal;
    const all = followers.get(signal) ?? new Set();
    followers.set(signal, all.add(this));
    // Added again it is still one.
    signal.addEventListener("abort", stopAll);
  }

  /** Ends what is under way, and whatever would come after it. */
  stop(): void {
    this.#stopped = true;
    this.pending?.reject(this.#error());
  }

  /** Throws once stopped, or once the signal has fired. */
  check(): void {
    if (this.#stopped || this.#signal?.aborted) throw this.#error();
  }

  close(): void {
    const all = this.#signal && followers.get(this.#signal);
    all?.delete(this);
    if (all?.size === 0) this.#signal?.removeEventListener("abort", stopAll);
  }

  #error(): AbortedError {
    return new AbortedError("Aborted by the caller", { cause: this.#signal?.reason });
  }
}

function stopAll(this: AbortSignal): void {
  for (const it of [...(followers.get(this) ?? [])]) it.stop();
}

/**
 * One thing under way. It ends with `resolve` or `reject`, when its time is up, or when it is interrupted, whichever comes
 * first; then no timer of it is left and `callOff` was told. Later calls do nothing.
 */
export class Pending<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (error: unknown) => void;
  /** Set this to end what is under way when nobody waits for it any more. */
  callOff: ((error?: unknown) => void) | undefined;

  /**
   * @param late makes the error when the time is up; without it, it resolves to undefined.
   * @throws AbortedError when the caller aborted between the thing before and this one.
   */
  constructor(clock: Clock, interrupt: Interrupt, ms: number, late?: () => unknown) {
    interrupt.check();
    let open = true;
    const ending =
      <V>(settle: (value: V) => void, failed?: boolean) =>
      (value: V) => {
        if (!open) return;
        open = false;
        settle(value);
        interrupt.pending = undefined;
        clock.clearTimeout(timer);
        this.callOff?.(failed && value);
      };
    this.promise = new Promise((resolve, reject) => {
      this.resolve = ending(resolve);
      this.reject = ending(reject, true);
    });
    const end = () => (late ? this.reject(late()) : this.resolve(undefined as T));
    const timer = clock.setTimeout(end, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
    interrupt.pending = this;
  }
}
