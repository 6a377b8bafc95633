import type { Host } from "../host.js";
import { jitter } from "../kernel/delays.js";
import type { TaskOperation } from "../rules.js";
import type { Pace } from "../types.js";

/**
 * When to ask. The best interval is proportional to √(survival ÷ density) of the time of completion. With completions
 * spread evenly over the declared span that is √(time left), with a share of stragglers (SLACK) it never reaches zero,
 * and after the span it grows slowly (GROWTH). Both integrate in closed form, so every step is exact; the derivation
 * stands in docs/decisions.md.
 */
const SLACK = 0.05;
const GROWTH = 0.2;

/** Mean time between completion and its discovery, as a share of the middle of the declared span. */
const DELAY_SHARE = 0.04;

/**
 * Milliseconds to wait before the next poll of a task that is `age` milliseconds old.
 *
 * @param typical from when to when most tasks complete, in seconds.
 */
export function nextDelay(age: number, [from, to]: readonly [number, number]): number {
  // Whatever a caller says of its tasks, they spread a little and take some time.
  const span = Math.max(to - from, to / 100);
  const slack = SLACK * span;
  const pace = (3 * DELAY_SHARE * Math.sqrt(Math.max(from, to / 10) * to)) / Math.sqrt(span);
  const start = age / 1000;
  let now = Math.max(start, from);
  let step = pace / 2;
  if (now < to) {
    const root = Math.sqrt(to + slack - now);
    const over = step - (root - Math.sqrt(slack));
    if (over <= 0) return (to + slack - (root - step) ** 2 - start) * 1000;
    now = to;
    step = over;
  }
  const root = Math.sqrt(slack + GROWTH * (now - to)) + GROWTH * step;
  return (to + (root ** 2 - slack) / GROWTH - start) * 1000;
}

interface Born {
  readonly host: Host;
  readonly bornAt: number;
}

/** A mock's tasks take seconds, and nobody counts its requests. */
const MOCK_INTERVAL_MS = 500;

/** When the contract, or the caller, says to ask next. */
export function scheduledDelay(task: Born & { readonly operation: TaskOperation }, options: Pace): number {
  const { pace, random, transport } = task.host;
  const { intervalMs = pace.intervalMs, typicalSeconds = pace.typicalSeconds } = options;
  const usual = transport.isMock && !typicalSeconds ? MOCK_INTERVAL_MS : undefined;
  return jitter(intervalMs ?? usual ?? nextDelay(ageOf(task), typicalSeconds ?? task.operation.typical), random);
}

/** Milliseconds since the task was created. */
export function ageOf({ host, bornAt }: Born): number {
  return host.transport.clock.now() - bornAt;
}
