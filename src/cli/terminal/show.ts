import { flowed } from "./cells.js";
import { table } from "./table.js";
import { cleanLines, painter, type Tone, widthOf } from "./terminal.js";

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
