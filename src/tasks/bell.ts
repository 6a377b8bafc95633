import type { Clock } from "../http/clock.js";
import type { Interrupt } from "../http/interrupt.js";
import { pending } from "../http/pending.js";

/** A sleep that can be rung out of. A ring between two sleeps cuts the next one short. */
export interface Bell {
  ring(): void;
  /** Resolves to true when it was rung. */
  sleep(ms: number): Promise<boolean>;
}

export function makeBell(clock: Clock, interrupt: Interrupt): Bell {
  let rung = false;
  let rouse: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      rouse?.();
    },
    sleep: async (ms) => {
      if (!rung) {
        await pending<void>(
          clock,
          interrupt,
          ms,
          ({ resolve }) => resolve(),
          ({ resolve }) => {
            rouse = resolve;
          },
        );
      }
      const was = rung;
      rung = false;
      return was;
    },
  };
}
