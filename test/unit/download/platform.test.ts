import { download, openDownload } from "taskreel/download";
import { afterEach, expect, it, vi } from "vitest";
import { common, FILE, failure, fast } from "./stage.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock("../../../src/download/save.js");
});

/** Fetches from nowhere, and keeps what it was told. */
function recorded() {
  const inits: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit = {}) => {
    inits.push(init);
    return new Response(FILE, { headers: common });
  };
  return { inits, fetch };
}

it("a page's cookies, cache and address are kept out of the request", async () => {
  const { inits, fetch } = recorded();
  await openDownload("https://cdn.test/v", { ...fast, fetch });
  expect(inits).toMatchObject([{ credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" }]);
});

it("a worker that has no such thing is not asked for it", async () => {
  vi.stubGlobal("Request", class {});
  const { inits, fetch } = recorded();
  const { body } = await openDownload("https://cdn.test/v", { ...fast, fetch });
  expect(inits.map((it) => Object.keys(it).sort())).toEqual([["headers", "redirect", "signal"]]);
  expect(Buffer.from(await new Response(body).arrayBuffer()).equals(FILE)).toBe(true);
});

it("where there is no file system, download says what to use instead, and asks nobody", async () => {
  vi.doMock("../../../src/download/save.js", () => {
    throw new Error("No such module: node:fs/promises");
  });
  const { inits, fetch } = recorded();
  const error = await failure(download("https://cdn.test/v", "v.mp4", { ...fast, fetch }));
  expect([error.name, error.message, inits]).toEqual(["DownloadError", expect.stringContaining("openDownload"), []]);
});
