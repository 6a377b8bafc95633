import type { TaskLine } from "../terminal/progress.js";
import { notice } from "../terminal/tell.js";
import { DIRECT_UNKNOWN } from "../terminal/words.js";
import { sayOnLeaving } from "./signals.js";

/** A create call that is under way. */
export interface Attended {
  readonly line: TaskLine;
  /** Whether lines are rewritten, so that another one would throw them off. */
  readonly live: boolean;
  readonly json: boolean;
  /** The answer is the result, and there is no task. */
  readonly isDirect: boolean;
}

export interface Attending {
  /** To be called when a pause between two attempts begins and ends: no answer is under way in it. */
  pause(isPaused: boolean): void;
  /** To be called when the call is over. */
  end(): void;
}

/**
 * Tells whoever interrupts a create call that its answer is awaited all the same, and whoever leaves it then what may have
 * been bought.
 */
export function attend(signal: AbortSignal, { line, live, json, isDirect }: Attended): Attending {
  let paused = false;
  const interrupted = () => {
    // Nothing is awaited, and no further attempt made: what came of the last one is told at once.
    if (paused) return;
    const awaited = isDirect ? "an answer that is under way, and that is the result" : "an answer that is under way";
    if (live) line.say("awaiting the answer; Ctrl-C again leaves it");
    else notice(`Waiting for ${awaited}; Ctrl-C again leaves it`, json);
  };
  const said = isDirect
    ? `${DIRECT_UNKNOWN}. Look there before you send it again`
    : "The host may have taken the order";
  const forget = sayOnLeaving(() => notice(`Left before the answer came. ${said}: taskreel list`, json));
  signal.addEventListener("abort", interrupted, { once: true });
  return {
    pause: (isPaused) => {
      paused = isPaused;
      if (!signal.aborted) line.say(isPaused ? "trying again" : "submitting");
    },
    end: () => {
      forget();
      signal.removeEventListener("abort", interrupted);
    },
  };
}
