import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite, filesOf, root, serve } from "../docs/site.js";
import { launch, pageOn, seriousFaults, withoutBrowser } from "../setup/browser.js";

/** Pictures of the pages, for people to look at; in CI nobody does. */
const shots = process.env.CI ? undefined : join(root, "docs/.shots");
/** One page of each kind. */
const KINDS = {
  home: "/",
  guide: "/guide/waiting.html",
  model: "/models/hailuo-02.html",
  catalog: "/models/index.html",
  agent: "/agents/hermes-agent.html",
  reference: "/reference/runapi.html",
  chinese: "/zh-CN/models/luma.html",
  "chinese-reference": "/zh-TW/reference/kie.html",
};
const kinds = Object.entries(KINDS).map(([kind, path]) => ({ kind, path }));

/** Waits until the page's script runs: a guide's is Vue, a reference page's has made its menu. */
async function alive(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => {
    const guide = document.querySelector("#app");
    return guide === null ? document.querySelector("[data-discover]") !== null : "__vue_app__" in guide;
  });
}

describe.skipIf(withoutBrowser("documentation"))("documentation", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let dist = "";
  beforeAll(async () => {
    dist = await builtSite();
    site = await serve(dist);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
  });

  it("every page loads without an error and asks no other origin", async () => {
    const pages = (await filesOf(dist)).filter((it) => it.endsWith(".html") && !/^(404\.html|zh-HK\/)/.test(it));
    // What counts is what a page loads and runs, not its picture.
    await using watched = await pageOn(browser, site.url, { viewport: { width: 200, height: 100 } });
    const faults: string[] = [];
    for (const path of pages) {
      const before = watched.errors.length + watched.foreign.length;
      await watched.page.goto(`${site.url}/${path}`);
      await alive(watched.page);
      if (watched.errors.length + watched.foreign.length > before) {
        faults.push(`${path}: ${[...watched.errors, ...watched.foreign].slice(before).join("; ")}`);
      }
    }
    expect(pages.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });

  it.each(kinds)("$kind is legible, accessible and narrow enough in light and dark colours", async ({ kind, path }) => {
    await using watched = await pageOn(browser, site.url + path, { bypassCSP: true });
    const { page } = watched;
    const shot = async (name: string) => {
      if (shots) await page.screenshot({ path: join(shots, `${kind}-${name}.png`) });
    };
    const background = async () => {
      const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      return Number(color.match(/\d+/)?.[0]) > 128 ? "light" : "dark";
    };
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await alive(page);
      expect(await background()).toBe(colorScheme);
      // All but the contrast is the same in both.
      const faults = await seriousFaults(page, colorScheme === "dark" ? ["color-contrast"] : undefined);
      await shot(colorScheme);
      expect(faults).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.reload();
    await alive(page);
    await shot("360");
    expect(await overflow(), "pixels to scroll sideways").toBeLessThanOrEqual(0);
  });

  it("the search finds a field by its name, and Chinese by its words", async () => {
    await using watched = await pageOn(browser, `${site.url}/guide/start.html`);
    const { page } = watched;
    const find = async (words: string) => {
      await page.keyboard.press("Control+k");
      await page.locator("#localsearch-input").fill(words);
      await page.locator("#localsearch-list a").first().waitFor();
      return page.locator("#localsearch-list a").evaluateAll((all) => all.map((it) => it.getAttribute("href") ?? ""));
    };
    await alive(page);
    expect((await find("last_frame_image_url"))[0]).toMatch(/^\/models\/hailuo-02\.html/);
    await page.goto(`${site.url}/zh-CN/guide/start.html`);
    await alive(page);
    const chinese = await find("首帧");
    expect(chinese.some((it) => it.startsWith("/zh-CN/models/"))).toBe(true);
    expect(watched.errors).toEqual([]);
  });

  it("changing the language keeps the page", async () => {
    await using watched = await pageOn(browser, `${site.url}/guide/waiting.html`);
    const { page } = watched;
    await alive(page);
    await page.locator(".VPNavBarTranslations button").hover();
    await page.getByRole("link", { name: "简体中文" }).first().click();
    await page.waitForURL(`${site.url}/zh-CN/guide/waiting.html`);
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.locator(".VPNavBarTranslations button").hover();
    await page.getByRole("link", { name: "繁體中文" }).first().click();
    await page.waitForURL(`${site.url}/zh-TW/guide/waiting.html`);
  });

  it("is usable by the keyboard alone", async () => {
    await using watched = await pageOn(browser, `${site.url}/guide/waiting.html`);
    const { page } = watched;
    await alive(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to content");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("taskreel");
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("Search");
    await page.keyboard.press("Enter");
    await page.locator("#localsearch-input").waitFor();
    await page.keyboard.type("idempotency");
    await page.locator("#localsearch-list a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/guide/waiting.html" || url.hash !== "");
    await page.goto(`${site.url}/guide/waiting.html`);
    await alive(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#VPContent") !== null)).toBe(true);
  });

  it("a guide weighs at most 200 KB and shows soon", async () => {
    await using watched = await pageOn(browser, "about:blank");
    const { page } = watched;
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.ok()) sizes.push(response.body().then((it) => gzipSync(it).length));
    });
    await page.goto(`${site.url}/guide/waiting.html`);
    await page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(sizes)).reduce((sum, it) => sum + it, 0);
    const paint = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity)).observe({
            type: "largest-contentful-paint",
            buffered: true,
          }),
        ),
    );
    console.log(`guide page: ${Math.round(bytes / 1024)} KB, largest paint after ${Math.round(paint)} ms`);
    expect(bytes).toBeLessThanOrEqual(200 * 1024);
  });

  it("the reference works from a disk, in every language", async () => {
    for (const folder of ["", "zh-CN/", "zh-TW/"]) {
      const url = `file://${dist}/${folder}reference/runapi.html`;
      await using watched = await pageOn(browser, url);
      await watched.page.locator("h1").first().waitFor();
      expect(watched.errors).toEqual([]);
      await watched.page.getByRole("link", { name: "OpenAPI" }).first().waitFor();
    }
  });
});
