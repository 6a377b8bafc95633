import type { FileHandle } from "node:fs/promises";
import type { FileKind } from "../../client/rules.js";

/** What is needed to tell what a file is. */
const HEAD_BYTES = 1024;

/** Containers that may hold pictures, sound or both: of their heads only the format can be told. */
const EITHER = /^(video|audio|application)\/(mp4|x-m4a|quicktime|webm|x-matroska|ogg)$/;

/** Its first bytes, or all of a shorter one. */
export async function readHead(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

/** The media types that a file with this head may have; none where nobody knows it. */
export async function typesOf(head: Buffer): Promise<string[]> {
  // Only here, so that the entry loads where there is no file system, and does not carry the table of formats.
  const { filetypemime } = await import("./formats.js");
  const types = filetypemime(head);
  // Whatever its brand: new ones appear.
  return isFilm(head, types) ? [...types, "video/mp4"] : types;
}

/** Whether it is laid out as MP4 is, and no picture in that layout. */
export function isFilm(head: Buffer, types: readonly string[]): boolean {
  return head.toString("latin1", 4, 8) === "ftyp" && !types.some((it) => it.startsWith("image/"));
}

/** Whether one of the types is of the kind. */
export function isOfKind(types: readonly string[], kind: FileKind): boolean {
  return kind === "file" || types.some((it) => it.startsWith(`${kind}/`) || (kind !== "image" && EITHER.test(it)));
}
