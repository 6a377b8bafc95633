import { download, openDownload } from "taskreel/download";
import { describe, expect, it, vi } from "vitest";
import { failure, fast } from "./stage.js";

const URL = "https://cdn.test/v.mp4";

describe.each([
  ["download", (source: unknown, options: unknown) => download(source as string, "v.mp4", options as object)],
  ["openDownload", (source: unknown, options: unknown) => openDownload(source as string, options as object)],
])("%s", (_, call) => {
  it.each<[unknown, RegExp]>([
    [null, /^Options must be an object$/],
    [5, /^Options must be an object$/],
    [{ idleTimeoutMs: 0 }, /^idleTimeoutMs must be a number above 0$/],
    [{ types: ["video/*", 5] }, /^types must be a list of texts$/],
    [{ refresh: {} }, /^refresh must be a function$/],
    [{ timeout: 5 }, /^There is no option timeout; nearest: /],
  ])("refuses the options %j before anything is asked", async (options, message) => {
    const fetch = vi.fn(async () => new Response("video"));
    const given = options === null || options === 5 ? options : { ...fast, ...(options as object), fetch };
    const error = await failure(call(URL, given));
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringMatching(message) });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 5, {}, { outputs: URL }])("refuses %j, which is nothing to fetch", async (source) => {
    expect(await failure(call(source, fast))).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("pass a URL, a task's handle, or its result"),
    });
  });
});

it("a path that is no text names no file", async () => {
  expect(await failure(download(URL, 5 as never, fast))).toMatchObject({ name: "DownloadError" });
});
