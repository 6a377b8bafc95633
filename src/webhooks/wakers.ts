import type { TaskEnd, WakeSource } from "../client/types.js";
import { memorySeen } from "./seen.js";

/** Who waits for which task. */
export interface Wakers {
  /** For `wait({ wakeOn })`: wakes it when the task's callback arrives, at once if it came a moment ago. */
  wakes(id: string): WakeSource;
  /** Whether somebody waits for this task now. */
  awaits(id: string): boolean;
  /** Wakes the waits for a task; with how it ended, they need not ask for themselves. */
  wake(id: string, ended?: TaskEnd): void;
}

/** How many callbacks are remembered for a wait that begins after they came. */
const REMEMBERED = 1000;

export function createWakers(): Wakers {
  const waiting = new Map<string, Set<(ended?: TaskEnd) => void>>();
  const called = memorySeen(REMEMBERED);
  return {
    wakes: (id) => (wake: () => void, end?: (ended: TaskEnd) => void) => {
      const waker = (ended?: TaskEnd) => (ended && end ? end(ended) : wake());
      const wakers = waiting.get(id) ?? new Set();
      waiting.set(id, wakers.add(waker));
      if (called.has(id)) wake();
      return () => {
        wakers.delete(waker);
        if (wakers.size === 0 && waiting.get(id) === wakers) waiting.delete(id);
      };
    },
    awaits: (id) => waiting.has(id),
    wake: (id, ended) => {
      called.add(id);
      for (const waker of waiting.get(id) ?? []) waker(ended);
    },
  };
}
