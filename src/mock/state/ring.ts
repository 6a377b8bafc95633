/** The last names of a growing list. */
export interface Ring {
  /** Adds a name; returns the one that has to go for it. */
  push(name: string): string | undefined;
  clear(): void;
}

/**
 * Keeps `limit` names in the order of their coming. A Map's own first key takes long to find once many before it have been
 * deleted.
 */
export function createRing(limit: number): Ring {
  let ring: string[] = [];
  let next = 0;
  return {
    push(name) {
      const gone = ring[next];
      ring[next] = name;
      next = (next + 1) % limit;
      return gone;
    },
    clear() {
      ring = [];
      next = 0;
    },
  };
}
