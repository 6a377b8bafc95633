import type { Page } from "playwright-core";
import { LOCALES } from "../../docs/.vitepress/text/index.js";
import { seriousFaults } from "../setup/browser.js";

/** One page of each type, as a path within a language. */
const TYPES = {
  home: "index.html",
  guide: "guide/waiting.html",
  models: "models/index.html",
  agent: "agents/hermes-agent.html",
  overview: "reference/index.html",
  host: "reference/runapi.html",
  service: "reference/runapi/hailuo.html",
  long: "reference/runapi/suno.html",
  market: "reference/kie/kling.html",
  part: "reference/kie/files.html",
  changelog: "changelog.html",
};

/** Each type of page in each language; the longest takes axe as long as all the others, and looks like `service`. */
export const LOOKS = LOCALES.flatMap((locale) =>
  Object.entries(TYPES)
    .filter(([type]) => type !== "long" || locale === "en")
    .map(([type, path]) => ({ name: `${type}-${locale}`, path: `/${locale === "en" ? "" : `${locale}/`}${path}` })),
);

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
const SCHEMES = ["light", "dark"] as const;

/** Calls `look` with the page at each size in light and dark colours. */
export async function atEachLook(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await look(`${size.width}-${colorScheme}`);
    }
  }
}

/** What a reader would stumble over, and what axe finds: all of it once, its contrast in every look. */
export async function faultsOf(page: Page, look: string): Promise<string[]> {
  const accessible = await seriousFaults(page, look === "1280-light" ? undefined : ["color-contrast"]);
  return [...(await layoutFaults(page)), ...accessible].map((it) => `${look}: ${it}`);
}

function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    scrollTo(0, 0);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth - innerWidth} px too wide`);
    const isShown = (it: Element) => it.getClientRects().length > 0;
    const isWide = (it: Element) => it.scrollWidth > it.clientWidth + 1;
    const about = (it: Element) => it.textContent?.trim().slice(0, 60);
    for (const it of document.querySelectorAll(".reference .vp-doc pre")) {
      if (isShown(it) && isWide(it)) faults.push(`a sample is clipped: ${about(it)}`);
    }
    for (const it of document.querySelectorAll(".reference .vp-doc .table")) {
      if (isShown(it) && isWide(it)) faults.push(`a table is wider than its column: ${about(it)}`);
    }
    for (const it of document.querySelectorAll(".vp-doc :is(.needed, .free)")) {
      if (it.getClientRects().length > 1) faults.push(`${about(it)} takes two lines`);
    }
    const field = [...document.querySelectorAll(".reference .vp-doc .fields td")].find(isShown);
    const bottom = field?.getBoundingClientRect().bottom ?? 0;
    if (bottom > innerHeight) faults.push(`the first field ends at ${Math.round(bottom)} of ${innerHeight} px`);
    return faults;
  });
}
