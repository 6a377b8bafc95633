import { createReadStream, statSync } from "node:fs";
import { extname, join } from "node:path";
import { defineConfig, type MarkdownRenderer, type Plugin } from "vitepress";
import { ICON } from "./icon.js";
import { localeConfig, searchTexts } from "./locales.js";
import { type Expand, expander } from "./markdown/expand.js";
import { tokenize } from "./markdown/tokenize.js";
import { base, docs } from "./pages.js";
import { LOCALES, type Locale } from "./text/index.js";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".yaml": "text/yaml", ".txt": "text/plain" };

export default async () => {
  const expand = await expander();
  return defineConfig({
    title: "taskreel",
    base,
    head: [["link", { rel: "icon", href: ICON }]],
    // Links end in .html, so that any static host will do.
    cleanUrls: false,
    srcExclude: [
      "benchmarks.md",
      "benchmarks/**",
      "decisions.md",
      "contributing.md",
      "reference/**",
      "agents/skill/**",
    ],
    // Not pages of VitePress: docs/.vitepress/build.ts puts these there.
    ignoreDeadLinks: [/\/(reference|openapi|workflows)\//, /\/llms(-full)?\.txt$/],
    locales: { root: localeConfig("en"), "zh-CN": localeConfig("zh-CN"), "zh-TW": localeConfig("zh-TW") },
    vite: { plugins: [lastBuild()] },
    themeConfig: {
      // A language has the same pages as another.
      i18nRouting: true,
      search: {
        provider: "local",
        options: { miniSearch: { options: { tokenize } }, locales: searchTexts },
      },
    },
    markdown: {
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config(md) {
        putInContractData(md, expand);
        tablesThatScroll(md);
      },
    },
    transformHead({ pageData }) {
      if (pageData.relativePath === "404.md") return [];
      const href = base + pageData.relativePath;
      return [["link", { rel: "alternate", type: "text/markdown", href }]];
    },
  });
};

/** Expands the directives before anything else reads the page, so that headings and search see the result. */
function putInContractData(md: MarkdownRenderer, expand: Expand): void {
  md.core.ruler.before("normalize", "contract_data", (state) => {
    const page: unknown = state.env.relativePath;
    if (typeof page === "string") state.src = expand(state.src, { ...pageOf(page), form: "page" });
  });
}

/** Wide tables scroll inside their own box, which the keyboard can reach. */
function tablesThatScroll(md: MarkdownRenderer): void {
  md.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => "</table></div>\n";
}

/** `zh-CN/guide/start.md` as language and path within it. */
function pageOf(relativePath: string): { readonly locale: Locale; readonly path: string } {
  const locale = LOCALES.find((it) => relativePath.startsWith(`${it}/`));
  return locale === undefined
    ? { locale: "en", path: relativePath }
    : { locale, path: relativePath.slice(locale.length + 1) };
}

/** `npm run docs:dev` shows what VitePress does not make as `npm run docs` has built it last. */
function lastBuild(): Plugin {
  return {
    name: "last-build",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://site").pathname;
        const file = join(docs, ".vitepress/dist", path);
        const made = /(^|\/)(reference|openapi|workflows)\/[\w./-]+$|\/llms(-full)?\.txt$/.test(path);
        if (!made || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        response.setHeader("content-type", `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8`);
        return createReadStream(file).pipe(response);
      });
    },
  };
}
