import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { notesOf, pagesOf } from "../../docs/.vitepress/pages.js";
import { readCatalogue } from "../../src/codegen/texts/catalogue.js";
import { root } from "./site.js";

const LANGUAGES = ["zh-CN", "zh-TW"] as const;
type Term = { en: string; not: Partial<Record<(typeof LANGUAGES)[number], string[]>> } & Record<
  (typeof LANGUAGES)[number],
  string
>;
const terms: Term[] = parse(readFileSync(join(root, "docs/.vitepress/text/terms.yaml"), "utf8"));

/** What a reader reads: without code, directives, anchors and the targets of links. */
function prose(markdown: string): string {
  return markdown
    .replaceAll(/^( *)```[\s\S]*?^\1```$/gm, (fence) => fence.replaceAll(/[^\n]/g, ""))
    .replaceAll(/<!--[\s\S]*?-->|`[^`\n]*`|\{#[^}\n]*\}|(?<=\])\([^)\n]*\)/g, "");
}

/** A word of another script is a word of its own only between blanks and Chinese. */
function hits(text: string, word: string): boolean {
  return /^[a-z]+$/.test(word) ? new RegExp(`\\b${word}\\b`, "i").test(text) : text.includes(word);
}

/** Each term that is said otherwise, with what to say and where. */
function otherwise(locale: (typeof LANGUAGES)[number], texts: Iterable<readonly [place: string, text: string]>) {
  const refused = terms.flatMap((it) => (it.not[locale] ?? []).map((word) => ({ word, say: it[locale] })));
  return [...texts].flatMap(([place, text]) =>
    refused.filter(({ word }) => hits(text, word)).map(({ word, say }) => `${place}: ${word}, say ${say}`),
  );
}

it("the list says each thing once, and refuses no word that it wants", () => {
  expect(terms.map((it) => it.en)).toEqual([...new Set(terms.map((it) => it.en))]);
  for (const locale of LANGUAGES)
    expect(
      otherwise(
        locale,
        terms.map((it) => [it.en, it[locale]]),
      ),
    ).toEqual([]);
});

it("reads what is outside code, and names the place", () => {
  const texts = [
    ["page", prose("请保存 handle。\n```ts\nhandle\n```\n`handle` [句柄](./handle.md) {#handle} <!--@ handle -->")],
    ["other", "handler"],
  ] as const;
  expect(otherwise("zh-CN", texts)).toEqual(["page: handle, say 句柄"]);
  expect(otherwise("zh-CN", texts.slice(1))).toEqual([]);
});

describe.each(LANGUAGES)("%s", (locale) => {
  it("pages, and the skill for agents, say one word for one thing", () => {
    const skill = `agents/skill/references/${locale}.md`;
    // What the source says is English in every language.
    const written = pagesOf(locale).filter((it) => !it.path.startsWith("api/"));
    const files = [...written, ...notesOf(locale), { path: skill, file: join(root, "docs", skill) }];
    const lines = files.flatMap(({ path, file }) =>
      prose(readFileSync(file, "utf8"))
        .split("\n")
        .map((line, index) => [`${path}:${index + 1}`, line] as const),
    );
    expect(lines.length).toBeGreaterThan(2000);
    expect(otherwise(locale, lines)).toEqual([]);
  });

  it("so do the site's labels and the texts of the contracts", () => {
    const labels = readFileSync(join(root, `docs/.vitepress/text/${locale}.ts`), "utf8");
    const texts = readCatalogue(root, locale).texts.map(({ at, text }) => [at, prose(text)] as const);
    expect(otherwise(locale, [["labels", labels], ...texts])).toEqual([]);
  });
});
