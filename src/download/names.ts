import { type FileKind, isFileKind, type ResultKind } from "../client/rules.js";
import type { ResultFile } from "../client/types.js";
import { DownloadError } from "./errors.js";

/** Endings that a file of a kind may keep from its URL, the usual one first. A host chooses URLs, and a result is no program. */
const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  video: ["mp4", "m4v", "mov", "webm", "mkv", "avi"],
  audio: ["mp3", "wav", "m4a", "aac", "flac", "ogg", "opus", "mp4", "webm"],
  image: ["jpg", "jpeg", "png", "webp", "avif", "gif"],
  file: ["bin", "srt", "vtt", "txt", "json", "mid", "midi"],
};

/** In bytes: what file systems take, with the dash before a part's name. */
const LONGEST_NAME = 255;

/**
 * One file name for each output. `{n}` stands for its number from 1, `{part}` for the name of the part, such as `vocals`, or else
 * its number, and `{ext}` for the ending of its kind; without `{n}` and `{part}`, several get `-vocals` before the ending, or `-1`
 * where parts have no names, or not each its own.
 */
export function fileNames(path: string, files: readonly ResultFile[]): string[] {
  if (typeof path !== "string" || !path || /[/\\]$/.test(path))
    throw new DownloadError(`${JSON.stringify(path)} names no file: end it with a name, for example clip.mp4`);
  const parts = files.map(({ part }, index) => nameOf(part) || String(index + 1));
  // Some disks take no two names that differ in case alone.
  const differ = new Set(parts.map((it) => it.toLowerCase())).size === parts.length;
  const length = new TextEncoder().encode(/[^/\\]*$/.exec(path)?.[0]).length;
  const fit = parts.every((it) => length + it.length < LONGEST_NAME);
  return files.map((file, index) => {
    const n = String(index + 1);
    const name = path.replaceAll("{ext}", endingOf(file));
    if (/\{(n|part)\}/.test(name)) {
      return name.replaceAll("{n}", n).replaceAll("{part}", differ ? (parts[index] as string) : n);
    }
    // A dot in front belongs to the name.
    const mark = differ && fit ? parts[index] : n;
    return files.length === 1 ? name : name.replace(/(?<=[^/\\])(\.[^./\\]+)?$/, (ending) => `-${mark}${ending}`);
  });
}

/** How a result of a kind is named where nothing else says it. */
export function usualEnding(kind: ResultKind): string {
  return isFileKind(kind) ? (ENDINGS[kind][0] as string) : "txt";
}

/** What a file of that name should be. */
export function kindOfName(path: string): FileKind {
  const [, ending = ""] = /\.(\w+)$/.exec(path) ?? [];
  const found = Object.entries(ENDINGS).find(([, endings]) => endings.includes(ending.toLowerCase()));
  return (found?.[0] as FileKind | undefined) ?? "file";
}

/** Every ending that a result may have. */
export function knownEndings(): string[] {
  return [...new Set(Object.values(ENDINGS).flat())];
}

/** A host's word as a part of a file's name. That a field holds an address says nothing of the part. */
function nameOf(part = ""): string {
  return part
    .replace(/(?<=\w)(_url|Url)$/, "")
    .replaceAll(/[^\w-]+/g, "_")
    .slice(0, 60);
}

function endingOf({ url, kind }: ResultFile): string {
  const allowed = kind === "file" ? knownEndings() : ENDINGS[kind];
  const [, shown = ""] = /\.(\w{1,5})$/.exec(URL.canParse(url) ? new URL(url).pathname : "") ?? [];
  return allowed.includes(shown.toLowerCase()) ? shown.toLowerCase() : usualEnding(kind);
}
