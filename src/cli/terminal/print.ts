import { clean, cleanLines, jsonLine, oneLine } from "./terminal.js";

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

/** Something worth knowing that is no failure; nothing where stderr is read by a program. */
export function remark(text: string, silent = false): void {
  if (!silent) complain(text);
}

/** The same where a program has to know it too: one object on one line of stderr. */
export function notice(text: string, json = false): void {
  json ? printErrorJson({ notice: text }) : complain(text);
}

/** What went wrong, or is worth knowing, under the one prefix of this program; what follows are lines of ours below it. */
export function complain(text: string, ...below: readonly string[]): void {
  process.stderr.write(`${[`taskreel: ${oneLine(text)}`, ...below.map(clean)].join("\n")}\n`);
}

/** A line of a report beside another program's own output, on stderr. */
export function printAside(label: string, text: string): void {
  process.stderr.write(`${label}: ${cleanLines(text)}\n`);
}
