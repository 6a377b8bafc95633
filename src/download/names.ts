import { DownloadError } from "./errors.js";

/** One file name for each output: `{n}` stands for its number from 1; without it, several get `-1`, `-2` before the ending. */
export function fileNames(path: string, count: number): string[] {
  if (typeof path !== "string" || !path || /[/\\]$/.test(path))
    throw new DownloadError(`${JSON.stringify(path)} names no file: end it with a name, for example clip.mp4`);
  return Array.from({ length: count }, (_, index) => {
    const n = String(index + 1);
    if (path.includes("{n}")) return path.replaceAll("{n}", n);
    // A dot in front belongs to the name.
    return count === 1 ? path : path.replace(/(?<=[^/\\])(\.[^./\\]+)?$/, (ending) => `-${n}${ending}`);
  });
}
