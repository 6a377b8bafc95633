import { open } from "node:fs/promises";
import { extname } from "node:path";
import { type FileRule, MEGABYTE } from "../../contract/model/file-fields.js";
import { isOfKind, readHead, typesOf } from "../../download/check/types.js";
import { kindOfName } from "../../download/names.js";

/** Media types by ending, where a field names endings: what a file is called says nothing of what it is. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  jpg: ["image/jpeg"],
  jpeg: ["image/jpeg"],
  png: ["image/png"],
  webp: ["image/webp"],
  gif: ["image/gif"],
  bmp: ["image/bmp"],
  tiff: ["image/tiff"],
  heic: ["image/heic", "image/heif"],
  heif: ["image/heic", "image/heif"],
  avif: ["image/avif"],
  mp4: ["video/mp4"],
  mov: ["video/quicktime"],
  avi: ["video/x-msvideo"],
  mkv: ["video/x-matroska"],
  webm: ["video/webm", "audio/webm"],
  mp3: ["audio/mpeg"],
  wav: ["audio/x-wav", "audio/wav"],
  m4a: ["audio/x-m4a", "audio/mp4", "video/mp4"],
  aac: ["audio/aac"],
  ogg: ["application/ogg", "audio/ogg"],
  flac: ["audio/flac"],
};

/**
 * Why the field does not take this file, or undefined when it does. By its first bytes; where nobody knows these, by its name.
 *
 * @throws the system's error when the file cannot be read.
 */
export async function fileRuleFault(path: string, size: number, rule: FileRule): Promise<string | undefined> {
  const { kinds, formats, maxMegabytes } = rule;
  if (maxMegabytes !== undefined && size > maxMegabytes * MEGABYTE) return `of ${(size / MEGABYTE).toFixed(1)} MB`;
  if (kinds.length === 0 && formats.length === 0) return undefined;
  const types = await mediaTypesOf(path);
  const ending = extname(path).slice(1).toLowerCase();
  if (types.length === 0) {
    const kind = kindOfName(path);
    const fits = formats.length > 0 ? formats.includes(ending) : kinds.some((it) => it === kind);
    return fits ? undefined : "of no known format";
  }
  const fits =
    formats.length > 0
      ? formats.some((it) => TYPES[it]?.some((type) => types.includes(type)))
      : kinds.some((it) => isOfKind(types, it));
  return fits ? undefined : types[0];
}

/** What a file is, by its first bytes; none where nobody knows these. */
async function mediaTypesOf(path: string): Promise<readonly string[]> {
  const file = await open(path);
  try {
    return await typesOf(await readHead(file));
  } finally {
    await file.close();
  }
}

const KINDS = { video: "video", audio: "sound", image: "picture" } as const;

/** What files the field takes, in brackets behind the word: ` (MP4, MOV or AVI, up to 500 MB)`; nothing where all will do. */
export function wantedText({ kinds, formats, maxMegabytes }: FileRule): string {
  const words = formats.length > 0 ? formats.map((it) => it.toUpperCase()) : kinds.map((it) => KINDS[it]);
  const what = words.join(", ").replace(/, ([^,]+)$/, " or $1");
  const facts = [what, maxMegabytes === undefined ? "" : `up to ${maxMegabytes} MB`].filter(Boolean);
  return facts.length > 0 ? ` (${facts.join(", ")})` : "";
}
