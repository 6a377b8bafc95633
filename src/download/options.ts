import type { Clock } from "../client/kernel/clock.js";
import type { ResultFile, TaskReference } from "../client/types.js";

/** What to fetch: a task's result, as `wait` and `run` give it; its handle, which is waited for; or one result's URL. */
export type DownloadSource = string | TaskOutputs | TaskReference;

export interface TaskOutputs {
  readonly outputs: readonly string[];
  /** The same, each with what it is. */
  readonly files?: readonly ResultFile[];
  /** The task's handle, to read it anew when a URL has expired. */
  readonly task?: Pick<TaskReference, "refresh"> & Partial<Pick<TaskReference, "toJSON">>;
}

export interface TransferOptions {
  /** Ends the download; nothing of it is left. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Reads the task anew. Called at most once, when a URL is answered with 400, 401, 403, 404 or 410: result URLs expire, and a
   * task read again often has fresh ones. Default: the `refresh` of the handle, or of the result's `task`; none for a URL.
   */
  readonly refresh?: (() => PromiseLike<{ readonly outputs: readonly string[] }>) | undefined;
  /**
   * Take files from this machine and private networks too. Default: only from where the task's own host is, as a mock is on
   * this machine; not for a URL, which may come from anybody.
   */
  readonly allowPrivate?: boolean | undefined;
  /** Longest file that is taken, in bytes. Default: 4 GiB. */
  readonly maxBytes?: number | undefined;
  /** Content types that are taken, `video/*` style. Default: video, audio, image, and files of no stated kind. */
  readonly types?: readonly string[] | undefined;
  /** How many attempts in a row may bring nothing new, that is less than 4 KiB. Default 5. */
  readonly retries?: number | undefined;
  /**
   * How long the file's host may be silent, or slower than 512 bytes a second, before the attempt counts as cut, in
   * milliseconds. Default 30,000.
   */
  readonly idleTimeoutMs?: number | undefined;
  /** How long one file may take in all, in milliseconds. Default: 6 hours. */
  readonly timeoutMs?: number | undefined;
  /** Called after every piece. `bytes` falls back to zero when a file has to be begun anew. */
  readonly onProgress?: ((progress: DownloadProgress) => unknown) | undefined;
  /** Sends the requests. Default: the platform's `fetch`. No key, no cookie and no referrer is ever sent. */
  readonly fetch?: ((url: string, init?: RequestInit) => Promise<Response>) | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
  /** A number from 0 to 1, for tests. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
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
  readonly overwrite?: boolean | undefined;
  /**
   * Says what is wrong with a file that was fetched whole, before it gets its name; undefined when nothing is. Default:
   * `fileFault`, for the kind that the contract says it is. `false` checks nothing.
   */
  readonly check?: false | ((path: string) => string | undefined | PromiseLike<string | undefined>) | undefined;
}

/** A file that was saved. */
export interface SavedFile {
  readonly path: string;
  readonly bytes: number;
  /** Content type, in lower case and without parameters; empty when the file's host did not say. */
  readonly type: string;
}

/** Every name that an option has, so that a mistyped one is not overlooked. */
export const DOWNLOAD_OPTIONS = Object.keys({
  signal: 1,
  refresh: 1,
  allowPrivate: 1,
  maxBytes: 1,
  types: 1,
  retries: 1,
  idleTimeoutMs: 1,
  timeoutMs: 1,
  onProgress: 1,
  fetch: 1,
  clock: 1,
  random: 1,
  overwrite: 1,
  check: 1,
  output: 1,
} satisfies Record<keyof DownloadOptions | "output", 1>);
