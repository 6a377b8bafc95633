import { fork } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { download, fileFault } from "taskreel/download";
import { createKie, type KieClient } from "taskreel/kie";
import { type ManualClock, type MockServer, manualClock, startMockServer, type TransportFault } from "taskreel/mock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listening } from "../setup/listening.js";
import { root } from "../setup/repository.js";
import { failure, fast, folder } from "../unit/download/stage.js";

const PATH = "/api/v1/modify/generate";
const { check: _check, ...options } = fast;

let mock: MockServer<ManualClock>;
let kie: KieClient;
beforeEach(async () => {
  mock = await startMockServer({ clock: manualClock(), seed: 1 });
  kie = createKie({ apiKey: "key-for-tests", baseUrl: mock.url });
});
afterEach(async () => {
  mock.assertConforming();
  await mock.close();
});

async function finished() {
  const { id } = await kie.submit(PATH, { prompt: "City", videoUrl: "https://example.com/a.mp4" });
  await mock.clock.advance(2000);
  return { id, path: PATH } as const;
}
const media = () => mock.requests.filter((it) => it.kind === "media");

describe("from a task to its file", () => {
  test("whole, without the key", async () => {
    await using place = await folder();
    const [file] = await download(await kie.wait(await finished()), place.path("v.mp4"), options);
    expect([await fileFault(file.path), file.type, media().map((it) => it.authorized)]).toEqual([
      undefined,
      "video/mp4",
      [false],
    ]);
  });

  test.each<TransportFault>(["truncate", "reset", "close", "redirect"])("across %s", async (transport) => {
    await using place = await folder();
    const done = await kie.wait(await finished());
    mock.faults.add({ on: "media", transport });
    const [file] = await download(done, place.path("v.mp4"), options);
    expect(await fileFault(file.path)).toBeUndefined();
    expect(media().every((it) => !it.authorized)).toBe(true);
  });

  test.each<TransportFault>(["html", "empty"])("%s is refused", async (transport) => {
    await using place = await folder();
    const done = await kie.wait(await finished());
    mock.faults.add({ on: "media", transport });
    expect((await failure(download(done, place.path("v.mp4"), options))).name).toBe("DownloadError");
    expect(await readdir(place.root)).toEqual([]);
  });

  test("a URL that is refused is had anew from the task", async () => {
    await using place = await folder();
    const done = await kie.wait(await finished());
    const polls = () => mock.requests.filter((it) => it.kind === "status").length;
    const before = polls();
    mock.faults.add({ on: "media", status: 403, allowUndocumented: true });
    const [file] = await download(done, place.path("v.mp4"), options);
    expect(await fileFault(file.path)).toBeUndefined();
    expect(polls() - before).toBe(1);
  });
});

test("a host that announces too short a file is found out by the file itself", async () => {
  await using place = await folder();
  const done = await kie.wait(await finished());
  const [whole] = await download(done, place.path("whole.mp4"), options);
  const bytes = await readFile(whole.path);
  await using server = await listening((_, response) => {
    response.writeHead(200, { "content-type": "video/mp4" }).end(bytes.subarray(0, -500));
  });
  const error = await failure(download(server.url, place.path("v.mp4"), options));
  expect([error.message, await readdir(place.root)]).toEqual([expect.stringContaining("cut off"), ["whole.mp4"]]);
});

test("half a gigabyte takes no more memory than a few pieces of it", async () => {
  await using place = await folder();
  const size = 512 * 2 ** 20;
  const piece = Buffer.alloc(2 ** 16, 7);
  await using server = await listening(async (_, response) => {
    response.writeHead(200, { "content-type": "video/webm", "content-length": size });
    for (let sent = 0; sent < size; sent += piece.length) if (!response.write(piece)) await once(response, "drain");
    response.end();
  });
  const script = fileURLToPath(new URL("download-memory.child.ts", import.meta.url));
  const execArgv = ["--expose-gc", "--import", "tsx"];
  const child = fork(script, [server.url, place.path("v.webm")], { execArgv, cwd: root });
  const told = await new Promise<{ bytes: number; heldBytes: number }>((resolve, reject) => {
    child.once("message", (it) => resolve(it as never));
    child.once("exit", (code) => reject(new Error(`It ended with ${code}`)));
  });
  expect(told.bytes).toBe(size);
  expect(told.heldBytes).toBeLessThan(64 * 2 ** 20);
});

test("the entry loads where there is no file system", async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/download/index.ts", "src/webhooks/index.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    external: ["node:*"],
    outdir: "unused",
    metafile: true,
    write: false,
  });
  const outputs = Object.values(metafile.outputs);
  const loaded = new Set(outputs.filter((it) => it.entryPoint?.endsWith("/index.ts")));
  for (const it of loaded) {
    const now = it.imports.filter(({ kind }) => kind === "import-statement");
    for (const { path } of now) if (metafile.outputs[path]) loaded.add(metafile.outputs[path]);
    expect(now.map(({ path }) => path).filter((path) => path.startsWith("node:"))).toEqual([]);
  }
  expect(loaded.size).toBeGreaterThan(2);
  expect(outputs.flatMap((it) => it.imports.map(({ path }) => path))).toContain("node:fs/promises");
});
