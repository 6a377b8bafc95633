import { posix } from "node:path";
import { folderOf, notesOf, type PageFile } from "../pages.js";
import { type Locale, labels } from "../text/index.js";

/** A link to another Markdown file, with its anchor. */
const LINK = /\]\(((?:\.\.?\/)+[^)\s#]+\.md)?(#[^)\s]+)?\)/g;

/** What people have written about a service, for its page at `path`. Of several notes each is named. */
export function notesFor(locale: Locale, service: string, path: string): string {
  const notes = notesOf(locale).filter((it) => it.service === service);
  const parts = notes.map((note) => {
    const [above = "", ...below] = note.body.trim().split(/^(?=## )/m);
    const [intro, sections] = [above.replace(/^# .+\n/, ""), below.join("")];
    return { note, intro: moved(intro.trim(), note, path), sections: moved(sections.trim(), note, path) };
  });
  const [only] = parts;
  if (only === undefined) return "";
  if (parts.length === 1) {
    return `## ${labels[locale].about(only.note.title)} {#about}\n\n${only.intro}\n\n${only.sections}`;
  }
  const sections = parts.map(({ note, intro, sections: own }) => {
    const deeper = own.replace(/^##/gm, "###").replaceAll(/\{#([\w-]+)\}$/gm, `{#${nameOf(note)}-$1}`);
    return `## ${note.title} {#${nameOf(note)}}\n\n${intro}\n\n${deeper}`;
  });
  return sections.join("\n\n");
}

/** Where the site has a page of the repository: notes are a part of their service's page. Paths are within the language. */
export function servedAt(
  locale: Locale,
  path: string,
  anchor = "",
): { readonly path: string; readonly anchor: string } {
  const notes = notesOf(locale);
  const note = notes.find((it) => it.path === path);
  if (note === undefined) return { path, anchor };
  const isAlone = notes.filter((it) => it.service === note.service).length === 1;
  const own = note.body.includes(`{${anchor}}`);
  const prefixed = isAlone ? anchor : own ? anchor.replace("#", `#${nameOf(note)}-`) : anchor || `#${nameOf(note)}`;
  return { path: `reference/${note.service}.md`, anchor: prefixed };
}

/** Addresses that notes had as pages of their own, with where they are now. */
export function formerAddresses(locale: Locale): { readonly from: string; readonly to: string }[] {
  return notesOf(locale).map(({ path }) => {
    const now = servedAt(locale, path);
    const address = (it: string) => posix.join(folderOf(locale), it.replace(/\.md$/, ".html"));
    return { from: address(path), to: address(now.path) + now.anchor };
  });
}

/** The way from one page to another, for Markdown. */
export function linkTo(from: string, to: string): string {
  const link = posix.relative(posix.dirname(from), to);
  return link.startsWith(".") ? link : `./${link}`;
}

/** The text of a note, its links as they are from the page at `path`. */
function moved(text: string, note: PageFile, path: string): string {
  return text.replaceAll(LINK, (link, file: string | undefined, anchor: string | undefined) => {
    if (file === undefined && anchor === undefined) return link;
    const at = posix.join(posix.dirname(note.path), file ?? posix.basename(note.path));
    const now = servedAt(note.locale, at, anchor);
    if (now.path === path) return `](${now.anchor || "#"})`;
    return `](${linkTo(path, now.path)}${now.anchor})`;
  });
}

const nameOf = ({ path }: PageFile): string => posix.basename(path, ".md");
