import { TaskreelError } from "../client/errors.js";

/** What a caller can do something about, so that nobody has to read it out of a message. */
export interface DownloadFault {
  /** The name is taken; a web page or another kind of content came; the URL leads into a private network. */
  readonly code: "taken" | "type" | "private";
  /** The name, the content type, or the host's name. */
  readonly about: string;
}

/** A result file could not be fetched whole, or not saved. `status` is the HTTP status when the file's host refused. */
export class DownloadError extends TaskreelError {
  override readonly name = "DownloadError";
  readonly status: number | undefined;
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
