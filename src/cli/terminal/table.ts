import { cellsOf, padTo, wrapped } from "./cells.js";
import { clean } from "./terminal.js";

export interface TableLook {
  /** Cells of a line. Default: as many as it takes. */
  readonly width?: number;
  /** Colours what is shown, once it was laid out. Row 0 is the heading. */
  readonly paint?: (text: string, column: number, row: number) => string;
}

/** Between two columns. */
const GAP = 2;

/**
 * Left-aligned columns, the first row a heading. Where they do not fit, the texts in them are wrapped; where not even their words
 * fit, each row is told line by line, its first cell above the others. A cell begins no line that could pass for another row's.
 */
export function table(
  given: readonly (readonly string[])[],
  { width = Number.POSITIVE_INFINITY, paint = (it) => it }: TableLook = {},
): string {
  const rows = given.map((row) => row.map(clean));
  const natural = widest(rows, cellsOf);
  const least = widest(rows, (cell) =>
    cellsOf(cell) <= SHORT ? cellsOf(cell) : Math.max(...wrapped(cell, 1).map(cellsOf)),
  );
  const widths = fitted(natural, least, width);
  if (!widths) return stacked(rows, width, paint);
  // A long last column may wrap; its rule need not.
  const rules = widths.map((it, at) => "-".repeat(at === widths.length - 1 ? Math.min(it, 40) : it));
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => wrapped(cell, widths[column] as number));
    const height = cells.reduce((most, it) => Math.max(most, it.length), 1);
    return Array.from({ length: height }, (_, at) =>
      joined(
        cells.map((it) => it[at] ?? ""),
        widths,
        (text, column) => paint(text, column, index),
      ),
    ).join("\n");
  });
  return [lines[0], rules.join(" ".repeat(GAP)), ...lines.slice(1)].join("\n");
}

/** What is short enough stays in one piece. */
const SHORT = 12;

function widest(rows: readonly (readonly string[])[], measure: (cell: string) => number): number[] {
  return (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, measure(row[column] ?? "")), 0));
}

/** A width for each column: all that it wants, or what its words need and a share of the rest; undefined where that is too much. */
function fitted(natural: readonly number[], least: readonly number[], width: number): readonly number[] | undefined {
  const gaps = GAP * (natural.length - 1);
  if (sum(natural) + gaps <= width) return natural;
  let spare = width - gaps - sum(least);
  if (spare < 0) return undefined;
  return natural.map((wanted, column) => {
    const more = Math.min(wanted - (least[column] as number), spare);
    spare -= more;
    return (least[column] as number) + more;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, it) => all + it, 0);
}

function joined(
  cells: readonly string[],
  widths: readonly number[],
  paint: (text: string, column: number) => string,
): string {
  // Spaces at a line's end are nobody's.
  const last = cells.findLastIndex((it) => it !== "");
  return cells
    .slice(0, last + 1)
    .map((it, column) => {
      const painted = it === "" ? "" : paint(it, column);
      return column === last ? painted : painted + padTo(it, widths[column] as number).slice(it.length);
    })
    .join(" ".repeat(GAP));
}

function stacked(
  [heading = [], ...rows]: readonly (readonly string[])[],
  width: number,
  paint: NonNullable<TableLook["paint"]>,
): string {
  const blocks = rows.map(([first = "", ...others], index) => {
    const top = wrapped(first, width - 2, width).map((it, at) => (at === 0 ? "" : "  ") + paint(it, 0, index + 1));
    const below = others.flatMap((cell, column) => {
      if (cell === "") return [];
      const label = `${heading[column + 1]}: `;
      const [start = "", ...rest] = wrapped(cell, width - 4, width - 2 - cellsOf(label));
      const shown = (text: string) => (text === "" ? "" : paint(text, column + 1, index + 1));
      // A word that does not fit beside the label stands below it.
      const fits = cellsOf(start) <= width - 2 - cellsOf(label);
      const lines = fits ? [`  ${label}${shown(start)}`] : [`  ${label.trimEnd()}`, `    ${shown(start)}`];
      return [...lines, ...rest.map((it) => `    ${shown(it)}`)];
    });
    return [...top, ...below].join("\n");
  });
  return blocks.join("\n");
}

/** Terms and what they mean, beside each other where there is room, else below each other. */
export function items(rows: readonly (readonly [term: string, meaning: string])[], width: number, least = 0): string {
  const most = width === Number.POSITIVE_INFINITY ? width : Math.max(least, Math.floor(width * WIDEST_TERM));
  const terms = rows.map(([term]) => cellsOf(term)).filter((it) => it <= most);
  const column = Math.max(0, ...terms);
  return rows.map(([term, meaning]) => item(term, meaning, { width, column })).join("\n");
}

/** One of them. @param column the width of the terms that have their meaning beside them. */
export function item(term: string, meaning: string, { width, column }: { width: number; column: number }): string {
  const room = width - column - 2 * GAP;
  const indent = " ".repeat(GAP);
  if (meaning === "") return indent + term;
  if (room >= LEAST_ROOM && cellsOf(term) <= column) {
    const lines = wrapped(meaning, room);
    return `${indent}${padTo(term, column)}${indent}${lines.join(`\n${" ".repeat(column + 2 * GAP)}`)}`;
  }
  const below = wrapped(meaning, width - BELOW).map((it) => " ".repeat(BELOW) + it);
  return [`${indent}${term}`, ...below].join("\n");
}

/** The part of a line that terms may take, the cells that a meaning beside one needs, and how far it is in below one. */
export const WIDEST_TERM = 0.45;
const LEAST_ROOM = 24;
const BELOW = 6;
