import type { Submitted } from "../order/submit.js";

/** Create calls that are under way, by order: they go on when the tool call that began them has been answered. */
export type Underway = Map<string, Promise<Submitted>>;

/** Keeps a create call until it has its answer, for whoever asks for its order meanwhile. */
export function keep(underway: Underway, reference: string, sending: Promise<Submitted>): Promise<Submitted> {
  underway.set(reference, sending);
  // Nobody may be waiting for it any more; the journal knows what came of it.
  sending.finally(() => underway.delete(reference)).catch(() => {});
  return sending;
}

/** What came of it; undefined when the signal fired before, and it goes on. */
export async function orLate<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let stop = () => {};
  const late = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([work, late]).finally(() => signal.removeEventListener("abort", stop));
}
