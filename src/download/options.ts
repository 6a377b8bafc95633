import type { Clock } from "../client/kernel/clock.js";
import type { TaskReference } from "../client/types.js";

/** What to fetch: a task's result, as `wait` and `run` give it; its handle, which is waited for; or one result's URL. */
export type DownloadSource = string | TaskOutputs | TaskReference;

export interface TaskOutputs {
  readonly outputs: readonly [string, ...string[]];
  /** The task's handle, to read it anew when a URL has expired. */
  readonly task?: Pick<TaskReference, "refresh">;
}

export interface TransferOptions {
  /** Ends the download; nothing of it is left. */
  readonly signal?: AbortSignal;
  /**
   * Reads the task anew. Called at most once, when a URL is answered with 401, 403, 404 or 410: result URLs expire, and a
   * task read again often has fresh ones. Default: the `refresh` of the handle, or of the result's `task`; none for a URL.
   */
  readonly refresh?: () => PromiseLike<{ readonly outputs: readonly string[] }>;
  /** Longest file that is taken, in bytes. Default: no limit. */
  readonly maxBytes?: number;
  /** Content types that are taken, `video/*` style. Default: video, audio, image, and files of no stated kind. */
  readonly types?: readonly string[];
  /** How many attempts in a row may bring nothing new. Default 5. */
  readonly retries?: number;
  /** How long the file's host may be silent before the attempt counts as cut, in milliseconds. Default 30,000. */
  readonly idleTimeoutMs?: number;
  /** Called after every piece. `bytes` falls back to zero when a file has to be begun anew. */
  readonly onProgress?: (progress: DownloadProgress) => unknown;
  /** Sends the requests. Default: the platform's `fetch`. No key, no cookie and no referrer is ever sent. */
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
  /** Time, for tests. */
  readonly clock?: Clock;
  /** A number from 0 to 1, for tests. Default: `Math.random`. */
  readonly random?: () => number;
}

export interface DownloadProgress {
  /** Which of the task's outputs, from 0. */
  readonly output: number;
  readonly bytes: number;
  /** Undefined when the file's host does not say. */
  readonly total: number | undefined;
}

export interface DownloadOptions extends TransferOptions {
  /** Replace files of that name. Default false: refuse. */
  readonly overwrite?: boolean;
  /**
   * Says what is wrong with a file that was fetched whole, before it gets its name; undefined when nothing is. Default:
   * `mp4Fault` for what is said to be an MP4. `false` checks nothing.
   */
  readonly check?: false | ((path: string) => string | undefined | PromiseLike<string | undefined>);
}

/** A file that was saved. */
export interface SavedFile {
  readonly path: string;
  readonly bytes: number;
  /** Content type, in lower case and without parameters; empty when the file's host did not say. */
  readonly type: string;
}
