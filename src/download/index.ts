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
 * Downloads one result file, or all results of a task one after the other. A file is written under another name until it is
 * complete, so you never see half a file. A lost connection is resumed if the server allows it, and started over if not. Your key
 * is never sent.
 *
 * @param url a result URL. Instead of it you can pass a task's result, or its handle.
 * @param path name for the file; missing folders are created. For several results, `{n}` stands for the number from 1, `{part}` for
 * the name of a part such as `vocals`, and `{ext}` for the usual ending of its kind. Without `{n}` and `{part}`, files are named
 * `song-vocals.mp3`, or `clip-1.mp4` and `clip-2.mp4` if the parts have no names.
 * @param options limits, checks and progress; every one has a default.
 * @returns the file for a URL, a list of files for a task. If one of several fails, the files before it stay.
 * @throws DownloadError if the name is taken, if the server refuses or sends another kind of file or only a part of it, and if there is
 * no file system (use `openDownload` there). AbortedError after `signal`. ConfigurationError for a limit that is no number. Also
 * whatever waiting for a handle, or `refresh`, throws.
 */
export async function download(url: string, path: string, options?: DownloadOptions): Promise<SavedFile>;
/**
 * Downloads all results of a task, one after the other, with the same rules as for one URL.
 *
 * @param task a task's result from `wait` or `run`, or its handle, which is waited for first.
 * @param path name for the files, with `{n}`, `{part}` and `{ext}` as above.
 * @param options limits, checks and progress; every one has a default.
 */
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
