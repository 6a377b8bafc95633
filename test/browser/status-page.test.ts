import { once } from "node:events";
import { request } from "node:http";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "taskreel/mock";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch, pageOn, seriousFaults, withoutBrowser } from "../setup/browser.js";
import { startReceiver } from "../unit/mock/receiver.js";

const MARKUP = '<script>globalThis.struck=1</script><img/src="x"onerror="globalThis.struck=1">';
const PHONE = { width: 360, height: 740 };
const CREATE = "/api/v1/luma/modify_video";
const headers = { authorization: "Bearer any", "content-type": "application/json" };

describe.skipIf(withoutBrowser("the mock's status page"))("the status page", () => {
  let browser: Browser;
  let mock: MockServer<ManualClock>;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    mock = await startMockServer({ clock: manualClock(), seed: 1, scenarios: { [MARKUP]: {} } });
  });
  afterEach(() => mock.close());

  async function open(options?: BrowserContextOptions, base = mock.url) {
    const opened = await pageOn(browser, `${base}/__mock/`, options);
    await expect.poll(() => opened.page.locator("#seed").textContent()).toBe("seed 1");
    return opened;
  }

  async function create(more: object = {}, base = mock.url): Promise<string> {
    const body = { model: "luma-modify-video", prompt: MARKUP, source_video_url: "https://example.com/a.mp4", ...more };
    const answer = await fetch(base + CREATE, { method: "POST", headers, body: JSON.stringify(body) });
    return ((await answer.json()) as { id: string }).id;
  }
  const poll = async (id: string) => (await fetch(`${mock.url}${CREATE}/${id}`, { headers })).status;
  const advance = (ms: number) =>
    fetch(`${mock.url}/__mock/clock/advance`, { method: "POST", headers, body: JSON.stringify({ ms }) });

  test("loads without an error and asks nobody else", async () => {
    await using opened = await open();
    await expect.poll(() => opened.page.locator("#conforming").textContent()).toBe("0 answers, all by the contract");
    await create();
    await expect.poll(() => rows(opened.page, "tasks")).toHaveLength(1);
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });

  test("shows tasks, and moves them through their life with the clock", async () => {
    await using opened = await open();
    const { page } = opened;
    await expect.poll(() => rows(page, "tasks")).toEqual(["nothing yet"]);
    const id = await create();
    await expect.poll(() => rows(page, "tasks")).toEqual([expect.stringMatching(/createLumaModifyVideo.*pending/)]);
    expect(await page.locator("#tasks td").first().getAttribute("title")).toBe(id);
    const life = () => page.locator("#tasks progress").evaluate((it) => (it as HTMLProgressElement).value);
    expect(await life()).toBe(0);
    await page.getByRole("button", { name: "+1 s" }).click();
    await expect.poll(life).toBe(0.5);
    expect(mock.tasks.get(id)?.status).toBe("processing");
    await expect.poll(() => rows(page, "tasks")).toEqual([expect.stringContaining("processing")]);
    await advance(1000);
    await expect.poll(() => rows(page, "tasks")).toEqual([expect.stringContaining("completed")]);
    expect(await life()).toBe(1);

    const other = await create();
    await page.getByRole("button", { name: "fail" }).click();
    await expect.poll(() => rows(page, "tasks")).toHaveLength(2);
    await expect.poll(() => rows(page, "tasks")).toContainEqual(expect.stringContaining("failed"));
    expect(mock.tasks.get(other)?.status).toBe("failed");
    expect(opened.errors).toEqual([]);
  });

  test("shows requests and deliveries, and delivers again", async () => {
    await using receiver = await startReceiver();
    await using opened = await open();
    const { page } = opened;
    const id = await create({ callback_url: `${receiver.url}/hook` });
    expect(await poll("none")).toBe(404);
    await advance(2000);
    await expect
      .poll(() => rows(page, "requests"))
      .toEqual([expect.stringMatching(`GET ${CREATE}/none.*404`), expect.stringMatching(`POST ${CREATE}.*200`)]);
    const delivered = expect.stringMatching(/delivered 200.*\/hook/);
    await expect.poll(() => rows(page, "callbacks")).toEqual([delivered]);
    await page.getByRole("button", { name: "send again" }).click();
    await expect.poll(() => rows(page, "callbacks")).toEqual([delivered, delivered]);
    expect(receiver.received.map(({ body }) => body.id)).toEqual([id, id]);
    expect(opened.errors).toEqual([]);
  });

  test("a refused request opens and says why, and stays open when others come", async () => {
    await using opened = await open();
    const { page } = opened;
    await poll("none");
    const reason = page.getByText("there is no task none");
    await expect.poll(() => rows(page, "requests")).toHaveLength(1);
    expect(await reason.isVisible()).toBe(false);
    await page.locator("#requests summary").click();
    expect(await reason.isVisible()).toBe(true);
    await create();
    await expect.poll(() => rows(page, "requests")).toHaveLength(2);
    expect(await reason.isVisible()).toBe(true);
    expect(opened.errors).toEqual([]);
  });

  test("leads to the result of a completed task", async () => {
    await using opened = await open();
    await create();
    await mock.clock.advance(2000);
    const link = opened.page.getByRole("link", { name: "result" });
    const path = await link.getAttribute("href");
    expect((await fetch(mock.url + path)).headers.get("content-type")).toBe("video/mp4");
  });

  test("steers a server that others reach too, by the token behind its address", async () => {
    await using reachable = await startMockServer({ host: "0.0.0.0", seed: 2 });
    await using opened = await pageOn(browser, `${reachable.url}/__mock/#token=${reachable.controlToken}`);
    await expect.poll(() => opened.page.locator("#seed").textContent()).toBe("seed 2");
    await opened.page.getByRole("button", { name: "Reset session" }).click();
    expect(await opened.page.locator("#said").textContent()).toBe("");
    await using stranger = await pageOn(browser, `${reachable.url}/__mock/`);
    await expect.poll(() => stranger.page.locator("#link").textContent()).toBe("the server does not answer");
  });

  test("arms a fault that strikes the next request, and takes one back", async () => {
    await using opened = await open();
    const { page } = opened;
    const id = await create();
    const armed = () => page.locator("#faults li").allTextContents();
    await page.getByRole("combobox", { name: "get", exact: true }).selectOption("HTTP 503");
    await page.getByRole("button", { name: "Arm" }).click();
    await expect.poll(armed).toEqual([expect.stringContaining('"status":503')]);
    expect([await poll(id), await poll(id)]).toEqual([503, 200]);
    await expect.poll(armed).toEqual([]);
    await expect.poll(() => rows(page, "requests")).toContainEqual(expect.stringMatching(/503.*503/));

    await page.getByLabel("Next").fill("3");
    await page.getByRole("combobox", { name: "of", exact: true }).selectOption("status");
    await page.getByRole("button", { name: "Arm" }).click();
    await expect.poll(armed).toEqual([expect.stringContaining("3 left")]);
    await page.getByRole("button", { name: "off" }).click();
    await expect.poll(armed).toEqual([]);
    expect(await poll(id)).toBe(200);
    expect(opened.errors).toEqual([]);
  });

  test("leaves in place what has not changed, with the keyboard's focus on it", async () => {
    await using opened = await open();
    const { page } = opened;
    await create();
    await page.getByRole("button", { name: "complete" }).focus();
    const shown = () => page.waitForResponse((it) => it.url().endsWith("/__mock/state"));
    await poll("none");
    await expect.poll(() => rows(page, "requests")).toHaveLength(2);
    await shown();
    await shown();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("complete");
    await page.keyboard.press("Enter");
    await expect.poll(() => rows(page, "tasks")).toEqual([expect.stringContaining("completed")]);
  });

  test("shows what a stranger wrote as text", async () => {
    await using opened = await open();
    const { page } = opened;
    page.on("dialog", (dialog) => opened.page.evaluate((text) => console.error(text), dialog.message()));
    await create({ callback_url: `http://example.com/${MARKUP}` });
    // fetch would escape the path.
    const sent = request({ port: new URL(mock.url).port, path: `/${MARKUP}` }).end();
    const [answer] = await once(sent, "response");
    answer.resume();
    mock.faults.add({ on: "media", status: 404, message: MARKUP, allowUndocumented: true });
    await mock.clock.advance(2000);
    await expect.poll(() => rows(page, "requests")).toContainEqual(expect.stringContaining(MARKUP));
    await expect.poll(() => page.locator("#faults").textContent()).toContain("<script>");
    expect(await page.locator("#scenario option").allTextContents()).toContain(MARKUP);
    expect(await page.locator("main script, main img").count()).toBe(0);
    expect(await page.evaluate(() => "struck" in globalThis)).toBe(false);
    expect(opened.errors).toEqual([]);
  });

  test("shows one session, and can turn to another", async () => {
    await create({}, `${mock.url}/s/other`);
    await using opened = await open({}, `${mock.url}/s/other`);
    const { page } = opened;
    await expect.poll(() => rows(page, "tasks")).toEqual([expect.stringContaining("pending")]);
    await page.getByLabel("Session").selectOption("(own)");
    await expect.poll(() => rows(page, "tasks")).toEqual(["nothing yet"]);
  });

  test("says why the server refuses, and that it is gone", async () => {
    await using opened = await open();
    const { page } = opened;
    await page.getByRole("combobox", { name: "get", exact: true }).selectOption("HTTP 402");
    await page.getByRole("combobox", { name: "of", exact: true }).selectOption("status");
    await page.getByRole("button", { name: "Arm" }).click();
    await expect.poll(() => page.locator("#said").textContent()).toMatch(/documents 402/);
    await mock.close();
    await expect.poll(() => page.locator("#link").textContent()).toBe("the server does not answer");
  });

  describe("with something of every kind on it", () => {
    /** One of every colour: tasks in each state, answers, deliveries, faults, and a refusal. */
    async function fill(): Promise<void> {
      await using receiver = await startReceiver();
      await create({ callback_url: `${receiver.url}/hook` });
      await create({ callback_url: "http://example.com/hook" });
      mock.tasks.fail(await create(), "No such clip");
      await mock.clock.advance(2000);
      await create();
      await poll("none");
      mock.faults.next("status", 3, { status: 503 });
      mock.faults.add({ transport: "wrong-length", on: "media" });
    }

    test("fits a screen 360 pixels wide", async () => {
      await fill();
      await using opened = await open({ viewport: PHONE });
      await expect.poll(() => rows(opened.page, "tasks")).toHaveLength(4);
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      for (const heading of ["Tasks", "Faults", "Requests", "Deliveries"]) {
        const box = await opened.page.getByRole("heading", { name: heading }).boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0), heading).toBeLessThanOrEqual(PHONE.width);
      }
    });

    test.each(["light", "dark"] as const)("can be read by everyone in the %s scheme", async (colorScheme) => {
      await fill();
      await using opened = await open({ colorScheme, bypassCSP: true });
      await expect.poll(() => rows(opened.page, "tasks")).toHaveLength(4);
      await expect.poll(() => opened.page.locator("#faults li").count()).toBe(2);
      const background = await opened.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background === "rgb(255, 255, 255)").toBe(colorScheme === "light");
      expect(await seriousFaults(opened.page)).toEqual([]);
      await opened.page.setViewportSize(PHONE);
      expect(await seriousFaults(opened.page)).toEqual([]);
    });
  });
});

/** The texts of a table's rows, newest first. */
function rows(page: Page, table: "tasks" | "requests" | "callbacks"): Promise<string[]> {
  return page.locator(`#${table} tr`).allTextContents();
}
