/** The last entries of a growing list. */
export interface Log<T> {
  /** Returns the entry that goes for the new one, once the log is full. */
  add(entry: T): T | undefined;
  /** Takes the oldest entry out. */
  take(): T | undefined;
  /** Oldest first. */
  all(): T[];
  /** How many there have ever been. */
  readonly total: number;
  clear(): void;
}

/** A ring: what it keeps never moves, and no more than `limit` entries are held. */
export function createLog<T>(limit: number): Log<T> {
  let ring: (T | undefined)[] = [];
  let [first, total] = [0, 0];
  const take = () => {
    if (first === total) return undefined;
    const at = first++ % limit;
    const entry = ring[at];
    ring[at] = undefined; // what nobody sees any more shall not be held
    return entry;
  };
  return {
    add(entry) {
      const gone = total - first === limit ? take() : undefined;
      ring[total++ % limit] = entry;
      return gone;
    },
    take,
    all() {
      if (first === total) return [];
      const [from, to] = [first % limit, total % limit];
      return (from < to ? ring.slice(from, to) : [...ring.slice(from), ...ring.slice(0, to)]) as T[];
    },
    get total() {
      return total;
    },
    clear() {
      ring = [];
      [first, total] = [0, 0];
    },
  };
}
