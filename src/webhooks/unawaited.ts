import type { Clock } from "../client/kernel/clock.js";
import type { Poller } from "../client/types.js";
import { createPoller } from "../client/wait/poller.js";

/** How many callbacks nobody awaits may be at work at once; the senders of more are told to come again. */
const MAX_UNAWAITED = 50;

/** How many of their requests go out at once, of the budget that they share with tasks that are waited for. */
const IN_FLIGHT = 2;

/** For how long an id that the host does not know is not asked for again. A task that is just being made may be next. */
const MISSING_MS = 10_000;
const MAX_MISSING = 10_000;

/**
 * Keeps callbacks of ids that nobody here has heard of behind the others. Without a signature and without `tasks`, anybody
 * can make ids up, and each costs a request to the host.
 */
export interface Unawaited {
  /** Whether one more may be looked at. */
  readonly full: boolean;
  /** The caller's budget, of which these never have more than a few requests. */
  readonly poller: Poller;
  /** Whether the host said a moment ago that there is no such task. */
  isMissing(id: string): boolean;
  missing(id: string): void;
  /** Counts one until its work ends. */
  watch(work: Promise<unknown>): void;
}

export function createUnawaited(poller: Poller, clock: Clock): Unawaited {
  const gone = new Map<string, number>();
  let count = 0;
  return {
    get full() {
      return count >= MAX_UNAWAITED;
    },
    poller: behind(poller, createPoller({ maxInFlight: IN_FLIGHT, clock })),
    isMissing: (id) => (gone.get(id) ?? Number.NEGATIVE_INFINITY) > clock.now(),
    missing(id) {
      gone.delete(id);
      gone.set(id, clock.now() + MISSING_MS);
      for (const [oldest] of gone) {
        if (gone.size <= MAX_MISSING) break;
        gone.delete(oldest);
      }
    },
    watch(work) {
      count++;
      const over = () => void count--;
      work.then(over, over);
    },
  };
}

/** A poller whose requests pass through `gate` first, so that few of them stand in the queue of `poller`. */
function behind(poller: Poller, gate: Poller): Poller {
  return {
    enter(server, start) {
      let leaveQueue: (() => void) | undefined;
      let started = false;
      const leaveGate = gate.enter(server, () => {
        leaveQueue = poller.enter(server, () => {
          started = true;
          start();
        });
      });
      return () => {
        if (started) return;
        leaveGate();
        if (!leaveQueue) return;
        leaveQueue();
        gate.leave(server);
      };
    },
    leave(server, pauseMs) {
      poller.leave(server, pauseMs);
      gate.leave(server, pauseMs);
    },
  };
}
