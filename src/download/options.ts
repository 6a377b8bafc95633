import type { Clock } from "../client/kernel/clock.js";
import type { ResultFile, TaskReference } from "../client/types.js";

/** What to download: a task's result from `wait` or `run`, a task's handle, which is waited for first, or a single result URL. */
export type DownloadSource = string | TaskOutputs | TaskReference;

/** The result of a task, as `wait` and `run` give it. */
export interface TaskOutputs {
  /** All result URLs. */
  readonly outputs: readonly string[];
  /** The same URLs, each with the kind of file behind it. */
  readonly files?: readonly ResultFile[];
  /** The task's handle, to read the task again when a URL has expired. */
  readonly task?: Pick<TaskReference, "refresh"> & Partial<Pick<TaskReference, "toJSON">>;
}

/** Options of `download` and `openDownload`. */
export interface TransferOptions {
  /** Stops the download. Nothing of it is left behind. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Reads the task again to get fresh URLs, since result URLs expire. Called at most once, if a URL is answered with 400, 401,
   * 403, 404 or 410. Default: `refresh` of the handle or of the result's `task`; for a plain URL none.
   */
  readonly refresh?: (() => PromiseLike<{ readonly outputs: readonly string[] }>) | undefined;
  /**
   * Whether to download from this machine and from private networks. Default: only if the task's own host is there too, as a mock
   * server is; never for a plain URL, which could come from anyone.
   */
  readonly allowPrivate?: boolean | undefined;
  /** Size limit for one file, in bytes. Default 4,294,967,296 (4 GiB). */
  readonly maxBytes?: number | undefined;
  /** Content types to accept, such as `video/*`. Default: video, audio, images, and files without a stated type. */
  readonly types?: readonly string[] | undefined;
  /** How many attempts in a row may bring less than 4 KiB of new data. Default 5. */
  readonly retries?: number | undefined;
  /**
   * How long the server may be silent, or slower than 512 bytes per second, before the connection counts as lost, in
   * milliseconds. Default 30,000.
   */
  readonly idleTimeoutMs?: number | undefined;
  /** Time limit for one file, in milliseconds. Default 21,600,000 (6 hours). */
  readonly timeoutMs?: number | undefined;
  /** Called after every chunk. `bytes` goes back to zero if a file has to start over. */
  readonly onProgress?: ((progress: DownloadProgress) => unknown) | undefined;
  /** Sends the requests. Default: the platform's `fetch`. No key, no cookie and no referrer is ever sent. */
  readonly fetch?: ((url: string, init?: RequestInit) => Promise<Response>) | undefined;
  /** Replaces time in tests. Default: the system's clock and timers. */
  readonly clock?: Clock | undefined;
  /** Returns a number from 0 to 1 and spreads out retries. Replace it in tests. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** How far a download has got. */
export interface DownloadProgress {
  /** Which of the task's outputs it is, from 0. */
  readonly output: number;
  /** How many bytes have arrived. */
  readonly bytes: number;
  /** Size of the whole file, in bytes; `undefined` if the server does not say. */
  readonly total: number | undefined;
}

/** Options of `download`. */
export interface DownloadOptions extends TransferOptions {
  /** Whether to replace a file that has this name. Default `false`: the download fails. */
  readonly overwrite?: boolean | undefined;
  /**
   * Checks a complete file before it gets its name. Returns what is wrong with it, or `undefined`. Default: `fileFault`, with the
   * kind of file that the contract says. `false`: no check.
   */
  readonly check?: false | ((path: string) => string | undefined | PromiseLike<string | undefined>) | undefined;
}

/** A file that was saved. */
export interface SavedFile {
  /** Where the file is. */
  readonly path: string;
  /** Size of the file, in bytes. */
  readonly bytes: number;
  /** Content type in lower case, without parameters; empty if the server did not say. */
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
