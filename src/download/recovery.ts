import { AbortedError } from "../client/errors.js";
import { retryDelay } from "../client/kernel/delays.js";
import { firstAt } from "../client/kernel/pointer.js";
import { DownloadError, ExpiredFault, PassingFault } from "./errors.js";

/** An attempt that brings less has brought nothing: a file that comes byte by byte would never end. */
const PROGRESS_BYTES = 4096;

/** A task is often completed some seconds before its file is there for everybody. */
const EARLY_RETRIES = 3;

/** What to do after an attempt that failed. */
export interface Next {
  /** Ask at the address that the task has now. */
  readonly refresh?: boolean;
  /** Begin at the first byte again. */
  readonly anew?: boolean;
  /** Milliseconds until the next attempt. */
  readonly pauseMs: number;
}

/** Decides, failure by failure of one file, whether there is another attempt. */
export class Recovery {
  #failures = 0;
  #reach = 0;
  #early = 0;
  #refreshed = false;
  readonly #retries: number;
  readonly #random: () => number;
  readonly #refreshable: boolean;

  /** @param refreshable whether the task can be read anew, which is done once. */
  constructor(retries: number, random: () => number, refreshable: boolean) {
    this.#retries = retries;
    this.#random = random;
    this.#refreshable = refreshable;
  }

  /**
   * @param at how much of the file was there.
   * @throws what ends the download.
   */
  after(cause: unknown, at: number): Next {
    const error = isOurs(cause) ? cause : new PassingFault(`The connection broke${codeOf(cause)}`, { cause });
    if (error instanceof ExpiredFault) return this.#expired(error);
    if (!(error instanceof PassingFault)) throw error;
    this.#failures = at - this.#reach >= PROGRESS_BYTES ? 1 : this.#failures + 1;
    this.#reach = Math.max(this.#reach, at);
    if (this.#failures > this.#retries) {
      throw new DownloadError(`${error.message}, ${this.#failures} times`, error.status, error);
    }
    return { anew: error.withoutRange, pauseMs: retryDelay(this.#failures, this.#random, error.pauseMs) };
  }

  #expired(error: ExpiredFault): Next {
    if (this.#refreshable && !this.#refreshed) {
      this.#refreshed = true;
      return { refresh: true, pauseMs: 0 };
    }
    if (error.status !== 410 && this.#early++ < EARLY_RETRIES) {
      return { pauseMs: retryDelay(this.#early, this.#random) };
    }
    const advice = this.#refreshable
      ? ", also at the URL of the task read anew"
      : ": give the task, or refresh, so that it can be read anew";
    throw new DownloadError(`${error.message}${advice}`, error.status);
  }
}

/** Whether the failure is one of ours, and not the platform's. */
export function isOurs(error: unknown): error is Error {
  return [DownloadError, AbortedError, ExpiredFault, PassingFault].some((it) => error instanceof it);
}

/** ` (ECONNREFUSED)`: what the system says, which Node's fetch keeps one level down. */
function codeOf(error: unknown): string {
  const code = firstAt(error, ["/code", "/cause/code"]);
  return typeof code === "string" ? ` (${code})` : "";
}
