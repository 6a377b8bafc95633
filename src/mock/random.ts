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
  return word(random()) + word(random()) + word(random()) + word(random());
}

/** A UUID of version 4. */
export function uuid(random: Random): string {
  const [second, third] = [word((random() & 0xffff0fff) | 0x4000), word((random() & 0x3fffffff) | 0x80000000)];
  return `${word(random())}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${word(random())}`;
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function word(value: number): string {
  return (
    (BYTES[value >>> 24] as string) +
    (BYTES[(value >>> 16) & 255] as string) +
    (BYTES[(value >>> 8) & 255] as string) +
    (BYTES[value & 255] as string)
  );
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
