import type { HeadConfig } from "vitepress";
import { base } from "./pages.js";
import { LOCALES, type Locale, labels } from "./text/index.js";

/** What search engines and messengers read: the page's one address, its languages, its title. `site` is the root's whole address. */
export function headOf(
  page: ReturnType<typeof pageOf>,
  title: string,
  description: string,
  site: string | undefined,
): HeadConfig[] {
  const at = (locale: Locale) =>
    (site ?? base) +
    (locale === "en" ? "" : `${locale}/`) +
    page.path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html");
  const link = (attributes: Record<string, string>): HeadConfig => ["link", attributes];
  const meta = (property: string, content: string): HeadConfig => ["meta", { property, content }];
  // A path is no address to search engines.
  const addresses = [
    link({ rel: "canonical", href: at(page.locale) }),
    ...LOCALES.map((it) => link({ rel: "alternate", hreflang: it, href: at(it) })),
    link({ rel: "alternate", hreflang: "zh-HK", href: at("zh-TW") }),
    link({ rel: "alternate", hreflang: "x-default", href: at("en") }),
    meta("og:url", at(page.locale)),
  ];
  return [
    link({
      rel: "alternate",
      type: "text/markdown",
      href: `${base}${page.locale === "en" ? "" : `${page.locale}/`}${page.path}`,
    }),
    ...(site === undefined ? [] : addresses),
    meta("og:type", "article"),
    meta("og:site_name", "taskreel"),
    meta("og:title", title),
    meta("og:description", description),
    meta("og:locale", labels[page.locale].ogLocale),
  ];
}

/** `zh-CN/guide/start.md` as language and path within it. */
export function pageOf(relativePath: string): { readonly locale: Locale; readonly path: string } {
  const locale = LOCALES.find((it) => relativePath.startsWith(`${it}/`));
  return locale === undefined
    ? { locale: "en", path: relativePath }
    : { locale, path: relativePath.slice(locale.length + 1) };
}
