import { clearLine, cursorTo, moveCursor } from "node:readline";
import type { WriteStream } from "node:tty";
import { cutTo } from "./cells.js";
import { oneLine } from "./terminal.js";

/** One line of text a job: rewritten in place on a terminal, written anew for each change elsewhere. */
export interface Lines {
  /** @param paint colours what is shown of the text, which is cut to the terminal's width. */
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
      set: (index, given, paint = (it) => it) => {
        const text = oneLine(given);
        if (texts[index] === text) return;
        texts[index] = text;
        stream.write(`${paint(text)}\n`);
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
      stream.write(paint(cutTo(text, Math.max(20, stream.columns - 1))));
      clearLine(stream, 1);
      moveCursor(stream, 0, count - index);
      cursorTo(stream, 0);
    },
    end: () => {},
  };
}
