import { cleanLines, jsonLine } from "./terminal.js";

/** For people: whatever a server or a contract says, the terminal is not steered by it. */
export function print(text: string): void {
  process.stdout.write(`${cleanLines(text)}\n`);
}

/** For programs: one value on one line. */
export function printJson(value: unknown): void {
  process.stdout.write(`${jsonLine(value)}\n`);
}

/** Something worth knowing that is no failure; nothing where stderr is read by a program. */
export function remark(text: string, silent: boolean): void {
  if (!silent) process.stderr.write(`taskreel: ${cleanLines(text)}\n`);
}
