import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Locale } from "./text/index.js";

/** Where the site stands on its host, with slashes at both ends; `/` unless DOCS_BASE says otherwise. */
export const base = process.env.DOCS_BASE ?? "/";

/** The whole address of the site's root, which search engines ask for; a path where DOCS_ORIGIN does not say the host. */
export const site = (process.env.DOCS_ORIGIN ?? "").replace(/\/$/, "") + base;

export const docs = fileURLToPath(new URL("..", import.meta.url));

/** One Markdown file of the site. */
export interface PageFile {
  readonly locale: Locale;
  /** Within its language: `guide/start.md`. */
  readonly path: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** `host/service` of notes: they are no page, but a part of the reference's page about the service. */
  readonly service?: string;
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
  models: ["index"],
  agents: ["hermes-agent", "openclaw", "claude-cursor", "mcp"],
  // Written by docs/.vitepress/api; not there before the first `npm run docs`.
  api: ["taskreel"],
} as const;
export type Chapter = keyof typeof CHAPTERS;
/** Pages at the top that belong to the guides. */
const LOOSE = ["cli.md", "mock.md"];

/** Every page of a language that people write, in the menu's order; the home page first. */
export function pagesOf(locale: Locale): PageFile[] {
  const chapters = (Object.keys(CHAPTERS) as Chapter[]).map((it) => chapter(locale, it));
  return [home(locale), ...chapters].flat();
}

export function chapter(locale: Locale, name: Chapter): PageFile[] {
  const folder = join(docs, folderOf(locale), name);
  const there = existsSync(folder) ? readdirSync(folder).filter((it) => it.endsWith(".md")) : [];
  const order = CHAPTERS[name].map((it) => `${it}.md`);
  const rank = (it: string) => (order.includes(it) ? order.indexOf(it) : order.length);
  const all = there.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).map((it) => read(locale, `${name}/${it}`));
  const own = all.filter((it) => it.service === undefined);
  return [...own, ...(name === "guide" ? LOOSE.flatMap((it) => readIfThere(locale, it)) : [])];
}

/** What people write about services, for their pages in the reference. */
export function notesOf(locale: Locale): PageFile[] {
  const known = notes.get(locale);
  if (known !== undefined) return known;
  const folder = join(docs, folderOf(locale), "models");
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((it) => it.endsWith(".md"))
        .sort()
    : [];
  const found = files.map((it) => read(locale, `models/${it}`)).filter((it) => it.service !== undefined);
  notes.set(locale, found);
  return found;
}

/** Read once: every link of every page asks for them. */
const notes = new Map<Locale, PageFile[]>();

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
  const { title, description, service } = (parse(frontmatter) ?? {}) as Partial<PageFile>;
  const heading = /^# (.+)$/m.exec(body)?.[1];
  return {
    locale,
    path,
    file,
    title: title ?? heading ?? path,
    description: description ?? firstSentence(body),
    ...(service !== undefined && { service }),
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
