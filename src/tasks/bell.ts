import type { Clock } from "../http/clock.js";
import type { Interrupt } from "../http/interrupt.js";
import { MIN_DELAY_MS } from "./backoff.js";

/** Timers beyond this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A sleep that can be rung out of, though never into a poll too close to the last one. */
export interface Bell {
  /** Set after every poll. */
  polledAt: number;
  ring(): void;
  /** Resolves to true when it was rung. Rejects when interrupted. */
  sleep(ms: number): Promise<boolean>;
}

export function makeBell(clock: Clock, interrupt: Interrupt): Bell {
  let rung = false;
  let rouse: (() => void) | undefined;
  const bell: Bell = {
    polledAt: Number.NEGATIVE_INFINITY,
    ring: () => {
      rung = true;
      rouse?.();
    },
    sleep: (ms) =>
      new Promise((resolve, reject) => {
        const end = () => {
          clock.clearTimeout(timer);
          interrupt.cancel = rouse = undefined;
        };
        const wake = () => {
          end();
          resolve(rung);
          rung = false;
        };
        const arm = (delay: number) => clock.setTimeout(wake, Math.min(Math.max(0, delay), LONGEST_TIMER_MS));
        let timer = arm(ms);
        interrupt.cancel = (error) => {
          end();
          reject(error);
        };
        const due = clock.now() + ms;
        rouse = () => {
          const soonest = bell.polledAt + MIN_DELAY_MS;
          if (soonest >= due) return;
          clock.clearTimeout(timer);
          timer = arm(soonest - clock.now());
        };
        if (rung) rouse();
      }),
  };
  return bell;
}
