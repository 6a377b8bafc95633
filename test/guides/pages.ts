import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../setup/repository.js";

export const docs = join(root, "docs");
export const LOCALES = ["zh-CN", "zh-TW"] as const;

/** What kind of check a fence gets; `text` is what other programs print. */
export const LANGUAGES = ["ts", "sh", "py", "json", "yaml", "text"] as const;

/** A fence of a page. Its marks are the words after the language: `continues`, `not-run="why"`. */
export interface Block {
  readonly title: string;
  readonly language: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly code: string;
}

export interface Page {
  /** Below docs/, of English pages; the translation of a page has the same one. */
  readonly path: string;
  /** `""` is English. */
  readonly locale: string;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Level of each heading, in order. */
  readonly headings: readonly number[];
  readonly directives: readonly string[];
}

/** A block with those that continue it: one program. */
export interface Chain extends Block {
  readonly page: Page;
}

/** Pages whose blocks are run. mock.md is run by the test of README.md, decisions and benchmarks are no guides. */
const ENGLISH = ["index.md", "cli.md", "guide", "agents", "models"];

const SKILL = "agents/skill/";

/** What the site's build makes of the source, the contracts and CHANGELOG.md. */
const MADE = /^(zh-\w+\/)?((api|reference)\/|changelog\.md$)/;

const files = readdirSync(docs, { recursive: true, withFileTypes: true })
  .filter((it) => it.isFile() && it.name.endsWith(".md"))
  .map((it) => relative(docs, join(it.parentPath, it.name)))
  .filter((it) => !MADE.test(it))
  .sort();

export const pages = files
  .filter((it) => !it.startsWith(SKILL))
  .flatMap((path) => {
    const locale = LOCALES.find((it) => path.startsWith(`${it}/`)) ?? "";
    const own = locale ? path.slice(locale.length + 1) : path;
    return locale || ENGLISH.includes(path.split("/")[0] as string) ? [readPage(path, own, locale)] : [];
  });

/** The skill for agents and what it refers to, which are no pages of the site; its languages lie among these. */
export const skill = files
  .filter((it) => it.startsWith(SKILL))
  .map((path) => readPage(path, path.slice(SKILL.length), ""));

/** The page that a translation is of. */
export function originalOf({ path }: Page): Page {
  return pages.find((it) => it.path === path && it.locale === "") ?? readPage(path, path, "");
}

/** Programs of a page, in order: what says `continues` belongs to the one of its language before it. */
export function chainsOf(page: Page): Chain[] {
  const chains: Chain[] = [];
  for (const block of page.blocks) {
    const before = chains.findLastIndex((it) => it.language === block.language);
    if (!("continues" in block.marks)) chains.push({ ...block, page });
    else if (before < 0) throw new Error(`${block.title} continues nothing`);
    else chains[before] = { ...(chains[before] as Chain), code: `${chains[before]?.code}\n${block.code}` };
  }
  return chains;
}

function readPage(file: string, path: string, locale: string): Page {
  const text = readFileSync(join(docs, file), "utf8");
  const prose = text.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, "");
  return {
    path,
    locale,
    title: `docs/${file}`,
    text,
    blocks: [...text.matchAll(/^( *)```(.*)\n([\s\S]*?)^\1```$/gm)].map(
      ({ 1: indent = "", 2: info = "", 3: code = "", index }) => ({
        title: `docs/${file}:${text.slice(0, index).split("\n").length}`,
        ...readInfo(info),
        code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      }),
    ),
    headings: [...prose.matchAll(/^(#{1,6}) /gm)].map((it) => it[1]?.length ?? 0),
    directives: prose.match(/^<!--@ .* -->$/gm) ?? [],
  };
}

function readInfo(info: string): Pick<Block, "language" | "marks"> {
  const [language = "", ...words] = info.match(/[\w-]+="[^"]*"|\S+/g) ?? [];
  // A title in brackets is for the reader alone.
  const marks = words.filter((it) => !it.startsWith("[")).map((it) => it.split(/=(.*)/s));
  return {
    language: language.replace(/^bash$/, "sh").replace(/^python$/, "py"),
    marks: Object.fromEntries(marks.map(([name = "", value = ""]) => [name, value.replace(/^"(.*)"$/, "$1")])),
  };
}
