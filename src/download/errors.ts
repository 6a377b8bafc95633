import { TaskreelError } from "../client/errors.js";

/** A reason for a failed download that a program can act on. */
export interface DownloadFault {
  /** `taken`: the file name exists; `type`: a web page or another kind of content came; `private`: the URL leads into a private network. */
  readonly code: "taken" | "type" | "private";
  /** The file name, the content type, or the server's name. */
  readonly about: string;
}

/** A result file could not be downloaded completely, or could not be saved. */
export class DownloadError extends TaskreelError {
  override readonly name = "DownloadError";
  /** HTTP status, if the file's server refused. */
  readonly status: number | undefined;
  /** The reason, if a program can act on it. */
  readonly fault: DownloadFault | undefined;

  constructor(message: string, status?: number, cause?: unknown, fault?: DownloadFault) {
    super(message, { cause });
    this.status = status;
    this.fault = fault;
  }
}

/** Where there is no file system. */
export function noFiles(cause?: unknown): DownloadError {
  return new DownloadError("Files cannot be saved on this platform: use openDownload", undefined, cause);
}

/** This attempt came to nothing; another one may not. */
export class PassingFault extends Error {
  readonly status: number | undefined;
  /** How long the file's host asks to wait, in milliseconds. */
  readonly pauseMs: number | undefined;
  /** Ranges cannot be relied on here: the next attempt begins anew. */
  readonly withoutRange: boolean;

  constructor(
    message: string,
    facts: { status?: number; pauseMs?: number | undefined; withoutRange?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: facts.cause });
    this.status = facts.status;
    this.pauseMs = facts.pauseMs;
    this.withoutRange = facts.withoutRange ?? false;
  }
}

/** The address is no longer, or not yet, good for anybody: 400, 401, 403, 404, 410. */
export class ExpiredFault extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The file's host answered ${status}`);
    this.status = status;
  }
}
