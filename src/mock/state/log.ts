/** The last entries of a growing list. */
export interface Log<T> {
  /** Returns the entry that goes for the new one, once the log is full. */
  add(entry: T): T | undefined;
  /** Oldest first. */
  all(): T[];
  /** How many there have ever been. */
  readonly total: number;
  clear(): void;
}

/** A ring: what it keeps never moves, and no more than `limit` entries are held. */
export function createLog<T>(limit: number): Log<T> {
  let ring: T[] = [];
  let total = 0;
  return {
    add(entry) {
      const at = total++ % limit;
      const gone = ring[at];
      ring[at] = entry;
      return gone;
    },
    all() {
      const cut = ring.length < limit ? 0 : total % limit;
      return [...ring.slice(cut), ...ring.slice(0, cut)];
    },
    get total() {
      return total;
    },
    clear() {
      ring = [];
      total = 0;
    },
  };
}
