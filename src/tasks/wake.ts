import type { WakeSource } from "./types.js";

/** Rings `wake` whenever the source says so, until the returned function is called. A source that fails is silent. */
export function listenTo(source: WakeSource | undefined, wake: () => void): () => void {
  let open = true;
  const ring = () => {
    if (open) wake();
  };
  let unsubscribe: unknown;
  if (typeof source === "function") unsubscribe = source(ring);
  else if (source && Symbol.asyncIterator in source) {
    const iterator = source[Symbol.asyncIterator]();
    unsubscribe = () => void iterator.return?.()?.catch?.(() => {});
    const next = (): unknown =>
      iterator.next().then(
        ({ done }) => {
          if (done || !open) return;
          wake();
          next();
        },
        () => {},
      );
    next();
  } else source?.then(ring, () => {});
  return () => {
    open = false;
    if (typeof unsubscribe === "function") unsubscribe();
  };
}
