import { cleanLines, jsonLine, oneLine } from "./terminal.js";

/** For people: whatever a server or a contract says, the terminal is not steered by it. */
export function print(text: string): void {
  process.stdout.write(`${cleanLines(text)}\n`);
}

/** One line for people: a newline in it, from a stranger, begins none. */
export function printLine(text: string): void {
  process.stdout.write(`${oneLine(text)}\n`);
}

/** For programs: one value on one line. */
export function printJson(value: unknown): void {
  process.stdout.write(`${jsonLine(value)}\n`);
}

/** An error for programs: one value on one line of stderr. */
export function printErrorJson(value: unknown): void {
  process.stderr.write(`${jsonLine(value)}\n`);
}

/** A line of a report beside another program's own output, on stderr. */
export function printAside(label: string, text: string): void {
  process.stderr.write(`${label}: ${cleanLines(text)}\n`);
}
