import type { WriteStream } from "node:tty";
import { isLive } from "./terminal.js";

export type Tone = "good" | "bad" | "neutral" | "warning" | "strong" | "faint";

/** Set and unset; `styleText` of node:util would ask another stream whether it has colours. */
const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  good: [32, 39],
  bad: [31, 39],
  neutral: [36, 39],
  warning: [33, 39],
  strong: [1, 22],
  faint: [2, 22],
};

export type Paint = (text: string, tone: Tone | undefined) => string;

/** Colours for what is written to a stream, or none. */
export function painter(stream: NodeJS.WriteStream | WriteStream): Paint {
  if (!hasColor(stream)) return (text) => text;
  return (text, tone) => (tone === undefined || text === "" ? text : painted(text, tone));
}

export function painted(text: string, tone: Tone): string {
  const [set, unset] = CODES[tone];
  return `\u001b[${set}m${text}\u001b[${unset}m`;
}

/** As Node does it: FORCE_COLOR first (force-color.org), then NO_COLOR (no-color.org), then whether somebody looks. */
export function hasColor(stream: NodeJS.WriteStream | WriteStream): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = process.env;
  if (forced) return !["0", "false"].includes(forced);
  return isLive(stream) && !refused;
}

/** Cells of a line where somebody looks; no end elsewhere, as what a program reads is not wrapped. */
export function widthOf(stream: NodeJS.WriteStream | WriteStream): number {
  return stream.isTTY ? Math.max(20, stream.columns || 80) : Number.POSITIVE_INFINITY;
}
