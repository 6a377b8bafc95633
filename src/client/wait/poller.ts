import { ConfigurationError } from "../errors.js";
import { checkOptions } from "../kernel/checks.js";
import { type Clock, systemClock } from "../kernel/clock.js";
import type { Poller } from "../types.js";

export interface PollerOptions {
  /** Requests that may begin within a second, all hosts together. Default 10. */
  readonly maxRequestsPerSecond?: number;
  /** Requests under way at once. Default 20. */
  readonly maxInFlight?: number;
  readonly clock?: Clock;
}

/** How late a timer may be on a busy machine. */
const LATENESS_MS = 20;

/** The requests to one server that wait for their turn, oldest first, each with its number in the order of arrival. */
interface Lane {
  readonly waiting: Map<number, () => void>;
  pausedUntil: number;
}

/**
 * A budget of requests for any number of waits, on any hosts: pass it to each as `poller`. Requests begin evenly spaced,
 * first come, first served; a host that answers 429 holds back its own tasks and nobody else's.
 */
export function createPoller(options: PollerOptions = {}): Poller {
  checkOptions(options, ["maxRequestsPerSecond", "maxInFlight", "clock"]);
  const { maxRequestsPerSecond = 10, maxInFlight = 20, clock = systemClock } = options;
  if (!(maxRequestsPerSecond > 0) || !(maxInFlight >= 1)) {
    throw new ConfigurationError("maxRequestsPerSecond must be above 0 and maxInFlight at least 1");
  }
  const gapMs = 1000 / maxRequestsPerSecond;
  const lanes = new Map<string, Lane>();
  let arrivals = 0;
  let inFlight = 0;
  let nextStart = Number.NEGATIVE_INFINITY;
  let timer: unknown;

  function laneOf(server: string): Lane {
    const lane = lanes.get(server) ?? { waiting: new Map(), pausedUntil: Number.NEGATIVE_INFINITY };
    lanes.set(server, lane);
    return lane;
  }

  /** The lane whose oldest request came first, of those that are not held back; and when the next one is let go. */
  function choose(now: number): { lane?: Lane; soonest: number } {
    let lane: Lane | undefined;
    let first = Number.POSITIVE_INFINITY;
    let soonest = Number.POSITIVE_INFINITY;
    for (const it of lanes.values()) {
      const [arrival] = it.waiting.keys();
      if (arrival === undefined) continue;
      const at = Math.max(nextStart, it.pausedUntil);
      soonest = Math.min(soonest, at);
      if (at <= now && arrival < first) {
        first = arrival;
        lane = it;
      }
    }
    return { ...(lane && { lane }), soonest };
  }

  /** Starts every request whose turn it is, and sets one timer for the next. */
  function turn(): void {
    clock.clearTimeout(timer);
    timer = undefined;
    while (inFlight < maxInFlight) {
      const now = clock.now();
      const { lane, soonest } = choose(now);
      if (!lane) {
        if (soonest < Number.POSITIVE_INFINITY) timer = clock.setTimeout(turn, soonest - now);
        return;
      }
      const [arrival, start] = lane.waiting.entries().next().value as [number, () => void];
      lane.waiting.delete(arrival);
      inFlight++;
      // Time that nobody used is not saved up: a lull is not followed by a burst. A timer's lateness is made up for.
      nextStart = (now - nextStart > LATENESS_MS ? now : nextStart) + gapMs;
      start();
    }
  }

  return {
    enter: (server, start) => {
      const { waiting } = laneOf(server);
      const arrival = arrivals++;
      waiting.set(arrival, start);
      turn();
      return () => {
        if (waiting.delete(arrival) && timer !== undefined) turn();
      };
    },
    leave: (server, pauseMs) => {
      inFlight--;
      if (pauseMs !== undefined) {
        const lane = laneOf(server);
        lane.pausedUntil = Math.max(lane.pausedUntil, clock.now() + pauseMs);
      }
      turn();
    },
  };
}
