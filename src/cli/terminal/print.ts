import { flowed, wrapped } from "./cells.js";
import { painter, type Tone, widthOf } from "./color.js";
import { table } from "./table.js";
import { clean, cleanLines, jsonLine, oneLine } from "./terminal.js";

/** For people: whatever a server or a contract says, the terminal is not steered by it. */
export function print(text: string): void {
  process.stdout.write(`${cleanLines(text)}\n`);
}

/** Texts of ours, in lines that fit the window. */
export function printFlowed(text: string): void {
  process.stdout.write(`${flowed(cleanLines(text), widthOf(process.stdout), 0)}\n`);
}

/** A table, laid out for the window. @param toneOf the colour of a cell; rows count from 0, without the heading. */
export function printTable(
  rows: readonly (readonly string[])[],
  toneOf: (column: number, row: number) => Tone | undefined = () => undefined,
): void {
  const paint = painter(process.stdout);
  const shown = table(rows, {
    width: widthOf(process.stdout),
    paint: (text, column, row) => paint(text, row === 0 ? "strong" : toneOf(column, row - 1)),
  });
  process.stdout.write(`${shown}\n`);
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
  if (!silent) tell("neutral", text);
}

/** The same where a program has to know it too: one object on one line of stderr. */
export function notice(text: string, json = false): void {
  json ? printErrorJson({ notice: text }) : tell("neutral", text);
}

/** What went wrong, under the one prefix of this program; what follows are lines of ours below it. */
export function complain(text: string, ...below: readonly string[]): void {
  tell("bad", text, below);
}

/** A line of a report beside another program's own output, on stderr. */
export function printAside(label: string, text: string): void {
  process.stderr.write(`${label}: ${cleanLines(text)}\n`);
}

const PREFIX = "taskreel:";

function tell(tone: Tone, text: string, below: readonly string[] = []): void {
  const width = widthOf(process.stderr);
  const paint = painter(process.stderr);
  const [first = "", ...others] = wrapped(oneLine(text), width - 2, width - PREFIX.length - 1);
  // What goes on below is further in, so that a stranger's text begins no line here either.
  const lines = [`${paint(PREFIX, tone)} ${first}`, ...others.map((it) => `  ${it}`)];
  process.stderr.write(`${[...lines, ...below.map((it) => lineBelow(clean(it), width))].join("\n")}\n`);
}

/** A command stays in one piece, since it is there to be copied. */
function lineBelow(line: string, width: number): string {
  const [, said = line, command] = /^(.*: )((?:taskreel|\{).*)$/.exec(line) ?? [];
  if (command === undefined || line.length <= width) return flowed(line, width);
  return `${flowed(said.trimEnd(), width)}\n  ${command}`;
}
