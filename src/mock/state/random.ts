/** A stream of whole numbers from 0 to 2³² − 1, the same for the same seed. */
export type Random = () => number;

/** sfc32, seeded from a text: small, fast and good enough for ids and dice. */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = hash(seed);
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** From 0 to just below 1. */
export function fraction(random: Random): number {
  return random() / 2 ** 32;
}

/** 32 hex digits. */
export function hex32(random: Random): string {
  for (let at = 0; at < 32; at += 8) write(random(), at);
  return textOf(32);
}

/** A UUID of version 4. */
export function uuid(random: Random): string {
  const [second, third] = [(random() & 0xffff0fff) | 0x4000, (random() & 0x3fffffff) | 0x80000000];
  // A dash divides the second and the third word: they are written behind it, then their first half is drawn in front.
  write(random(), 0);
  write(second, 10);
  page.copyWithin(9, 10, 14);
  write(third, 20);
  page.copyWithin(19, 20, 24);
  write(random(), 28);
  page[8] = page[13] = page[18] = page[23] = DASH;
  return textOf(36);
}

const DASH = 0x2d;
const DIGITS = new TextEncoder().encode("0123456789abcdef");
// A text put together from pieces would cost its pieces too, and every request needs one of these.
const page = new Uint8Array(36);
const pages = { 32: page.subarray(0, 32), 36: page };
const decoder = new TextDecoder();

function textOf(length: keyof typeof pages): string {
  return decoder.decode(pages[length]);
}

/** Eight hex digits. */
function write(value: number, at: number): void {
  for (let digit = 7, rest = value; digit >= 0; digit--, rest >>>= 4) page[at + digit] = DIGITS[rest & 15] as number;
}

function hash(text: string): [number, number, number, number] {
  const state: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  const factors = [597399067, 2869860233, 951274213, 2716044179] as const;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (const index of [0, 1, 2, 3] as const) {
      state[index] = (state[(index + 1) & 3] as number) ^ Math.imul((state[index] ^ code) | 0, factors[index]);
    }
  }
  return state;
}
