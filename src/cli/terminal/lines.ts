import { clearLine, cursorTo, moveCursor } from "node:readline";
import type { WriteStream } from "node:tty";
import { clean, oneLine } from "./terminal.js";

/** One line of text a job: rewritten in place on a terminal, written anew for each change elsewhere. */
export interface Lines {
  /** @param paint colours what is left of the text once it was cut to the terminal's width. */
  set(index: number, text: string, paint?: (cut: string) => string): void;
  end(): void;
}

export function openLines(
  count: number,
  stream: NodeJS.WriteStream | WriteStream = process.stdout,
  live = stream.isTTY,
): Lines {
  const texts = new Array<string>(count).fill("");
  if (!live) {
    return {
      set: (index, given) => {
        const text = oneLine(given);
        if (texts[index] === text) return;
        texts[index] = text;
        stream.write(`${text}\n`);
      },
      end: () => {},
    };
  }
  stream.write("\n".repeat(count));
  return {
    set: (index, given, paint = (it) => it) => {
      const text = oneLine(given);
      if (texts[index] === text) return;
      texts[index] = text;
      moveCursor(stream, 0, index - count);
      cursorTo(stream, 0);
      // A line that wraps would throw off the count of lines.
      stream.write(paint(text.slice(0, Math.max(20, stream.columns - 1))));
      clearLine(stream, 1);
      moveCursor(stream, 0, count - index);
      cursorTo(stream, 0);
    },
    end: () => {},
  };
}

/** Left-aligned columns, the first row a heading. A cell stays on its line, whatever stands in it. */
export function table(given: readonly (readonly string[])[]): string {
  const rows = given.map((row) => row.map(clean));
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, (row[column] ?? "").length), 0),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  // A long last column may wrap; its rule need not.
  const rules = widths.map((it, column) => "-".repeat(column === widths.length - 1 ? Math.min(it, 40) : it));
  return [line(rows[0] ?? []), rules.join("  "), ...rows.slice(1).map(line)].join("\n");
}
