/** Byte order marks, and what they say. UTF-16 is what Windows PowerShell 5.1 writes for `>`. */
const MARKS = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/**
 * The text of some bytes: UTF-8, or UTF-16 if a byte order mark says so; the mark is no part of it. Undefined for anything else:
 * a paid request is not made of guesses, nor of the signs that stand for what could not be read.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const { encoding, mark } = MARKS.find((it) => it.mark.every((byte, at) => bytes[at] === byte)) ?? UNMARKED;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(mark.length));
    // No text has it; UTF-16 without a mark, or UTF-32, read as something shorter, is full of it.
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

const UNMARKED = { encoding: "utf-8", mark: [] } as const;
