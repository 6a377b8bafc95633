import { Help, type HelpConfiguration } from "commander";
import { cellsOf, flowed, wrapped } from "./cells.js";
import { item, WIDEST_TERM } from "./table.js";
import { BOLD, PIPED, PLAIN, painted, widthOf } from "./terminal.js";

/** How help is laid out: by cells, and with a meaning below its term where there is no room beside it. */
export const HELP: HelpConfiguration = {
  displayWidth: (text) => cellsOf(text.replaceAll(BOLD, "").replaceAll(PLAIN, "")),
  boxWrap: (text, width) => wrapped(text, width).join("\n"),
  formatItem: (term, column, meaning, { helpWidth = PIPED }) =>
    item(term, meaning, { width: helpWidth, column: Math.min(column, Math.floor(helpWidth * WIDEST_TERM)) }),
  styleTitle: (text) => painted(text, "strong"),
  formatHelp: (command, helper) =>
    flowed(Help.prototype.formatHelp.call(helper, command, helper), helper.helpWidth ?? PIPED),
};

/** The width that help is written in. */
export function helpWidth(): number {
  return process.stdout.isTTY ? widthOf(process.stdout) : Number.POSITIVE_INFINITY;
}
