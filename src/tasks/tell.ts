/** Calls a caller's handler. What it throws, or rejects with, is its own affair and never ends a wait. */
export function tell<Args extends unknown[]>(handler: ((...args: Args) => unknown) | undefined, ...args: Args): void {
  try {
    void Promise.resolve(handler?.(...args)).catch(() => {});
  } catch {}
}
