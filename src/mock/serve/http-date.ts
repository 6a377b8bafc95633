let second = -1;
let shown = "";

/** A time in milliseconds as HTTP writes it; most come from the second of the one before. */
export function dateOf(time: number): string {
  const now = Math.floor(time / 1000);
  if (now !== second) {
    second = now;
    shown = new Date(now * 1000).toUTCString();
  }
  return shown;
}
