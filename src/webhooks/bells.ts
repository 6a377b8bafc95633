import type { WakeSource } from "../client/types.js";
import { memorySeen } from "./seen.js";

/** Who waits for which task. */
export interface Bells {
  /** For `wait({ wakeOn })`: rings when the task's callback arrives, at once if it came a moment ago. */
  wakes(id: string): WakeSource;
  ring(id: string): void;
}

/** How many callbacks are remembered for a wait that begins after they came. */
const REMEMBERED = 1000;

export function createBells(): Bells {
  const waiting = new Map<string, Set<() => void>>();
  const rung = memorySeen(REMEMBERED);
  return {
    wakes: (id) => (wake: () => void) => {
      const wakers = waiting.get(id) ?? new Set();
      waiting.set(id, wakers.add(wake));
      if (rung.has(id)) wake();
      return () => {
        wakers.delete(wake);
        if (wakers.size === 0 && waiting.get(id) === wakers) waiting.delete(id);
      };
    },
    ring: (id) => {
      rung.add(id);
      for (const wake of waiting.get(id) ?? []) wake();
    },
  };
}
