import type { FileHandle } from "node:fs/promises";

/** How a whole file of these types ends. A JPEG may have zeros behind its end. */
const ENDS: Readonly<Record<string, RegExp>> = {
  "image/png": /IEND\xaeB`\x82/,
  "image/jpeg": /\xff\xd9\0*$/,
  "image/gif": /;\0*$/,
};

/** Kinds whose head says how long they are, in a RIFF container. */
const RIFF = /^(audio\/x-wav|image\/webp|video\/x-msvideo)$/;

/** Says what keeps a file of such a type from being whole, by its end or by the length in its head; undefined where nothing does. */
export async function endFault(file: FileHandle, size: number, types: readonly string[]): Promise<string | undefined> {
  const end = types.map((it) => ENDS[it]).find((it) => it);
  if (end && !end.test(await read(file, Math.max(0, size - 64), 64))) return "cut off before its end";
  if (!types.some((it) => RIFF.test(it))) return undefined;
  const length = Buffer.from(await read(file, 4, 4), "latin1").readUInt32LE();
  // Who writes to a pipe does not know the length yet, and leaves none, or the greatest.
  const isKnown = length > 0 && length < 0xffff_ff00;
  return isKnown && length + 8 > size ? `cut off at byte ${size} of ${length + 8}` : undefined;
}

async function read(file: FileHandle, at: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.toString("latin1", 0, bytesRead);
}
