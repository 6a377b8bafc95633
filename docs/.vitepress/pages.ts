import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Locale } from "./text/index.js";

/** Where the site stands on its host, with slashes at both ends; `/` unless DOCS_BASE says otherwise. */
export const base = process.env.DOCS_BASE ?? "/";

export const docs = fileURLToPath(new URL("..", import.meta.url));

/** One Markdown file of the site. */
export interface PageFile {
  readonly locale: Locale;
  /** Within its language: `guide/start.md`. */
  readonly path: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly frontmatterLines: number;
  /** The Markdown under the frontmatter. */
  readonly body: string;
}

/** Chapters in the order of the menu; what a chapter does not list follows by name. */
const CHAPTERS = {
  guide: [
    "start",
    "waiting",
    "webhooks",
    "durable",
    "errors-and-money",
    "chaining",
    "chains",
    "validation",
    "testing",
    "any-document",
    "moving",
    "kie-and-runapi",
    "security",
  ],
  models: [
    "index",
    "kling",
    "luma",
    "runway",
    "runway-aleph",
    "hailuo-02",
    "hailuo-23",
    "wan",
    "elevenlabs",
    "suno",
    "kie-luma",
  ],
  agents: ["hermes-agent", "openclaw", "claude-cursor", "mcp"],
} as const;
export type Chapter = keyof typeof CHAPTERS;
/** Pages at the top that belong to the guides. */
const LOOSE = ["cli.md", "mock.md"];

/** Every page of a language, in the menu's order; the home page first. */
export function pagesOf(locale: Locale): PageFile[] {
  return [home(locale), ...chapter(locale, "guide"), ...chapter(locale, "models"), ...chapter(locale, "agents")].flat();
}

export function chapter(locale: Locale, name: Chapter): PageFile[] {
  const folder = join(docs, folderOf(locale), name);
  const there = existsSync(folder) ? readdirSync(folder).filter((it) => it.endsWith(".md")) : [];
  const order = CHAPTERS[name].map((it) => `${it}.md`);
  const rank = (it: string) => (order.includes(it) ? order.indexOf(it) : order.length);
  const own = there.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).map((it) => read(locale, `${name}/${it}`));
  return [...own, ...(name === "guide" ? LOOSE.flatMap((it) => readIfThere(locale, it)) : [])];
}

function home(locale: Locale): PageFile[] {
  return readIfThere(locale, "index.md");
}

function readIfThere(locale: Locale, path: string): PageFile[] {
  return existsSync(join(docs, folderOf(locale), path)) ? [read(locale, path)] : [];
}

function read(locale: Locale, path: string): PageFile {
  const file = join(docs, folderOf(locale), path);
  const text = readFileSync(file, "utf8");
  const [, frontmatter = "", body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { title, description } = (parse(frontmatter) ?? {}) as { title?: string; description?: string };
  const heading = /^# (.+)$/m.exec(body)?.[1];
  return {
    locale,
    path,
    file,
    title: title ?? heading ?? path,
    description: description ?? firstSentence(body),
    frontmatterLines: text.slice(0, text.length - body.length).split("\n").length - 1,
    body,
  };
}

/** For a page that is also read in the repository, and has no frontmatter there. */
function firstSentence(body: string): string {
  const paragraph =
    /^(?![#<|>-]|```)\S[\s\S]*?(?=\n\n)/m
      .exec(body)?.[0]
      .replace(/\s*\n\s*/g, " ")
      .replaceAll("`", "") ?? "";
  return /^.*?(?:\.(?=\s|$)|。)/u.exec(paragraph)?.[0] ?? paragraph;
}

/** The language at the root has no folder. */
export function folderOf(locale: Locale): string {
  return locale === "en" ? "" : locale;
}
