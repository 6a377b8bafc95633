import { DownloadError, noFiles } from "./errors.js";

// The same entry for bundles that run in a browser: there bundlers look for no file system.
export { type OpenedDownload, openDownload } from "./stream.js";
export { DownloadError };

/** @throws DownloadError always: there are no files here. */
export async function download(): Promise<never> {
  throw noFiles();
}

/** @throws DownloadError always: there are no files here. */
export async function fileFault(): Promise<never> {
  return download();
}
