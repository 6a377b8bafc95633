import type { Browser, Page } from "playwright-core";
import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite, serve } from "../docs/site.js";
import { launch, pageOn, withoutBrowser } from "../setup/browser.js";

const PATH = "/reference/runapi/hailuo.html";

describe.skipIf(withoutBrowser("reference"))("a page of the reference", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve(await builtSite());
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
  });

  const panels = (page: Page) => page.locator(".shapes").nth(1).locator(".panel");

  it("has a tab for each model, which the keyboard changes", async () => {
    await using watched = await pageOn(browser, site.url + PATH);
    const { page } = watched;
    expect(await panels(page).evaluateAll((all) => all.map((it) => it.checkVisibility()))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await page.locator(".shapes").nth(1).locator("input").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await panels(page).evaluateAll((all) => all.map((it) => it.checkVisibility()))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(await panels(page).nth(1).textContent()).toContain("hailuo-02-image-to-video-standard");
  });

  it("needs no script for its tabs and foldings", async () => {
    await using watched = await pageOn(browser, site.url + PATH, { javaScriptEnabled: false });
    const { page } = watched;
    await page.locator(".shapes").nth(1).locator("label").nth(2).click();
    expect(await panels(page).nth(2).isVisible()).toBe(true);
    const errors = page.locator("details.part").last();
    expect(await errors.locator("table").isVisible()).toBe(false);
    await errors.locator("summary").click();
    expect(await errors.locator("table").isVisible()).toBe(true);
  });

  describe("its form", () => {
    let mock: MockServer;
    beforeAll(async () => {
      mock = await startMockServer({ cors: true, duration: 1500 });
    });
    afterAll(() => mock.close());

    const open = async (page: Page) => {
      await page.locator("details.try summary").first().click();
      await page.locator("form.console").first().waitFor();
    };

    it("loads nothing and sends nothing before it is asked to", async () => {
      await using watched = await pageOn(browser, site.url + PATH);
      const { page } = watched;
      const asked: string[] = [];
      page.on("request", (it) => asked.push(it.url()));
      await page.waitForLoadState("networkidle");
      const before = asked.length;
      await open(page);
      await page.waitForLoadState("networkidle");
      expect(asked.length).toBeGreaterThan(before);
      expect(watched.foreign).toEqual([]);
    });

    it("sends the sample to a mock and shows how the task goes, in every language", async () => {
      for (const [folder, send] of [
        ["", "Send"],
        ["/zh-CN", "发送"],
        ["/zh-TW", "傳送"],
      ] as const) {
        await using watched = await pageOn(browser, site.url + folder + PATH);
        const { page } = watched;
        await open(page);
        await page.locator(".console input").first().fill(mock.url);
        await page.getByRole("button", { name: send, exact: true }).first().click();
        await page.locator(".console a").first().waitFor();
        expect(await page.locator(".console li").count()).toBeGreaterThan(2);
        expect(await page.locator(".console a").first().getAttribute("href")).toContain(mock.url);
        expect(new Set(watched.foreign.map((it) => new URL(it).origin))).toEqual(new Set([mock.url]));
      }
    });

    it("says what the mock refuses", async () => {
      await using watched = await pageOn(browser, site.url + PATH);
      const { page } = watched;
      await open(page);
      await page.locator(".console input").first().fill(mock.url);
      await page.locator(".console textarea").first().fill('{ "model": "hailuo-02-text-to-video-pro" }');
      await page.getByRole("button", { name: "Send", exact: true }).first().click();
      await expect.poll(() => page.locator(".console .fault").first().textContent()).toContain("prompt");
    });

    it.each([
      "https://runapi.ai",
      "http://127.0.0.1.example.com",
      "http://127.0.0.1@runapi.ai",
      "http://10.0.0.1",
      "mock",
    ])("sends nothing to %s", async (address) => {
      await using watched = await pageOn(browser, site.url + PATH);
      const { page } = watched;
      await open(page);
      await page.locator(".console input").first().fill(address);
      await page.getByRole("button", { name: "Send", exact: true }).first().click();
      expect(await page.locator(".console .fault").first().textContent()).toContain("Only an address of this machine");
      expect(watched.foreign).toEqual([]);
    });

    it("says how to start a mock when none answers", async () => {
      await using watched = await pageOn(browser, site.url + PATH);
      const { page } = watched;
      await open(page);
      expect(await page.locator(".console").first().textContent()).toContain("npx taskreel mock --cors");
      await page.locator(".console input").first().fill("http://127.0.0.1:9");
      await page.getByRole("button", { name: "Send", exact: true }).first().click();
      await expect.poll(() => page.locator(".console .fault").first().textContent()).toContain("Nothing answers there");
    });
  });
});
