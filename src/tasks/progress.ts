import type { Clock } from "../http/clock.js";
import { tell } from "./tell.js";
import type { Update, WaitOptions } from "./types.js";

/** What a wait has seen so far; tells the caller what changed, and when nothing does. */
export interface Progress {
  last: Update | undefined;
  see(update: Update): void;
  notice(): void;
}

export function trackProgress(
  clock: Clock,
  { onUpdate, onStall, stalledAfterMs = Number.POSITIVE_INFINITY }: WaitOptions,
): Progress {
  let changedAt = clock.now();
  let stalled = false;
  const progress: Progress = {
    last: undefined,
    see: (update) => {
      const { last } = progress;
      if (last?.status === update.status && last.state === update.state) return;
      progress.last = update;
      changedAt = clock.now();
      stalled = false;
      tell(onUpdate, update);
    },
    notice: () => {
      const unchangedMs = clock.now() - changedAt;
      if (stalled || unchangedMs < stalledAfterMs) return;
      stalled = true;
      tell(onStall, progress.last, unchangedMs);
    },
  };
  return progress;
}
