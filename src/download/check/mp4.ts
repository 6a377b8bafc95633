import type { FileHandle } from "node:fs/promises";

/** A film in fragments of two seconds has some thousands. Only so many are read, lest a made-up file take for ever. */
const MAX_BOXES = 100_000;

/** What a film is made of. */
const NEEDED = ["ftyp", "moov", "mdat"];

/**
 * Says what keeps a file from being a whole MP4, or undefined when nothing does: its boxes must begin with `ftyp`, be
 * whole, and hold an index (`moov`) and media (`mdat`). What follows them and is no box, such as padding, is left alone.
 * Reads the boxes' heads alone.
 */
export async function mp4Fault(file: FileHandle, size: number): Promise<string | undefined> {
  const header = Buffer.alloc(16);
  const types = new Set<string>();
  let boxes = 0;
  for (let at = 0; at < size; ) {
    if (++boxes > MAX_BOXES) return `in more than ${MAX_BOXES} boxes`;
    const { bytesRead } = await file.read(header, 0, 16, at);
    const short = header.readUInt32BE(0);
    const type = header.toString("latin1", 4, 8);
    const named = bytesRead >= 8 && /^[\x20-\x7e\xa9]{4}$/.test(type);
    if (!named && NEEDED.every((it) => types.has(it))) return undefined;
    if (bytesRead < (short === 1 ? 16 : 8)) return `cut off at byte ${at}`;
    const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    if (boxes === 1 && type !== "ftyp") return "no MP4 file";
    if (length < 8 || at + length > size) return `cut off inside its ${type} box`;
    types.add(type);
    at += length;
  }
  const missing = NEEDED.find((it) => !types.has(it));
  return missing && `without a ${missing} box`;
}
