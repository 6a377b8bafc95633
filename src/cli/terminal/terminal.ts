import type { WriteStream } from "node:tty";
import { shortened } from "../../contract/document/json.js";
import { EXIT } from "../exit.js";

type Stream = NodeJS.WriteStream | WriteStream;

/** What a server sent must not steer the terminal. */
export function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\u{fffd}");
}

/** The same for a text of several lines. */
export function cleanLines(text: string): string {
  return text.replaceAll(/[^\n\t]+/g, clean);
}

/** More than any message has: the client keeps a host's words below half of it. */
export const LONGEST_LINE = 4000;

/** The same as one line, whose newlines are spaces: a stranger's text begins no line that could pass for one of ours, and has an end. */
export function oneLine(text: string): string {
  return clean(shortened(text, LONGEST_LINE).replaceAll(/[\t\n\v\f\r]+/g, " "));
}

/** JSON on one line, with nothing in it that could steer a terminal: `JSON.stringify` escapes the oldest of it alone. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (it) =>
    [...Array(it.length)].map((_, at) => `\\u${it.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** A word for a shell's command line: hosts choose ids, and people paste them. */
export function quoted(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Whether lines can be rewritten in place. */
export function isLive(stream: Stream): boolean {
  return stream.isTTY === true && process.env.TERM !== "dumb";
}

/** Whether somebody looks at what is printed. */
export function isSeen(): boolean {
  return process.stdout.isTTY === true;
}

/** Whether somebody is there to be asked. */
export function isAttended(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

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
export function painter(stream: Stream): Paint {
  if (!hasColor(stream)) return (text) => text;
  return (text, tone) => (tone === undefined || text === "" ? text : painted(text, tone));
}

export function painted(text: string, tone: Tone): string {
  const [set, unset] = CODES[tone];
  return `\u001b[${set}m${text}\u001b[${unset}m`;
}

/** Cells of a line of help that nobody looks at. */
export const PIPED = 80;

/** What headings of help begin and end with. */
export const [BOLD = "", PLAIN = ""] = painted("|", "strong").split("|");

/** As Node does it: FORCE_COLOR first (force-color.org), then NO_COLOR (no-color.org), then whether somebody looks. */
export function hasColor(stream: Stream): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = process.env;
  if (forced) return !["0", "false"].includes(forced);
  return isLive(stream) && !refused;
}

/** Cells of a line where somebody looks; no end elsewhere, as what a program reads is not wrapped. */
export function widthOf(stream: Stream): number {
  return stream.isTTY ? Math.max(20, stream.columns || 80) : Number.POSITIVE_INFINITY;
}

/**
 * A reader that left (`taskreel list | head`) is no fault of this program. A full disk is, but no reason to drop a call
 * that is under way: it is said once, and the process ends with 1 if nothing worse happens.
 */
export function outliveReaders(): void {
  for (const [name, stream] of Object.entries({ stdout: process.stdout, stderr: process.stderr })) {
    let failed = false;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE" || failed) return;
      failed = true;
      process.on("exit", () => {
        process.exitCode ||= EXIT.machine;
      });
      if (name === "stdout") process.stderr.write(`taskreel: stdout cannot be written: ${oneLine(error.message)}\n`);
    });
  }
}

/**
 * Node's fetch forgets the body of an answer that it refuses, and a host that then cuts the connection would end the process:
 * whatever that request was for has been told already, and its order is in the journal. Any other error is told and ends it.
 */
export function outliveStreams(): void {
  process.on("uncaughtException", (error: NodeJS.ErrnoException, origin) => {
    if (origin === "uncaughtException" && /^(UND_ERR_|ECONN|EPIPE$|Z_)/.test(error.code ?? "")) return;
    const frames = (error.stack ?? "").split("\n").filter((it) => /^ {4}at /.test(it));
    process.stderr.write(`${[`taskreel: ${oneLine(String(error))}`, ...frames.map(clean)].join("\n")}\n`);
    process.exit(EXIT.machine);
  });
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
