import { AbortedError } from "./errors.js";

/** Who listens to a signal. However many waits share it, it carries one listener, so that no runtime warns of a leak. */
const followers = new WeakMap<AbortSignal, Set<Interrupt>>();

/** Joins a caller's signal to the one thing that is under way: one listener on the signal, none after `close`. */
export class Interrupt {
  /** Set by whatever is under way, so that it can be ended early. */
  cancel: ((error: Error) => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  #stopped = false;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
    if (!signal) return;
    const all = followers.get(signal) ?? new Set();
    followers.set(signal, all);
    if (all.size === 0) signal.addEventListener("abort", stopAll);
    all.add(this);
  }

  /** Ends what is under way, and whatever would come after it. */
  stop(): void {
    this.#stopped = true;
    this.cancel?.(this.#error());
  }

  /** Throws once stopped, or once the signal has fired. */
  check(): void {
    if (this.#stopped || this.#signal?.aborted) throw this.#error();
  }

  close(): void {
    const all = this.#signal && followers.get(this.#signal);
    if (all?.delete(this) && all.size === 0) this.#signal?.removeEventListener("abort", stopAll);
  }

  #error(): AbortedError {
    return new AbortedError("Aborted by the caller", { cause: this.#signal?.reason });
  }
}

function stopAll(this: AbortSignal): void {
  for (const it of [...(followers.get(this) ?? [])]) it.stop();
}
