import { ConfigurationError } from "../client/errors.js";

/** Remembers which tasks were handled. A `Set` is one; so is a table that all processes share. */
export interface SeenStore {
  has(id: string): boolean | PromiseLike<boolean>;
  /** Called once `onTask` has succeeded. */
  add(id: string): unknown;
}

/** Remembers in this process, the newest `limit` ids (default 10,000, a few megabytes at most). @throws ConfigurationError for none. */
export function memorySeen(limit = 10_000): SeenStore {
  if (!(limit > 0)) throw new ConfigurationError("memorySeen remembers a number of ids above 0");
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add: (id) => {
      ids.delete(id);
      ids.add(id);
      for (const oldest of ids) {
        if (ids.size <= limit) break;
        ids.delete(oldest);
      }
    },
  };
}
