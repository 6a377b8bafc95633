import type { TaskreelError } from "../http/errors.js";
import { backoff, bounded, jitter } from "./backoff.js";
import type { TaskCore } from "./core.js";
import type { Reading } from "./read.js";
import { tell } from "./tell.js";
import type { WaitOptions } from "./types.js";

/** For this long after the first "no such task", one that was just created may still be on its way to all of the host. */
const MISSING_GRACE_MS = 30_000;

type Failure = Extract<Reading, { kind: "retry" | "missing" }>;

/** How often, and for how long, polls may come to nothing. One good answer makes up for all before it. */
export interface Patience {
  /** The last failure since a good answer. */
  error: TaskreelError | undefined;
  /** The delay before the next attempt. Throws the failure when it is one too many. */
  spend(failure: Failure, pauseMs: number | undefined): number;
  restore(): void;
}

export function makePatience({ host, fresh }: TaskCore, { retries = 10, onRetry }: WaitOptions): Patience {
  let failures = 0;
  let missingSince: number | undefined;
  const patience: Patience = {
    error: undefined,
    spend: ({ kind, error }, pauseMs) => {
      const now = host.clock.now();
      patience.error = error;
      failures++;
      if (kind === "missing") missingSince ??= now;
      const missing = kind === "missing" && (!fresh || now - (missingSince as number) > MISSING_GRACE_MS);
      if (missing || failures > retries) throw error;
      const delayMs = bounded(pauseMs ?? jitter(backoff(failures), host.random), pauseMs);
      tell(onRetry, { error, attempt: failures, delayMs });
      return delayMs;
    },
    restore: () => {
      failures = 0;
      patience.error = missingSince = undefined;
    },
  };
  return patience;
}
