import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import type { HostDocument } from "./contract/documents.js";
import { type Chapter, chapter, folderOf } from "./pages.js";
import { hostName, servicesOf } from "./reference/services.js";
import { type Locale, labels } from "./text/index.js";

/** Menus and the theme's own words in one language. */
export function localeConfig(
  locale: Locale,
  hostDocs: readonly HostDocument[],
  version: string,
): LocaleSpecificConfig<DefaultTheme.Config> & { label: string } {
  const words = labels[locale];
  const sidebar: DefaultTheme.SidebarItem[] = (["guide", "models", "agents", "api"] as const).map((name) => ({
    text: words.nav[name],
    items: links(locale, name),
  }));
  return {
    label: words.language,
    lang: locale,
    description: words.tagline,
    themeConfig: {
      nav: [
        ...(["guide", "models", "agents"] as const).flatMap((name) => {
          const first = links(locale, name)[0]?.link;
          return first === undefined ? [] : [{ text: words.nav[name], link: first, activeMatch: `/${name}/` }];
        }),
        { text: words.nav.reference, link: `${prefix(locale)}reference/index.html`, activeMatch: "/reference/" },
        { text: version, link: `${prefix(locale)}changelog.html` },
      ],
      sidebar: {
        [prefix(locale)]: sidebar.filter((it) => it.items?.length),
        [`${prefix(locale)}reference/`]: hostDocs.map((doc) => referenceLinks(doc)),
      },
      outline: { label: words.onThisPage, level: [2, 3] },
      docFooter: { prev: words.previous, next: words.next },
      sidebarMenuLabel: words.menu,
      returnToTopLabel: words.toTop,
      darkModeSwitchLabel: words.appearance,
      lightModeSwitchTitle: words.light,
      darkModeSwitchTitle: words.dark,
      langMenuLabel: words.languages,
      skipToContentLabel: words.skip,
      notFound: { title: words.notFound, quote: words.notFoundText, linkText: words.home, linkLabel: words.home },
    },
  };
}

/** Words of the search box, by language. */
export const searchTexts: NonNullable<DefaultTheme.LocalSearchOptions["locales"]> = Object.fromEntries(
  (["en", "zh-CN", "zh-TW"] as const).map((locale) => {
    const words = labels[locale];
    const translations = {
      button: { buttonText: words.search, buttonAriaLabel: words.search },
      modal: {
        displayDetails: words.searchDetails,
        resetButtonTitle: words.searchReset,
        backButtonTitle: words.searchBack,
        noResultsText: words.searchNone,
        footer: { selectText: words.searchGo, navigateText: words.searchMove, closeText: words.searchClose },
      },
    };
    return [locale === "en" ? "root" : locale, { translations }];
  }),
);

function links(locale: Locale, name: Chapter): { text: string; link: string }[] {
  return chapter(locale, name).map(({ path, title }) => ({
    text: title,
    link: `${prefix(locale)}${path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`,
  }));
}

/** The pages of a host. */
function referenceLinks(doc: HostDocument): DefaultTheme.SidebarItem {
  const { host, locale, labels: words } = doc;
  const at = `${prefix(locale)}reference/${host}`;
  return {
    text: words.referenceOf(hostName(doc)),
    link: `${at}.html`,
    collapsed: false,
    items: servicesOf(doc).map(({ slug, title }) => ({ text: title, link: `${at}/${slug}.html` })),
  };
}

const prefix = (locale: Locale): string => `/${folderOf(locale)}/`.replace("//", "/");
