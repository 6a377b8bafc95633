import type { TaskEnd, WakeSource } from "../types.js";

/** Calls a caller's handler. What it throws, or rejects with, is its own affair and never ends a wait. */
export async function notify<Args extends unknown[]>(
  handler: ((...args: Args) => unknown) | undefined,
  ...args: Args
): Promise<void> {
  try {
    await handler?.(...args);
  } catch {}
}

/** Calls `wake` whenever the source says so, until the returned function is called. A source that fails is silent. */
export function follow(source: WakeSource, wake: () => void, end: (ended: TaskEnd) => void): () => void {
  let open = true;
  let unsubscribe: unknown;
  notify(async () => {
    if (typeof source === "function") {
      unsubscribe = source(wake, end);
      await unsubscribe;
    } else if (Symbol.asyncIterator in source) {
      const iterator = source[Symbol.asyncIterator]();
      unsubscribe = () => iterator.return?.();
      while (open && !(await iterator.next()).done) wake();
      wake();
    } else {
      await source;
      wake();
    }
  });
  return () => {
    open = false;
    if (typeof unsubscribe === "function") notify(unsubscribe as () => unknown);
  };
}

/** Keeps a promise that fails before anybody follows it from being an unhandled rejection. */
export function silence(source: WakeSource | undefined): void {
  if (source instanceof Promise) source.catch(() => {});
}
