import type { FileKind } from "../../client/rules.js";
import { endFault } from "./ends.js";
import { mp4Fault } from "./mp4.js";
import { isFilm, isOfKind, readHead, typesOf } from "./types.js";

/**
 * Says what keeps a file from being a whole one of its kind, or undefined when nothing does. Reads its first bytes, and of
 * MP4, WAV, PNG, JPEG, GIF, WebP and AVI enough to see that they are whole.
 *
 * @param kind what it should be, as the contract says; `file`: anything.
 * @throws the system's error when the file cannot be read.
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
