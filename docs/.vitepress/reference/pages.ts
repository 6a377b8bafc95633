import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { stringify } from "yaml";
import { record } from "../../../src/contract/document/json.js";
import type { HostDocument } from "../contract/documents.js";
import { oneLine } from "../contract/schema.js";
import { docs, folderOf, type PageFile } from "../pages.js";
import { LOCALES, type Locale } from "../text/index.js";
import { table } from "../text/markdown.js";
import { marks } from "../text/words.js";
import { notesFor } from "./notes.js";
import { hostName, type Service, servicesOf } from "./services.js";

/** Pages of the reference in one language: one over all hosts, one a host, and one a service. They hold directives alone. */
export function referencePages(hostDocs: readonly HostDocument[], locale: Locale): PageFile[] {
  return [
    overview(hostDocs, locale),
    ...hostDocs.flatMap((doc) => [hostPage(doc), ...servicesOf(doc).map((it) => servicePage(it))]),
  ];
}

function servicePage({ doc, slug, title, description, actions, others }: Service): PageFile {
  const { host, locale } = doc;
  const path = `reference/${host}/${slug}.md`;
  const market = [...new Map(actions.filter((it) => it.field).map(({ sent }) => [sent.id, sent])).keys()];
  const directive = (...words: string[]) => `<!--@ ${words.join(" ")} -->`;
  const body = [
    `# ${title}`,
    description,
    ...actions.map(({ name }) => directive("order", host, name)),
    ...market.map((id) => directive("after", host, id)),
    ...others.map(({ id }) => directive("operation", host, id)),
    ...(actions.length > 0 ? [directive("lives", host, slug)] : []),
    directive("failures", host, slug),
    notesFor(locale, `${host}/${slug}`, path),
  ];
  return page(locale, path, title, `${title}${marks(doc.labels).colon}${description}`, body);
}

function hostPage(doc: HostDocument): PageFile {
  const { host, locale, labels } = doc;
  const info = record(doc.document.info);
  const name = hostName(doc);
  const summary = oneLine(info.summary) || labels.referenceAbout;
  const rows = servicesOf(doc).map(({ slug, title, description, actions, others }) => [
    `[${title}](./${host}/${slug}.md)`,
    description,
    String(actions.length + others.length),
  ]);
  const up = "../".repeat(folderOf(locale) === "" ? 1 : 2);
  const files = [`[OpenAPI](${up}openapi/${host}.yaml)`, `[${labels.singleFile}](${up}openapi/${host}.html)`];
  return page(locale, `reference/${host}.md`, labels.referenceOf(name), summary, [
    `# ${labels.referenceOf(name)}`,
    summary,
    `${labels.downloads}${marks(labels).colon}${files.join(marks(labels).list)}`,
    table([labels.service, labels.meaning, labels.endpoints], rows),
    String(info.description ?? "").replaceAll(/^(#+) /gm, "#$1 "),
  ]);
}

function overview(hostDocs: readonly HostDocument[], locale: Locale): PageFile {
  const { labels } = hostDocs[0] as HostDocument;
  const sections = hostDocs.map((doc) => {
    const links = servicesOf(doc).map(
      ({ slug, title, description }) => `- [${title}](./${doc.host}/${slug}.md)${marks(labels).colon}${description}`,
    );
    return `## [${hostName(doc)}](./${doc.host}.md) {#${doc.host}}\n\n${links.join("\n")}`;
  });
  return page(locale, "reference/index.md", labels.nav.reference, labels.referenceAbout, [
    `# ${labels.nav.reference}`,
    labels.referenceAbout,
    ...sections,
  ]);
}

function page(locale: Locale, path: string, title: string, description: string, body: readonly string[]): PageFile {
  const text = `\n${body.filter(Boolean).join("\n\n")}\n`;
  return {
    locale,
    path,
    file: join(docs, folderOf(locale), path),
    title,
    description,
    frontmatterLines: 0,
    body: text,
  };
}

/** VitePress makes pages of files alone, and its search reads no others. */
export function writePages(pages: readonly PageFile[]): void {
  forgetOthers(new Set(pages.map(({ file }) => file)));
  for (const page of pages) {
    const text = fileText(page);
    if (existsSync(page.file) && readFileSync(page.file, "utf8") === text) continue;
    mkdirSync(dirname(page.file), { recursive: true });
    writeFileSync(page.file, text);
  }
}

/** A service that a contract no longer has has no page either. */
function forgetOthers(files: ReadonlySet<string>): void {
  for (const folder of LOCALES.map((it) => join(docs, folderOf(it), "reference")).filter((it) => existsSync(it))) {
    for (const it of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = join(it.parentPath, it.name);
      if (it.isFile() && !files.has(file)) rmSync(file);
    }
  }
}

function fileText({ locale, file, path, title, description, body }: PageFile): string {
  const isReference = path.startsWith("reference/");
  const front = {
    title,
    description,
    outline: 2,
    ...(isReference ? { pageClass: "reference" } : locale !== "en" && { search: false }),
  };
  const form = posix.relative(dirname(file), join(docs, ".vitepress/theme/try/try-it.ts"));
  const script = `\n<script setup>\nimport { TryIt } from ${JSON.stringify(form)};\n</script>\n`;
  return `---\n${stringify(front)}---\n${body}${body.includes("<!--@ order ") ? script : ""}`;
}
