import { flowed, wrapped } from "./cells.js";
import { printErrorJson } from "./print.js";
import { clean, oneLine, painter, type Tone, widthOf } from "./terminal.js";

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
