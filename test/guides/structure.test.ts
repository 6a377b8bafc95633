import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { docs, LANGUAGES, LOCALES, originalOf, pages } from "./pages.js";
import { difference } from "./same.js";

const english = pages.filter((it) => it.locale === "");
const translated = pages.filter((it) => it.locale !== "");
const blocks = english.flatMap((it) => it.blocks);

/** How many blocks of the English pages nothing may run. */
const NOT_RUN = 8;

describe("blocks", () => {
  it("are all of a kind that is checked", () => {
    const open = pages.filter(
      ({ text, blocks }) => text.match(/^ *(```|~~~)/gm)?.length !== (blocks.length * 2 || undefined),
    );
    expect(open.map((it) => it.title)).toEqual([]);
    const known: readonly string[] = LANGUAGES;
    const strange = pages.flatMap((it) => it.blocks).filter((it) => !known.includes(it.language));
    expect(strange.map((it) => `${it.title} ${it.language}`)).toEqual([]);
  });

  it("run, but for a few that say why not", () => {
    const left = blocks.filter((it) => "not-run" in it.marks);
    console.log(
      `${left.length} of ${blocks.length} blocks are not run:`,
      left.map((it) => `${it.title} ${it.marks["not-run"]}`),
    );
    expect(left.filter((it) => !it.marks["not-run"])).toEqual([]);
    expect(left.length).toBeLessThanOrEqual(NOT_RUN);
  });

  it.each(blocks.filter((it) => it.language === "json" || it.language === "yaml"))("$title parses", (block) => {
    expect(block.language === "json" ? JSON.parse(block.code) : parse(block.code)).toBeTypeOf("object");
  });
});

describe("links", () => {
  it.each(pages)("of $title lead to pages", ({ title, text }) => {
    const links = [...text.matchAll(/\]\((\.[^)#]*)/g)].map((it) => it[1] as string);
    expect(links.filter((it) => !existsSync(join(docs, "..", dirname(title), it)))).toEqual([]);
  });
});

describe.each(LOCALES)("%s", (locale) => {
  const own = translated.filter((it) => it.locale === locale);

  it.skipIf(own.length === 0)("has every page", () => {
    expect(english.map((it) => it.path).filter((path) => !own.some((it) => it.path === path))).toEqual([]);
  });

  it.each(own)("$path has the headings, blocks and directives of the English page", (page) => {
    const original = originalOf(page);
    expect(page.headings).toEqual(original.headings);
    expect(page.directives).toEqual(original.directives);
    expect(page.blocks).toHaveLength(original.blocks.length);
    const differences = page.blocks.flatMap((it, n) => {
      const why = difference(original.blocks[n] as (typeof page.blocks)[0], it);
      return why ? [`${it.title} ${why}`] : [];
    });
    expect(differences).toEqual([]);
  });
});
