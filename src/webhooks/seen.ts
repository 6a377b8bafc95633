import { ConfigurationError } from "../client/errors.js";

/** Remembers which tasks were handled. A `Set` works, and so does a database table that all of your processes share. */
export interface SeenStore {
  /** Whether this task was handled before. */
  has(id: string): boolean | PromiseLike<boolean>;
  /** Called once `onTask` has succeeded. */
  add(id: string): unknown;
}

/**
 * Remembers handled tasks in this process.
 *
 * @param limit how many ids to keep; the oldest are forgotten first. Default 10,000, a few megabytes at most.
 * @throws ConfigurationError if `limit` is not above 0.
 */
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
