import type { ResultFile } from "../client/types.js";
import { DownloadError, type DownloadFault, noFiles } from "./errors.js";
import { fileNames } from "./names.js";
import type { DownloadOptions, DownloadSource, SavedFile } from "./options.js";
import { outputsOf } from "./source.js";
import { transfer } from "./transfer.js";

export { fileFault } from "./check/check.js";
export type {
  DownloadOptions,
  DownloadProgress,
  DownloadSource,
  SavedFile,
  TaskOutputs,
  TransferOptions,
} from "./options.js";
export { type OpenedDownload, openDownload } from "./stream.js";
export { DownloadError, type DownloadFault };

/**
 * Fetches a task's results to files, one after the other. Each is written under another name first, so that the final one
 * never names half a file; cuts are resumed where the file's host allows it, and begun anew where not. Sends no key.
 *
 * @param path the file's name; folders on the way are made. Several results: `{n}` in it stands for the number from 1, `{part}`
 * for the name of a part, such as `vocals`, `{ext}` for the ending of its kind; without the first two they are named
 * `song-vocals.mp3`, or `clip-1.mp4`, `clip-2.mp4` where parts have no names. When one of them fails, those before it stay.
 * @returns the file for a URL, a list of files for a task.
 * @throws DownloadError when a name is taken, the file's host refuses, sends another kind of file, or never the whole of it, and where
 * there is no file system (`openDownload` gives a stream there); AbortedError; ConfigurationError for a number that is none;
 * what waiting for a handle or `refresh` throws.
 */
export async function download(url: string, path: string, options?: DownloadOptions): Promise<SavedFile>;
export async function download(
  task: Exclude<DownloadSource, string>,
  path: string,
  options?: DownloadOptions,
): Promise<[SavedFile, ...SavedFile[]]>;
export async function download(
  source: DownloadSource,
  path: string,
  options: DownloadOptions = {},
): Promise<SavedFile | SavedFile[]> {
  // Only here, so that the entry loads where there is no file system.
  const { checkNames, saveFile } = await import("./save.js").catch((cause) => {
    throw noFiles(cause);
  });
  const outputs = await outputsOf(source, options);
  if (outputs.files.length === 0) throw new DownloadError("The task has no files: its result is in `data`");
  const names = fileNames(path, outputs.files);
  await checkNames(names, options.overwrite);
  const files: SavedFile[] = [];
  for (const [output, name] of names.entries()) {
    const { kind } = outputs.files[output] as ResultFile;
    files.push(await saveFile(transfer(outputs, output, options), name, kind, options));
  }
  return typeof source === "string" ? (files[0] as SavedFile) : files;
}
