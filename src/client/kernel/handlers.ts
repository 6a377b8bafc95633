import type { WakeSource } from "../types.js";
import type { Bell } from "./timers.js";

/** Rings the bell whenever the source says so, until the returned function is called. A source that fails is silent. */
export function listenTo(source: WakeSource | undefined, bell: Bell): (() => void) | undefined {
  if (!source) return undefined;
  let open = true;
  let unsubscribe: unknown;
  const ring = () => bell.ring();
  const follow = async (it: PromiseLike<unknown> | AsyncIterator<unknown>): Promise<void> => {
    if ("then" in it) await it;
    else while (open && !(await it.next()).done) ring();
    ring();
  };
  tell((): unknown => {
    if (typeof source === "function") {
      unsubscribe = source(ring);
      return unsubscribe;
    }
    const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : undefined;
    unsubscribe = () => iterator?.return?.();
    return follow(iterator ?? (source as PromiseLike<unknown>));
  });
  return () => {
    open = false;
    if (typeof unsubscribe === "function") tell(unsubscribe as () => unknown);
  };
}

/** A promise that fails before anybody listens is silent too. */
export function hush(source: WakeSource | undefined): void {
  if (source instanceof Promise) source.catch(() => {});
}

/** Calls a caller's handler. What it throws, or rejects with, is its own affair and never ends a wait. */
export function tell<Args extends unknown[]>(handler: ((...args: Args) => unknown) | undefined, ...args: Args): void {
  try {
    void Promise.resolve(handler?.(...args)).catch(() => {});
  } catch {}
}
