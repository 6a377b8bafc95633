import type { WriteStream } from "node:tty";

type Stream = NodeJS.WriteStream | WriteStream;

/** What a server sent must not steer the terminal. */
export function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\u{fffd}");
}

/** Whether lines can be rewritten in place. */
export function isLive(stream: Stream): boolean {
  return stream.isTTY === true && process.env.TERM !== "dumb";
}

/** See no-color.org. */
export function hasColor(stream: Stream): boolean {
  return isLive(stream) && !process.env.NO_COLOR;
}

/** A reader that left (`taskreel list | head`) is no fault of this program. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** 45 s, 12 min, 3 h, 2 d. */
export function shortTime(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 36 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}
