import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../setup/repository.js";
import type { Measured } from "./platforms.js";

/** The page that shows what was measured, in every language. */
export const PAGES = ["", "zh-CN/", "zh-TW/"].map((it) => join(root, "docs", it, "guide/errors-and-money.md"));

const BEGIN = "<!-- measured by npm run test:platforms -->";
const END = "<!-- end -->";

/** What a page says of a platform, by row. Cells are the same in every language. */
export type Column = Readonly<Record<string, string>>;

const WORKS = {
  client: "`submit`, `wait`",
  durable: "`taskreel/durable`",
  receiver: "`taskreel/webhooks`",
  download: "`taskreel/download`",
} as const;

export function columnOf({ works, faults, posts }: Measured): Column {
  const parts = Object.entries(WORKS).map(([part, row]) => [
    row,
    works[part as keyof typeof WORKS] === "yes" ? "✓" : "–",
  ]);
  const ends = Object.entries(faults).map(([name, { sent }]) => [
    `\`${name}\``,
    `${sent === "false" ? "`false`" : "?"}, ${posts[name]}`,
  ]);
  return Object.fromEntries([...parts, ...ends]) as Column;
}

export function tableOf(columns: Readonly<Record<string, Column>>): string {
  const names = Object.keys(columns);
  const rows = Object.keys(Object.values(columns)[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...names]),
    line(["", ...names].map(() => "---")),
    ...rows.map((row) => line([row, ...names.map((name) => columns[name]?.[row] ?? "")])),
  ].join("\n");
}

/** The columns of a table as it stands in a page. */
export function columnsIn(text: string): Record<string, Column> {
  const [, block = ""] = text.split(BEGIN);
  const lines = (block.split(END)[0] ?? "").trim().split("\n");
  const cells = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((it) => it.trim()),
  );
  const [names = [], , ...rows] = cells;
  return Object.fromEntries(
    names
      .slice(1)
      .map((name, index) => [name, Object.fromEntries(rows.map((row) => [row[0] ?? "", row[index + 1] ?? ""]))]),
  );
}

/** Puts the table into a page. */
export async function writeTable(page: string, table: string): Promise<void> {
  const text = await readFile(page, "utf8");
  const [before, rest = ""] = text.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`${page} has no place between "${BEGIN}" and "${END}"`);
  await writeFile(page, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
