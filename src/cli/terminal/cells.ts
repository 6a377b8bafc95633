import stringWidth from "fast-string-width";

/** How many cells of a terminal a text takes: a Chinese character takes two, an accent none, a colour none. */
export function cellsOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

const ASCII = /^[ -~]*$/;

/** The text with spaces after it, up to a width in cells. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}

/** As much of a text's beginning as fits: no character is cut in half. */
export function cutTo(text: string, width: number): string {
  if (cellsOf(text) <= width) return text;
  let cut = "";
  let cells = 0;
  for (const character of text) {
    cells += cellsOf(character);
    if (cells > width) break;
    cut += character;
  }
  return cut;
}

/** The same with a sign that there is more. */
export function shortTo(text: string, width: number): string {
  return cellsOf(text) <= width ? text : `${cutTo(text, width - 1).trimEnd()}…`;
}

/**
 * A text as lines of at most so many cells. Lines end at spaces and between Chinese characters, where punctuation allows; a longer
 * word, such as a URL, stays whole.
 *
 * @param room what the first line has; the others have the width. Default: the same.
 */
export function wrapped(text: string, width: number, room = width): string[] {
  if (cellsOf(text) <= room) return [text];
  const lines: string[] = [];
  let line = "";
  let left = room;
  for (const piece of piecesOf(text)) {
    if (piece === "") continue;
    const word = piece.trimEnd();
    const cells = cellsOf(word);
    if (cells > left && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = "";
      left = width;
    }
    line += piece;
    left -= cellsOf(piece);
  }
  return [...lines, line.trimEnd()];
}

/**
 * Lines of a text of ours, each wrapped under its own indent and a little more.
 *
 * @param hang how much more; prose, which has no indent, may go without.
 */
export function flowed(text: string, width: number, hang = 2): string {
  if (width === Number.POSITIVE_INFINITY) return text;
  return text
    .split("\n")
    .flatMap((line) => {
      if (cellsOf(line) <= width) return [line];
      const indent = /^ */.exec(line)?.[0] ?? "";
      const below = indent + " ".repeat(indent === "" ? hang : 2);
      const [first = "", ...others] = wrapped(line.slice(indent.length), width - below.length, width - indent.length);
      return [indent + first, ...others.map((it) => below + it)];
    })
    .join("\n");
}

/** Where a line may end: after spaces, and in Chinese between characters too. */
function piecesOf(text: string): readonly string[] {
  // Most texts are plain, and the classes of the other pattern take a while to compile.
  if (ASCII.test(text)) return text.match(/ *[^ ]+ *| +/g) ?? [];
  chinese ??= new RegExp(
    `[${OPENING}]*(?:[${WIDE}]\\p{M}*|[^\\s${WIDE}${OPENING}${CLOSING}]+)?[${CLOSING}]*\\s*`,
    "gu",
  );
  return text.match(chinese) ?? [];
}

let chinese: RegExp | undefined;

/** Characters between which a line may end without a space, and those that one may not end after or begin with. */
const WIDE = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}";
const OPENING = "（〔［｛〈《「『【“‘";
const CLOSING = "，。、；：？！）〕］｝〉》」』】…～”’";
