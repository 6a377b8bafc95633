import { createReadStream, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { defineConfig, type HeadConfig, type MarkdownRenderer, type Plugin } from "vitepress";
import manifest from "../../package.json" with { type: "json" };
import { readDocuments } from "./contract/documents.js";
import { ICON } from "./icon.js";
import { localeConfig, searchTexts } from "./locales.js";
import { type Expand, expander } from "./markdown/expand.js";
import { tokenize } from "./markdown/tokenize.js";
import { base, docs, notesOf, site } from "./pages.js";
import { writePages } from "./reference/pages.js";
import { allPages, madePages } from "./site.js";
import { LOCALES, type Locale, labels } from "./text/index.js";

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
          miniSearch: { options: { tokenize } },
          locales: searchTexts,
          _render(source, env, md) {
            // Samples and answers are what a page has most of, and nobody looks for.
            const html = md.render(source, Object.assign(env, { form: "search" }));
            return env.frontmatter?.search === false ? "" : html;
          },
        },
      },
    },
    markdown: {
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config(md) {
        putInContractData(md, expand);
        tablesThatScroll(md);
        highlightOnce(md);
      },
    },
    transformPageData(data) {
      // A page that is also read in the repository has no frontmatter to say it.
      data.description ||= pages.get(data.relativePath)?.description ?? "";
    },
    transformHead({ pageData }) {
      if (pageData.relativePath === "404.md") return [];
      return headOf(pageOf(pageData.relativePath), pageData.title, pageData.description);
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

/** Wide tables scroll inside their own box, which the keyboard can reach. */
function tablesThatScroll(md: MarkdownRenderer): void {
  md.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => "</table></div>\n";
}

/** The same code stands on the pages of three languages. */
function highlightOnce({ options }: MarkdownRenderer): void {
  const { highlight } = options;
  if (!highlight) return;
  options.highlight = (text, language, attributes) => {
    const key = [language, attributes, text].join("\n");
    const known = highlighted.get(key) ?? highlight(text, language, attributes);
    highlighted.set(key, known);
    return known;
  };
}
const highlighted = new Map<string, string>();

/** What search engines and messengers read: the page's one address, its languages, its title. */
function headOf(page: ReturnType<typeof pageOf>, title: string, description: string): HeadConfig[] {
  const at = (locale: Locale) =>
    site +
    (locale === "en" ? "" : `${locale}/`) +
    page.path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html");
  const link = (attributes: Record<string, string>): HeadConfig => ["link", attributes];
  const meta = (property: string, content: string): HeadConfig => ["meta", { property, content }];
  return [
    link({
      rel: "alternate",
      type: "text/markdown",
      href: `${base}${page.locale === "en" ? "" : `${page.locale}/`}${page.path}`,
    }),
    link({ rel: "canonical", href: at(page.locale) }),
    ...LOCALES.map((it) => link({ rel: "alternate", hreflang: it, href: at(it) })),
    link({ rel: "alternate", hreflang: "zh-HK", href: at("zh-TW") }),
    link({ rel: "alternate", hreflang: "x-default", href: at("en") }),
    meta("og:type", "article"),
    meta("og:site_name", "taskreel"),
    meta("og:title", title),
    meta("og:description", description),
    meta("og:url", at(page.locale)),
    meta("og:locale", labels[page.locale].ogLocale),
  ];
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
        const made = /(^|\/)(openapi|workflows)\/[\w./-]+$|\/llms(-full)?\.txt$/.test(path);
        if (!made || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        response.setHeader("content-type", `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8`);
        return createReadStream(file).pipe(response);
      });
    },
  };
}
