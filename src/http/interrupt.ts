import { AbortedError } from "./errors.js";

/** Joins a caller's signal to the one thing that is under way: one listener on the signal, none after `close`. */
export interface Interrupt {
  /** Set by whatever is under way, so that it can be ended early. */
  cancel: ((error: Error) => void) | undefined;
  /** Ends what is under way, and whatever would come after it. */
  stop(): void;
  /** Throws once stopped, or once the signal has fired. */
  check(): void;
  close(): void;
}

/** Who listens to a signal. However many waits share it, it carries one listener, so that no runtime warns of a leak. */
const followers = new WeakMap<AbortSignal, Set<() => void>>();

export function interruptBy(signal?: AbortSignal): Interrupt {
  let stopped = false;
  const error = () => new AbortedError("Aborted by the caller.", { cause: signal?.reason });
  const stop = () => {
    stopped = true;
    interrupt.cancel?.(error());
  };
  const unfollow = signal && follow(signal, stop);
  const interrupt: Interrupt = {
    cancel: undefined,
    stop,
    check: () => {
      if (stopped || signal?.aborted) throw error();
    },
    close: () => unfollow?.(),
  };
  return interrupt;
}

function follow(signal: AbortSignal, stop: () => void): () => void {
  let all = followers.get(signal);
  if (!all) {
    all = new Set();
    followers.set(signal, all);
  }
  if (all.size === 0) signal.addEventListener("abort", fire);
  all.add(stop);
  const group = all;
  return () => {
    if (group.delete(stop) && group.size === 0) signal.removeEventListener("abort", fire);
  };
}

function fire(this: AbortSignal): void {
  for (const stop of [...(followers.get(this) ?? [])]) stop();
}
