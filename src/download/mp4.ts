/**
 * Says what keeps a file from being a whole MP4, or undefined when nothing does: its boxes must begin with `ftyp`, fill
 * the file to its last byte, and hold an index (`moov`) and media (`mdat`).
 */
export async function mp4Fault(path: string): Promise<string | undefined> {
  // Only here, so that the entry loads where there is no file system.
  const { open } = await import("node:fs/promises");
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const header = Buffer.alloc(16);
    const types: string[] = [];
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(header, 0, 16, at);
      if (bytesRead < 8) return `cut off at byte ${at}`;
      const short = header.readUInt32BE(0);
      const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? size - at : short;
      types.push(header.toString("latin1", 4, 8));
      if (types[0] !== "ftyp") return "no MP4 file";
      if (length < 8 || at + length > size) return `cut off inside its ${types.at(-1)} box`;
      at += length;
    }
    const missing = ["ftyp", "moov", "mdat"].find((it) => !types.includes(it));
    return missing && `without a ${missing} box`;
  } finally {
    await file.close();
  }
}
