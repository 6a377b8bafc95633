import type { MarkdownRenderer } from "vitepress";
import { LOCALES, type Locale } from "../text/index.js";
import type { Expand } from "./expand.js";

/** Expands the directives before anything else reads the page, so that headings and search see the result. */
export function putInContractData(md: MarkdownRenderer, expand: Expand): void {
  md.core.ruler.before("normalize", "contract_data", (state) => {
    const page: unknown = state.env.relativePath;
    if (typeof page === "string") state.src = expand(state.src, { ...pageOf(page), form: "page" });
  });
}

/** Wide tables scroll inside their own box, which the keyboard can reach. */
export function tablesThatScroll(md: MarkdownRenderer): void {
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
