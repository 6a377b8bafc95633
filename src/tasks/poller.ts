import { type Clock, systemClock } from "../http/clock.js";
import { ConfigurationError } from "../http/errors.js";
import type { Poller } from "./types.js";

export interface PollerOptions {
  /** Requests that may begin within a second, all hosts together. Default 10. */
  readonly maxRequestsPerSecond?: number;
  /** Requests under way at once. Default 20. */
  readonly maxInFlight?: number;
  readonly clock?: Clock;
}

interface Entry {
  readonly server: string;
  readonly start: () => void;
}

/**
 * A budget of requests for any number of waits, on any hosts: pass it to each as `poller`. Requests begin evenly spaced,
 * first come, first served; a host that answers 429 holds back its own tasks and nobody else's.
 */
export function createPoller({
  maxRequestsPerSecond = 10,
  maxInFlight = 20,
  clock = systemClock,
}: PollerOptions = {}): Poller {
  if (!(maxRequestsPerSecond > 0) || !(maxInFlight >= 1)) {
    throw new ConfigurationError("maxRequestsPerSecond must be above 0 and maxInFlight at least 1.");
  }
  const gap = 1000 / maxRequestsPerSecond;
  const waiting = new Set<Entry>();
  const pausedUntil = new Map<string, number>();
  let inFlight = 0;
  let nextStart = Number.NEGATIVE_INFINITY;
  let timer: unknown;

  /** Starts the oldest entry that may start; sets one timer for the next that may. */
  function turn(): void {
    clock.clearTimeout(timer);
    timer = undefined;
    while (waiting.size > 0 && inFlight < maxInFlight) {
      const now = clock.now();
      let soonest = Number.POSITIVE_INFINITY;
      let chosen: Entry | undefined;
      for (const entry of waiting) {
        const at = Math.max(nextStart, pausedUntil.get(entry.server) ?? now);
        soonest = Math.min(soonest, at);
        if (at <= now) {
          chosen = entry;
          break;
        }
        if (soonest <= nextStart) break;
      }
      if (!chosen) {
        timer = clock.setTimeout(turn, soonest - now);
        return;
      }
      waiting.delete(chosen);
      inFlight++;
      // Time that nobody used is not saved up: a pause is not followed by a burst.
      nextStart = Math.max(nextStart + gap, now);
      chosen.start();
    }
  }

  return {
    enter: (server, start) => {
      const entry = { server, start };
      waiting.add(entry);
      if (timer === undefined) turn();
      return () => {
        waiting.delete(entry);
        if (waiting.size === 0) {
          clock.clearTimeout(timer);
          timer = undefined;
        }
      };
    },
    leave: (server, pauseMs) => {
      inFlight--;
      if (pauseMs !== undefined) pausedUntil.set(server, Math.max(pausedUntil.get(server) ?? 0, clock.now() + pauseMs));
      turn();
    },
  };
}
