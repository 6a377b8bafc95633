/** The last entries of a growing list. */
export interface Log<T> {
  add(entry: T): void;
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
      if (ring.length < limit) ring.push(entry);
      else ring[total % limit] = entry;
      total++;
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
