import { createReadStream, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { defineConfig, type MarkdownRenderer, type Plugin } from "vitepress";
import manifest from "../../package.json" with { type: "json" };
import { readDocuments } from "./contract/documents.js";
import { headOf, pageOf } from "./head.js";
import { ICON } from "./icon.js";
import { localeConfig, searchTexts } from "./locales.js";
import { boostDocument } from "./markdown/boost.js";
import { type Expand, expander } from "./markdown/expand.js";
import { highlightOnce, highlightStyles, THEMES } from "./markdown/highlight.js";
import { tablesForPhones } from "./markdown/tables.js";
import { tokenize } from "./markdown/tokenize.js";
import { base, docs, notesOf, site } from "./pages.js";
import { writePages } from "./reference/pages.js";
import { allPages, madePages } from "./site.js";
import { LOCALES, type Locale } from "./text/index.js";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".yaml": "text/yaml", ".txt": "text/plain" };

/** What stands in docs/ for the repository's readers alone. */
const OWN = ["benchmarks.md", "benchmarks/**", "contributing.md", "decisions.md", "agents/skill/**"];

export default async () => {
  const hostDocs = await readDocuments();
  const expand = await expander(Promise.resolve(hostDocs));
  writePages(madePages(hostDocs));
  const pages = new Map(allPages(hostDocs).map((it) => [relative(docs, it.file), it]));
  const locale = (it: Locale) => localeConfig(it, hostDocs[it], manifest.version);
  const notes = LOCALES.flatMap((it) => notesOf(it)).map(({ file }) => relative(docs, file));
  return defineConfig({
    title: "taskreel",
    base,
    head: [["link", { rel: "icon", href: ICON }]],
    // Links end in .html, so that any static host will do.
    cleanUrls: false,
    srcExclude: [...OWN, ...notes],
    // Not pages of VitePress: docs/.vitepress/build.ts puts these there.
    ignoreDeadLinks: [/\/(openapi|workflows)\//, /\/llms(-full)?\.txt$/],
    locales: { root: locale("en"), "zh-CN": locale("zh-CN"), "zh-TW": locale("zh-TW") },
    vite: { plugins: [lastBuild()] },
    themeConfig: {
      // A language has the same pages as another.
      i18nRouting: true,
      search: {
        provider: "local",
        options: {
          miniSearch: {
            options: { tokenize },
            searchOptions: { boostDocument, boost: { title: 8, text: 2, titles: 1 } },
          },
          locales: searchTexts,
          _render(source, env, md) {
            // Samples and answers are what a page has most of, and nobody looks for.
            const html = md.render(source, Object.assign(env, { form: "search" }));
            const { search, description } = env.frontmatter ?? {};
            // Every page says what it is about where only machines read it.
            const about = typeof description === "string" ? md.render(description) : "";
            return search === false ? "" : html.replace("</h1>", () => `</h1>${about}`);
          },
        },
      },
    },
    markdown: {
      theme: THEMES,
      config(md) {
        putInContractData(md, expand);
        tablesForPhones(md);
        highlightOnce(md);
      },
    },
    transformPageData(data) {
      // A page that is also read in the repository has no frontmatter to say it.
      data.description ||= pages.get(data.relativePath)?.description ?? "";
    },
    transformHead({ pageData }) {
      if (pageData.relativePath === "404.md") return [];
      const { title, description } = pageData;
      return [["style", {}, highlightStyles()], ...headOf(pageOf(pageData.relativePath), title, description, site)];
    },
  });
};

/** Expands the directives before anything else reads the page, so that headings and search see the result. */
function putInContractData(md: MarkdownRenderer, expand: Expand): void {
  md.core.ruler.before("normalize", "contract_data", (state) => {
    const page: unknown = state.env.relativePath;
    if (typeof page === "string") state.src = expand(state.src, { ...pageOf(page), form: state.env.form ?? "page" });
  });
}

/** `npm run docs:dev` shows what VitePress does not make as `npm run docs` has built it last. */
function lastBuild(): Plugin {
  return {
    name: "last-build",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://site").pathname;
        const file = join(docs, ".vitepress/dist", path);
        const made = /(^|\/)(openapi|workflows)\/[\w./-]+$|\/llms(-full)?\.txt$/.test(path);
        if (!made || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        response.setHeader("content-type", `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8`);
        return createReadStream(file).pipe(response);
      });
    },
  };
}
