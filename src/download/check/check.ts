import type { FileKind } from "../../client/rules.js";
import { endFault } from "./ends.js";
import { mp4Fault } from "./mp4.js";
import { isFilm, isOfKind, readHead, typesOf } from "./types.js";

/**
 * Checks that a file is of the right kind and complete. Reads its first bytes, and for MP4, WAV, PNG, JPEG, GIF, WebP and AVI enough
 * to see that the end is there.
 *
 * @param path path of the file.
 * @param kind what the contract says it is. `file` accepts anything. Default `file`.
 * @returns what is wrong, or `undefined`.
 * @throws the system's error if the file cannot be read.
 */
export async function fileFault(path: string, kind: FileKind = "file"): Promise<string | undefined> {
  // Only here, so that the entry loads where there is no file system.
  const { open } = await import("node:fs/promises");
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await readHead(file);
    const types = await typesOf(head);
    if (!isKind(types, kind, head))
      return `${types[0] ?? "of no known format"}, not ${kind === "audio" ? "sound" : `a${kind === "image" ? "n" : ""} ${kind}`}`;
    return isFilm(head, types) ? await mp4Fault(file, size) : await endFault(file, size, types);
  } finally {
    await file.close();
  }
}

function isKind(types: readonly string[], kind: FileKind, head: Buffer): boolean {
  // Sound may begin anywhere in its stream; a page of text is none.
  if (kind === "audio" && types.length === 0)
    return head.length > 0 && !/^[\s\x20-\x7e]{16}/.test(head.toString("latin1"));
  return isOfKind(types, kind);
}
