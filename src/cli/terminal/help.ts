import { type Command, Help, type HelpConfiguration, type OutputConfiguration } from "commander";
import { cellsOf, flowed, wrapped } from "./cells.js";
import { hasColor, painted, widthOf } from "./color.js";
import { remark } from "./print.js";
import { item, WIDEST_TERM } from "./table.js";
import { cleanLines } from "./terminal.js";

/** Cells of a line of help that nobody looks at. */
const PIPED = 80;

/** What headings begin and end with. */
const [BOLD = "", PLAIN = ""] = painted("|", "strong").split("|");

/** How help is laid out: by cells, and with a meaning below its term where there is no room beside it. */
const LAYOUT: HelpConfiguration = {
  displayWidth: (text) => cellsOf(text.replaceAll(BOLD, "").replaceAll(PLAIN, "")),
  boxWrap: (text, width) => wrapped(text, width).join("\n"),
  formatItem: (term, column, meaning, { helpWidth = PIPED }) =>
    item(term, meaning, { width: helpWidth, column: Math.min(column, Math.floor(helpWidth * WIDEST_TERM)) }),
  styleTitle: (text) => painted(text, "strong"),
  formatHelp: (command, helper) =>
    flowed(Help.prototype.formatHelp.call(helper, command, helper), helper.helpWidth ?? PIPED),
};

/** What commander writes; usage errors go nowhere when they are to be told as JSON. */
function usageErrors(args: readonly string[]): OutputConfiguration {
  const silent = args.includes("--json");
  return {
    getOutHelpWidth: () => (process.stdout.isTTY ? widthOf(process.stdout) : PIPED),
    getOutHasColors: () => hasColor(process.stdout),
    getErrHelpWidth: () => (process.stderr.isTTY ? widthOf(process.stderr) : PIPED),
    getErrHasColors: () => hasColor(process.stderr),
    writeOut: (text) => process.stdout.write(cleanHelp(text)),
    writeErr: (text) => void (silent || process.stderr.write(cleanHelp(text))),
    // Under the one prefix of this program; an argument that holds newlines begins no line.
    outputError: (text) => remark(text.replace(/^error: /, "").trimEnd(), silent),
  };
}

/** A command that writes as this program does. */
export function shown(command: Command, args: readonly string[]): Command {
  return command.configureOutput(usageErrors(args)).configureHelp(LAYOUT);
}

/** The width that help is written in. */
export function helpWidth(): number {
  return process.stdout.isTTY ? widthOf(process.stdout) : Number.POSITIVE_INFINITY;
}

/** Headings keep their looks; nothing else steers a terminal. */
function cleanHelp(text: string): string {
  const cleaned = (part: string) => part.split(PLAIN).map(cleanLines).join(PLAIN);
  return text.split(BOLD).map(cleaned).join(BOLD);
}
