import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, cutTo, flowed, padTo, shortTo, wrapped } from "../../../src/cli/terminal/cells.js";
import { items, table } from "../../../src/cli/terminal/table.js";

test("a Chinese character takes two cells, a colour and an accent none", () => {
  expect(["fog", "狐狸", "「，」", "ｆ", "e\u0301", "\u001b[32mok\u001b[39m", "🦊"].map(cellsOf)).toEqual([
    3, 4, 6, 2, 1, 2, 2,
  ]);
  expect([padTo("狐", 4), cutTo("狐狸a", 3), cutTo("fog", 9), shortTo("狐狸在雪地", 6), shortTo("fog", 3)]).toEqual([
    "狐  ",
    "狐",
    "fog",
    "狐狸…",
    "fog",
  ]);
});

test("lines end at spaces and between characters, and never where punctuation forbids it", () => {
  expect(wrapped("a fox at dawn", 8)).toEqual(["a fox at", "dawn"]);
  expect(wrapped("狐狸走過雪地，很慢。", 8)).toEqual(["狐狸走過", "雪地，很", "慢。"]);
  expect(wrapped("狐狸走「雪」地", 8)).toEqual(["狐狸走", "「雪」地"]);
  expect(wrapped("see https://example.com/a/long/path now", 10)).toEqual([
    "see",
    "https://example.com/a/long/path",
    "now",
  ]);
  expect(wrapped("https://example.com/a/long/path", 10)).toEqual(["https://example.com/a/long/path"]);
  expect(wrapped("one two", 10, 4)).toEqual(["one", "two"]);
  expect(flowed("  one two three\nfour", 9)).toBe("  one two\n    three\nfour");
});

const words = fc.array(fc.constantFrom("fog", "狐狸", "，", "a-longer-word", "「雪」", "é", "x"), { maxLength: 30 });

test("nothing is lost by wrapping, and only a word alone is wider than its line", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 30 }), fc.constantFrom("", " "), (parts, width, between) => {
      const text = parts.join(between);
      const lines = wrapped(text, width);
      expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      for (const it of lines) if (cellsOf(it) > width) expect(it.trim()).not.toMatch(/\s|狐狸狐/);
    }),
  );
});

const ROWS = [
  ["name", "what it is", "state"],
  ["runapi luma/modify_video", "雪落在安靜的湖面上，狐狸從松林裡走出來", "succeeded"],
  ["x", "", "failed"],
];

test("a table is laid out in columns, in wrapped columns, or row by row", () => {
  expect(table(ROWS).split("\n")).toHaveLength(4);
  const narrow = table(ROWS, { width: 60 }).split("\n");
  expect(Math.max(...narrow.map(cellsOf))).toBeLessThanOrEqual(60);
  expect(narrow.length).toBeGreaterThan(4);
  expect(narrow.at(-1)).toMatch(/^x +failed$/);
  expect(table(ROWS, { width: 24 }).split("\n")).toEqual([
    "runapi luma/modify_video",
    "  what it is: 雪落在安靜",
    "    的湖面上，狐狸從松林",
    "    裡走出來",
    "  state: succeeded",
    "x",
    "  state: failed",
  ]);
});

test("colours are put on what is shown, and move no column", () => {
  const paint = (text: string, column: number, row: number) => (row > 0 && column === 2 ? `<${text}>` : text);
  const plain = table(ROWS);
  expect(table(ROWS, { paint }).replaceAll(/[<>]/g, "")).toBe(plain);
  expect(table(ROWS, { paint })).toContain("<succeeded>");
});

test("a cell begins no line that could pass for another row's", () => {
  const forged = "all is well order 2 succeeded";
  for (const width of [20, 30, 50]) {
    const lines = table(
      [
        ["order", "error"],
        ["1", forged],
      ],
      { width },
    ).split("\n");
    expect(lines.filter((it) => /^(order|succeeded)/.test(it) && !it.startsWith("order  "))).toEqual([]);
  }
});

test("a term has its meaning beside it where there is room, else below", () => {
  const rows = [
    ["--prompt <text>", "What it is about, in words of your own"],
    ["--a-very-long-name-of-a-flag <text>", "Short"],
  ] as const;
  const wide = items(rows, 60).split("\n");
  expect(wide[0]).toBe("  --prompt <text>  What it is about, in words of your own");
  expect(wide.slice(1)).toEqual(["  --a-very-long-name-of-a-flag <text>", "      Short"]);
  expect(items(rows, 30).split("\n").slice(0, 3)).toEqual([
    "  --prompt <text>",
    "      What it is about, in",
    "      words of your own",
  ]);
});
