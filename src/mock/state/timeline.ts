/** What is to come, by time; what comes at one time stays in the order in which it was added. */
export interface Timeline<T> {
  /** Returns how to take the entry out again. */
  add(time: number, value: T): () => void;
  /** Takes the first entry out, if its time is not after `limit`. */
  take(limit: number): Entry<T> | undefined;
}

interface Entry<T> {
  readonly time: number;
  readonly value: T;
}

/** A sorted list: most entries are added at its end, and moving the rest is cheap. */
export function createTimeline<T>(): Timeline<T> {
  const entries: Entry<T>[] = [];
  return {
    add(time, value) {
      const entry = { time, value };
      entries.splice(indexAfter(entries, time), 0, entry);
      return () => {
        const at = entries.lastIndexOf(entry, indexAfter(entries, time) - 1);
        if (at >= 0) entries.splice(at, 1);
      };
    },
    take(limit) {
      const [first] = entries;
      return first !== undefined && first.time <= limit ? entries.shift() : undefined;
    },
  };
}

/** Where the first entry after `time` stands. */
function indexAfter(entries: readonly { readonly time: number }[], time: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as { time: number }).time <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
