import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formerAddresses } from "../../docs/.vitepress/reference/notes.js";
import { LOCALES } from "../../docs/.vitepress/text/index.js";
import { hostsIn } from "../../src/contract/hosts.js";
import { atEachLook, faultsOf, LOOKS } from "../docs/looks.js";
import { builtSite, filesOf, root, serve } from "../docs/site.js";
import { launch, pageOn, withoutBrowser } from "../setup/browser.js";

/** Waits until the page's script runs. */
async function alive(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
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
    const moved = LOCALES.flatMap(formerAddresses).map(({ from }) => from);
    const others = ["404.html", ...moved];
    const pages = (await filesOf(dist)).filter(
      (it) => it.endsWith(".html") && !/^(openapi|zh-HK)\//.test(it) && !others.includes(it),
    );
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

  it.each(LOOKS)(
    "$name is legible, accessible and clips nothing, wide and narrow, in light and dark",
    async ({ path }) => {
      await using watched = await pageOn(browser, site.url + path);
      const { page } = watched;
      await alive(page);
      const faults: string[] = [];
      const backgrounds: number[] = [];
      await atEachLook(page, async (look) => {
        faults.push(...(await faultsOf(page, look)));
        const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        backgrounds.push(Number(color.match(/\d+/)?.[0]));
      });
      expect(faults).toEqual([]);
      expect(backgrounds.map((it) => (it > 128 ? "light" : "dark"))).toEqual(["light", "dark", "light", "dark"]);
    },
  );

  it("the search finds a field by its name, and Chinese inside sentences", async () => {
    await using watched = await pageOn(browser, `${site.url}/guide/start.html`);
    const { page } = watched;
    const find = async (words: string) => {
      await page.keyboard.press("Control+k");
      await page.locator("#localsearch-input").fill("");
      await page.locator("#localsearch-list a").first().waitFor({ state: "detached" });
      await page.locator("#localsearch-input").fill(words);
      await page.locator("#localsearch-list a").first().waitFor();
      const hits = await page
        .locator("#localsearch-list a")
        .evaluateAll((all) => all.map((it) => it.getAttribute("href") ?? ""));
      await page.keyboard.press("Escape");
      return hits;
    };
    await alive(page);
    expect((await find("last_frame_image_url"))[0]).toMatch(/^\/reference\/.+\/hailuo\.html/);
    await page.goto(`${site.url}/zh-CN/guide/start.html`);
    await alive(page);
    for (const words of ["水印", "首帧", "Ｋｌｉｎｇ"]) {
      expect(
        (await find(words)).some((it) => it.startsWith("/zh-CN/reference/")),
        words,
      ).toBe(true);
    }
    expect((await find("API密钥"))[0]).toMatch(/^\/zh-CN\//);
    await page.goto(`${site.url}/zh-TW/guide/start.html`);
    await alive(page);
    expect((await find("解析度")).some((it) => it.startsWith("/zh-TW/reference/"))).toBe(true);
    expect(watched.errors).toEqual([]);
  });

  it("Enter that chooses a word of an input method opens no hit", async () => {
    await using watched = await pageOn(browser, `${site.url}/zh-TW/guide/start.html`);
    const { page } = watched;
    await alive(page);
    await page.keyboard.press("Control+k");
    const input = page.locator("#localsearch-input");
    await input.fill("解析度");
    await page.locator("#localsearch-list a").first().waitFor();
    const press = (how: { readonly isComposing?: boolean; readonly keyCode?: number }) =>
      input.evaluate((element, given) => {
        element.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...given }),
        );
      }, how);
    // Chromium and Firefox tell that they compose; Safari has ended it before, and says 229.
    await press({ isComposing: true });
    await press({ keyCode: 229 });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${site.url}/zh-TW/guide/start.html`);
    expect(await input.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/zh-TW/guide/start.html" || url.hash !== "");
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

  it.each([
    ["a guide", "guide/waiting.html", 200],
    ["the longest page of the reference", "reference/runapi/suno.html", 400],
    ["a page of the reference", "reference/runapi/luma.html", 200],
  ])("%s weighs little and shows soon", async (_, path, limit) => {
    await using watched = await pageOn(browser, "about:blank");
    const { page } = watched;
    const sizes: Promise<number>[] = [];
    const weigh = (response: Response): void => {
      if (response.ok()) sizes.push(response.body().then((it) => gzipSync(it).length));
    };
    page.on("response", weigh);
    await page.goto(`${site.url}/${path}`);
    await page.waitForLoadState("networkidle");
    page.off("response", weigh); // what is fetched later is nobody's to wait for: the page may be closed by then
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
    console.log(`${path}: ${Math.round(bytes / 1024)} KB, largest paint after ${Math.round(paint)} ms`);
    expect(bytes).toBeLessThanOrEqual(limit * 1024);
  });

  it("the reference as one file works from a disk and asks nobody for anything", async () => {
    for (const host of hostsIn(join(root, "generated"))) {
      await using watched = await pageOn(browser, `file://${dist}/openapi/${host}.html`);
      await watched.page.locator("h1").first().waitFor();
      expect(watched.errors).toEqual([]);
      expect(watched.foreign).toEqual([]);
      await watched.page.getByRole("link", { name: "OpenAPI" }).first().waitFor();
    }
  });
});
