import { TaskreelError } from "../http/errors.js";

/** A result file could not be fetched whole. `status` is the HTTP status when the file's host refused. */
export class DownloadError extends TaskreelError {
  override readonly name = "DownloadError";
  readonly status: number | undefined;

  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}
