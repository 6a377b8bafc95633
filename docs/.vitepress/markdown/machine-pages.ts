import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { waitFiles, workflowFiles } from "../../../src/codegen/workflow-files.js";
import { record } from "../../../src/contract/document/json.js";
import { type HostDocument, root } from "../contract/documents.js";
import { base, folderOf, type PageFile, site } from "../pages.js";
import { labels } from "../text/index.js";
import type { Expand } from "./expand.js";
import { rootLinks } from "./links.js";

/** Writes what machines read: a Markdown twin of every page, llms.txt, llms-full.txt, the contracts and workflows. */
export async function writeForMachines(
  dist: string,
  twins: readonly { readonly page: PageFile; readonly text: string }[],
  hosts: readonly HostDocument[],
): Promise<void> {
  for (const { page, text } of twins) await write(join(dist, addressOf(page)), text);
  const english = twins.filter(({ page }) => page.locale === "en");
  await write(
    join(dist, "llms.txt"),
    llms(
      english.map(({ page }) => page),
      hosts,
    ),
  );
  await write(
    join(dist, "llms-full.txt"),
    english.map(({ page, text }) => rootLinks(text, addressOf(page))).join("\n\n"),
  );
  for (const { host } of hosts) {
    await copy(join(root, "generated", host, "openapi.yaml"), join(dist, "openapi", `${host}.yaml`));
  }
  for (const file of [...workflowFiles(root), ...waitFiles(root)]) {
    const text = await readFile(join(root, file), "utf8");
    await write(join(dist, publishedAt(file)), publishedText(file, text));
  }
  for (const file of await readdir(join(root, "openapi/mock"))) {
    await copy(join(root, "openapi/mock", file), join(dist, "openapi/mock", file));
  }
}

/** Where the site has a contract or a workflow of the repository. */
function publishedAt(file: string): string {
  return file
    .replace(/^openapi\/workflows\//, "workflows/")
    .replace(/^generated\/([^/]+)\/openapi\.yaml$/, "openapi/$1.yaml")
    .replace(/^generated\/([^/]+)\/workflows\//, "workflows/$1/")
    .replace(/^generated\/([^/]+)\/waits\//, "workflows/$1/waits/");
}

/** Its sources are named by their addresses on the site. */
function publishedText(file: string, text: string): string {
  const from = posix.dirname(publishedAt(file));
  return text.replaceAll(/^( +url: )(\S+\.yaml)$/gm, (_, key, source) => {
    const to = publishedAt(posix.join(posix.dirname(file), source));
    return `${key}${posix.relative(from, to)}`;
  });
}

/** Every page with its directives expanded: what fails here fails with file and line. */
export function machinePageOf(page: PageFile, expand: Expand): string {
  const { locale, path, title, description } = page;
  // As many empty lines as the frontmatter has, so that a fault names the right line.
  const above = page.frontmatterLines;
  const expanded = expand("\n".repeat(above) + page.body, { locale, path, form: "text" }).slice(above);
  const front = { title, description, canonical: `${site}${addressOf(page).replace(/\.md$/, ".html")}`, locale };
  const head = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${head.join("\n")}\n---\n\n${plain(expanded).trim()}\n`;
}

/** Without what VitePress alone understands; links to pages lead to their twins. */
function plain(markdown: string): string {
  return markdown
    .replace(/^(#{1,6} .*?) *\{#[\w-]+\} *$/gm, "$1")
    .replace(/^::: ?.*$\n?/gm, "")
    .replace(/^<\/?div[^>]*>$\n?/gm, "")
    .replace(/(\]\((?!\S*\bopenapi\/)[^)\s:]+?)\.html(#[^)]*)?\)/g, "$1.md$2)")
    .replace(/\n{3,}/g, "\n\n");
}

/** As llmstxt.org has it: a title, a summary, and lists of links. */
function llms(pages: readonly PageFile[], hosts: readonly HostDocument[]): string {
  const words = labels.en;
  const list = (title: string, under: (path: string) => boolean) => {
    const lines = pages
      .filter((it) => under(it.path))
      .map((it) => `- [${it.title}](${base}${addressOf(it)}): ${it.description}`);
    return `## ${title}\n\n${lines.join("\n")}`;
  };
  const starts = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
  const contracts = [
    ...hosts.map(
      ({ host, document }) =>
        `- [OpenAPI of ${record(document.info).title}](${base}openapi/${host}.yaml): every endpoint, field, limit, state and price`,
    ),
    `- [Control API of the mock server](${base}openapi/mock/control.yaml): clock, faults, requests, deliveries`,
    `- [All pages as one file](${base}llms-full.txt): the English pages above, one after the other`,
  ];
  return [
    "# taskreel",
    `> ${words.tagline} Typed clients, a command line, tools for agents and a mock server, made from one OpenAPI contract a host.`,
    // Whoever reads this is an agent, or works for one.
    list(words.nav.agents, starts("agents")),
    list(words.nav.guide, (path) => starts("guide")(path) || !path.includes("/")),
    list(words.nav.models, starts("models")),
    list(words.nav.reference, starts("reference")),
    list(words.nav.api, starts("api")),
    `## OpenAPI\n\n${contracts.join("\n")}`,
    "",
  ].join("\n\n");
}

function addressOf({ locale, path }: PageFile): string {
  return join(folderOf(locale), path);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
