import * as fs from "node:fs/promises";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AbortedError } from "taskreel";
import { type DownloadProgress, download, openDownload } from "taskreel/download";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FileKind } from "../../../src/client/rules.js";
import type { ResultFile } from "../../../src/client/types.js";
import { fileNames } from "../../../src/download/names.js";
import { silentWav } from "../../../src/mock/media/sound.js";
import { common, cut, FILE, failure, fast, fileHost, folder, good, says } from "./stage.js";

vi.mock("node:fs/promises", async (original) => ({ ...(await original<typeof fs>()) }));
afterEach(() => {
  vi.restoreAllMocks();
});

const broken = (code: string) => Object.assign(new Error(code), { code });

const STEMS: [ResultFile, ResultFile] = [
  { url: "https://a.test/1.wav", kind: "audio", part: "vocals" },
  { url: "https://a.test/2", kind: "audio", part: "../bass line" },
];

describe("a file's name", () => {
  it.each([
    ["out/v.mp4", 1, ["out/v.mp4"]],
    ["out/v.mp4", 2, ["out/v-1.mp4", "out/v-2.mp4"]],
    ["out.d/v", 2, ["out.d/v-1", "out.d/v-2"]],
    ["out/.hidden", 2, ["out/.hidden-1", "out/.hidden-2"]],
    ["v.tar.gz", 2, ["v.tar-1.gz", "v.tar-2.gz"]],
    ["{n}/clip {n}.mp4", 2, ["1/clip 1.mp4", "2/clip 2.mp4"]],
    ["{n}.mp4", 1, ["1.mp4"]],
  ])("%s for %i", (path, count, names) => {
    expect(fileNames(path, clips(count))).toEqual(names);
  });

  it.each<[string, ResultFile[], string[]]>([
    ["stems/{part}.{ext}", STEMS, ["stems/vocals.wav", "stems/_bass_line.mp3"]],
    [
      "a-{part}.{ext}",
      [
        { url: "https://a.test/v.exe", kind: "video" },
        { url: "https://a.test/last.PNG?x=.sh", kind: "image" },
        { url: "no URL", kind: "file" },
      ],
      ["a-1.mp4", "a-2.png", "a-3.bin"],
    ],
    [
      "{part}.mp3",
      [
        { url: "https://a.test/1", kind: "audio", part: "x" },
        { url: "https://a.test/2", kind: "audio", part: "x" },
      ],
      ["1.mp3", "2.mp3"],
    ],
    ["out/stem.mp3", [...STEMS], ["out/stem-vocals.mp3", "out/stem-_bass_line.mp3"]],
    ["stem.mp3", STEMS.slice(0, 1), ["stem.mp3"]],
    [
      "stem.mp3",
      ["vocal_url", "bassUrl", "url"].map((part) => ({ ...STEMS[0], part })),
      ["stem-vocal.mp3", "stem-bass.mp3", "stem-url.mp3"],
    ],
    ["stem.mp3", [...STEMS, { ...STEMS[0], part: "Vocals" }], ["stem-1.mp3", "stem-2.mp3", "stem-3.mp3"]],
    ["s.mp3", [...STEMS, { url: "https://a.test/3", kind: "audio" }], ["s-vocals.mp3", "s-_bass_line.mp3", "s-3.mp3"]],
    [`${"x".repeat(246)}.mp3`, [...STEMS], [`${"x".repeat(246)}-1.mp3`, `${"x".repeat(246)}-2.mp3`]],
  ])("%s for results of several kinds", (path, files, names) => {
    expect(fileNames(path, files)).toEqual(names);
  });

  it.each(["", "out/", "out\\"])("%j is none", (path) => {
    expect(() => fileNames(path, clips(1))).toThrow(/names no file/);
  });
});

function clips(count: number): ResultFile[] {
  return Array.from({ length: count }, () => ({ url: "https://a.test/v.mp4", kind: "video" }));
}

describe("download", () => {
  it("saves every output, folders included, and says what it saved", async () => {
    await using host = await fileHost(good());
    await using place = await folder();
    const files = await download({ outputs: [host.url, host.url] }, place.path("a/b/v.mp4"), fast);
    const paths = [1, 2].map((n) => place.path(`a/b/v-${n}.mp4`));
    expect(files).toEqual(paths.map((path) => ({ path, bytes: FILE.length, type: "video/mp4" })));
    expect((await readdir(place.path("a/b"))).sort()).toEqual(["v-1.mp4", "v-2.mp4"]);
  });

  it("waits for a task that is given by its handle", async () => {
    await using host = await fileHost(good());
    await using place = await folder();
    const outputs: [string] = [host.url];
    const wait = async () => ({ outputs });
    const task = { id: "t1", wait, refresh: wait, toJSON: () => ({}) };
    expect(await download(task, place.path("v.mp4"), fast)).toMatchObject([{ bytes: FILE.length }]);
  });

  it("leaves a file of that name alone, and asks nobody, unless told to replace it", async () => {
    await using host = await fileHost(good());
    await using place = await folder();
    await writeFile(place.path("v-2.mp4"), "mine");
    const task = { outputs: [host.url, host.url] as [string, string] };
    expect((await failure(download(task, place.path("v.mp4"), fast))).message).toMatch(/v-2\.mp4 exists/);
    expect([host.requests.length, await readdir(place.root)]).toEqual([0, ["v-2.mp4"]]);
    await download(task, place.path("v.mp4"), { ...fast, overwrite: true });
    expect((await readFile(place.path("v-2.mp4"))).equals(FILE)).toBe(true);
  });

  it("leaves a file alone that got the name meanwhile, also where there are no hard links", async () => {
    for (const code of [undefined, "EPERM"]) {
      if (code) vi.spyOn(fs, "link").mockRejectedValue(broken(code));
      await using place = await folder();
      const path = place.path("v.mp4");
      await using host = await fileHost((request, response) => {
        void writeFile(path, "mine").then(() => good()(request, response));
      });
      expect((await failure(download(host.url, path, fast))).message).toMatch(/exists/);
      expect([await readFile(path, "utf8"), await readdir(place.root)]).toEqual(["mine", ["v.mp4"]]);
    }
  });

  it("takes every name that the file system takes, and refuses others before anything is asked", async () => {
    await using host = await fileHost(good());
    await using place = await folder();
    const longest = `${"影".repeat(83)}ab.mp4`; // 255 bytes
    await download(host.url, place.path(longest), fast);
    expect(await readdir(place.root)).toEqual([longest]);
    for (const overwrite of [false, true]) {
      const error = await failure(download(host.url, place.path(`x${longest}`), { ...fast, overwrite }));
      expect([error.name, error.message]).toEqual(["DownloadError", expect.stringContaining("ENAMETOOLONG")]);
    }
    expect(host.requests.length).toBe(1);
  });

  it("two at once give the name to one of them", async () => {
    await using host = await fileHost(good());
    await using place = await folder();
    const both = [1, 2].map(() => download(host.url, place.path("v.mp4"), fast));
    const results = await Promise.allSettled(both);
    expect(results.map((it) => it.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await readdir(place.root)).toEqual(["v.mp4"]);
  });

  it.each(["EPERM", "EXDEV", "ENOTSUP", "ENOSYS", "EMLINK"])(
    "names the file where links fail with %s",
    async (code) => {
      vi.spyOn(fs, "link").mockRejectedValue(broken(code));
      await using host = await fileHost(good());
      await using place = await folder();
      await download(host.url, place.path("v.mp4"), fast);
      expect([await readdir(place.root), (await readFile(place.path("v.mp4"))).equals(FILE)]).toEqual([
        ["v.mp4"],
        true,
      ]);
    },
  );

  it("leaves nothing when the name cannot be given at last", async () => {
    vi.spyOn(fs, "link").mockRejectedValue(broken("EPERM"));
    vi.spyOn(fs, "rename").mockRejectedValue(broken("EIO"));
    await using host = await fileHost(good());
    await using place = await folder();
    const error = await failure(download(host.url, place.path("v.mp4"), fast));
    expect(error).toMatchObject({ name: "DownloadError", message: expect.stringContaining("EIO") });
    expect(await readdir(place.root)).toEqual([]);
  });

  it.skipIf(process.platform !== "linux")("ends where no folder can be made", async () => {
    await using host = await fileHost(good());
    const error = await failure(download(host.url, "/proc/none/v.mp4", fast));
    expect([error.name, error.message]).toEqual(["DownloadError", "/proc/none/v.mp4 cannot be saved: ENOENT"]);
  });

  it("says that a folder cannot be made", async () => {
    await using host = await fileHost(good());
    await using place = await folder();
    await writeFile(place.path("file"), "");
    const error = await failure(download(host.url, join(place.path("file"), "v.mp4"), fast));
    expect(error).toMatchObject({ name: "DownloadError", message: expect.stringMatching(/cannot be saved: E/) });
    await mkdir(place.path("v.mp4"));
    expect((await failure(download(host.url, place.path("v.mp4"), fast))).message).toMatch(/exists/);
  });

  it("ends with the caller's abort and leaves nothing, whatever it was about to do", async () => {
    const stopped = AbortSignal.abort("enough");
    await using host = await fileHost((_, response) => {
      response.writeHead(200, { ...common, "content-length": FILE.length }).write(FILE.subarray(0, 40_000));
    });
    await using place = await folder();
    const early = await failure(download(host.url, place.path("v.mp4"), { ...fast, signal: stopped }));
    expect([early.name, host.requests.length]).toEqual(["AbortedError", 0]);
    const controller = new AbortController();
    const onProgress = () => controller.abort("enough");
    const error = await failure(
      download(host.url, place.path("v.mp4"), { ...fast, signal: controller.signal, onProgress }),
    );
    expect(error).toBeInstanceOf(AbortedError);
    expect([error.cause, await readdir(place.root)]).toEqual(["enough", []]);
  });

  it("tells how far it is, and a listener that throws is its own affair", async () => {
    await using host = await fileHost(cut(99_000, { "content-type": "video/mp4" }), good());
    await using place = await folder();
    const told: DownloadProgress[] = [];
    const onProgress = (it: DownloadProgress) => {
      told.push(it);
      throw new Error("no screen");
    };
    await download({ outputs: [host.url] }, place.path("v.mp4"), { ...fast, onProgress });
    expect(told.every((it) => it.output === 0 && it.total === FILE.length)).toBe(true);
    expect([told.some((it, at) => at > 0 && it.bytes < (told[at - 1]?.bytes ?? 0)), told.at(-1)?.bytes]).toEqual([
      true,
      FILE.length,
    ]);
  });
});

describe("what is said to be a video", () => {
  it.each<[string, Record<string, string>, string]>([
    ["by its type", { "content-type": "video/mp4" }, "clip"],
    ["by its name", { "content-type": "application/octet-stream" }, "clip.MP4"],
    ["by its name alone", {}, "clip.mp4"],
  ])("%s has to be one", async (_, headers, name) => {
    await using host = await fileHost(says(200, headers, FILE));
    await using place = await folder();
    const { check: _check, ...options } = fast;
    const error = await failure(download(host.url, place.path(name), options));
    expect(error).toMatchObject({
      name: "DownloadError",
      message: expect.stringContaining("of no known format, not a video"),
    });
    expect(await readdir(place.root)).toEqual([]);
    await download(host.url, place.path(name), { ...options, check: false });
    expect(await readdir(place.root)).toEqual([name]);
  });

  it("by nobody need not be; the caller's own check decides instead", async () => {
    await using host = await fileHost(says(200, { "content-type": "application/octet-stream" }, FILE));
    await using place = await folder();
    const { check: _check, ...options } = fast;
    await download(host.url, place.path("a"), options);
    const check = (part: string) => (part.startsWith(place.path(".")) ? "too dark" : undefined);
    expect((await failure(download(host.url, place.path("b.webm"), { ...options, check }))).message).toMatch(
      /too dark/,
    );
    expect(await readdir(place.root)).toEqual(["a"]);
  });

  it("by the contract has to be one, whatever its host and its name say", async () => {
    await using host = await fileHost(says(200, { "content-type": "image/png" }, Buffer.from(silentWav())));
    await using place = await folder();
    const { check: _check, ...options } = fast;
    const asked = (kind: FileKind) => ({ outputs: [host.url], files: [{ url: host.url, kind }] });
    const error = await failure(download(asked("video"), place.path("a.wav"), options));
    expect(error.message).toBe("The file is no whole video: audio/x-wav, not a video");
    await download(asked("audio"), place.path("a.wav"), options);
    expect(await readdir(place.root)).toEqual(["a.wav"]);
  });
});

describe("the way to the file", () => {
  it("is followed across origins, and nothing of the caller's goes along", async () => {
    await using host = await fileHost(good());
    await using first = await fileHost(says(302, { location: host.url.replace("127.0.0.1", "localhost") }));
    await using place = await folder();
    await download(first.url, place.path("v.mp4"), fast);
    for (const { headers } of [...first.requests, ...host.requests]) {
      expect(Object.keys(headers).filter((it) => /auth|cookie|referer|key/i.test(it))).toEqual([]);
    }
    expect(host.requests.length).toBe(1);
  });

  it("that never ends is left", async () => {
    await using host = await fileHost(says(302, { location: "/v.mp4" }));
    await using place = await folder();
    const error = await failure(download(host.url, place.path("v.mp4"), fast));
    expect([error.message, host.requests.length]).toEqual([expect.stringContaining("without end"), 6]);
  });

  it.each([
    ["https://cdn.test/v", "http://cdn.test/v", /https to http/],
    ["https://cdn.test/v", "https://127.0.0.1/v", /not public/],
    ["https://cdn.test/v", "https://2130706433/v", /not public/],
    ["https://cdn.test/v", "https://169.254.169.254/latest", /not public/],
    ["https://cdn.test/v", "https://10.0.0.8/v", /not public/],
    ["https://cdn.test/v", "https://172.31.0.1/v", /not public/],
    ["https://cdn.test/v", "https://[::1]/v", /not public/],
    ["https://cdn.test/v", "https://[::ffff:10.0.0.1]/v", /not public/],
    ["https://cdn.test/v", "https://[fd00::1]/v", /not public/],
    ["https://cdn.test/v", "https://[::7f00:1]/v", /not public/],
    ["https://cdn.test/v", "https://[2002:7f00:1::]/v", /not public/],
    ["https://cdn.test/v", "https://[fec0::1]/v", /not public/],
    ["https://cdn.test/v", "https://198.18.0.1/v", /not public/],
    ["https://cdn.test/v", "https://192.0.0.192/v", /not public/],
    ["https://cdn.test/v", "https://router/v", /not public/],
    ["https://cdn.test/v", "https://localhost./v", /not public/],
    ["https://cdn.test/v", "https://metadata.internal/v", /not public/],
    ["https://cdn.test/v", "file:///etc/passwd", /not file:/],
    ["https://cdn.test/v", "https://me:pw@cdn.test/v", /user name/],
    ["https://cdn.test/v", "https://", /is none/],
  ])("from %s to %s is refused", async (from, location, message) => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response(null, { status: 302, headers: { location } });
    };
    const error = await failure(openDownload(from, { ...fast, fetch }));
    expect(error).toMatchObject({ name: "DownloadError", message: expect.stringMatching(message) });
    expect(asked).toEqual([from]);
  });

  it.each(["https://172.32.0.1/v", "https://100.128.0.1/v", "https://11.0.0.1/v", "https://10.example.com/v"])(
    "to %s, which is public, is followed",
    async (location) => {
      const fetch = async (url: string) =>
        url === location
          ? new Response("video", { headers: common })
          : new Response(null, { status: 307, headers: { location } });
      expect((await openDownload("https://cdn.test/v", { ...fast, fetch })).type).toBe("video/mp4");
    },
  );

  it("has raw UTF-8 in its Location, as browsers take it; what is no UTF-8 stays as it is", async () => {
    const asked: string[] = [];
    const locations = ["/影片/狐狸.mp4", "/\xe9.mp4"].map((it, index) =>
      index === 0 ? Buffer.from(it).toString("latin1") : it,
    );
    const fetch = async (url: string) => {
      asked.push(url);
      const location = locations[asked.length - 1];
      return location
        ? new Response(null, { status: 302, headers: { location } })
        : new Response("video", { headers: common });
    };
    await openDownload("https://cdn.test/v", { ...fast, fetch });
    expect(asked).toEqual([
      "https://cdn.test/v",
      new URL("https://cdn.test/影片/狐狸.mp4").href,
      "https://cdn.test/%C3%A9.mp4",
    ]);
  });

  it.each(["", "v.mp4", "ftp://cdn.test/v", "data:video/mp4,x", "https://me:pw@cdn.test/v"])(
    "does not begin at %j",
    async (url) => {
      expect((await failure(openDownload(url, fast))).name).toBe("DownloadError");
    },
  );

  it.each([
    "http://127.0.0.1/v",
    "http://169.254.169.254/v",
    "https://[::7f00:1]/v",
    "http://nas/v",
    "http://localhost/v",
  ])("does not begin at %s, unless that is allowed or the task's own host is such a one", async (url) => {
    const fetch = vi.fn(async () => new Response("video", { headers: common }));
    const options = { ...fast, allowPrivate: undefined, fetch };
    const from = (server: string) => ({
      outputs: [url] as [string],
      task: { refresh: async () => ({ outputs: [url] as [string] }), toJSON: () => ({ server }) },
    });
    for (const source of [url, from("https://api.test"), { outputs: [url] as [string] }]) {
      expect((await failure(openDownload(source, options))).message).toMatch(/not public; pass allowPrivate/);
    }
    expect(fetch).not.toHaveBeenCalled();
    const { hostname } = new URL(url);
    const loopback = /^(127|localhost)/.test(hostname);
    for (const server of [`http://${hostname}:4010`, ...(loopback ? ["http://[::1]:1"] : [])]) {
      await openDownload(from(server), options);
    }
    // A proxy on this machine is no way to what lies behind it.
    for (const server of ["http://mock:4010", ...(loopback ? [] : ["http://127.0.0.1:4010"])]) {
      expect((await failure(openDownload(from(server), options))).message).toMatch(/not public/);
    }
    await openDownload(url, { ...options, allowPrivate: true });
    expect((await failure(openDownload(from("http://127.0.0.1"), { ...options, allowPrivate: false }))).name).toBe(
      "DownloadError",
    );
    expect(fetch).toHaveBeenCalledTimes(loopback ? 3 : 2);
  });

  it("is not gone at all once the caller has aborted", async () => {
    const fetch = vi.fn(async () => new Response("video", { headers: common }));
    const error = await failure(openDownload("https://cdn.test/v", { ...fast, fetch, signal: AbortSignal.abort() }));
    expect([error.name, fetch.mock.calls]).toEqual(["AbortedError", []]);
  });

  it("in a page, where redirects cannot be seen, is left to the browser", async () => {
    const modes: unknown[] = [];
    const fetch = async (_: string, init?: RequestInit) => {
      modes.push(init?.redirect);
      const hidden = Object.defineProperty(new Response(), "type", { value: "opaqueredirect" });
      return init?.redirect === "follow" ? new Response("video", { headers: common }) : hidden;
    };
    await openDownload("https://cdn.test/v", { ...fast, fetch });
    expect(modes).toEqual(["manual", "follow"]);
  });
});

describe("openDownload", () => {
  const bytesOf = async (body: ReadableStream<Uint8Array>) => Buffer.from(await new Response(body).arrayBuffer());

  it("gives the file as a stream that outlives a cut", async () => {
    await using host = await fileHost(cut(40_000), good());
    const opened = await openDownload({ outputs: ["https://other.test/", host.url] }, { ...fast, output: 1 });
    expect([opened.bytes, opened.type]).toEqual([FILE.length, "video/mp4"]);
    expect((await bytesOf(opened.body)).equals(FILE)).toBe(true);
    expect(host.requests.length).toBe(2);
  });

  it("errs when the file would have to be begun anew", async () => {
    await using host = await fileHost(cut(40_000, { "content-type": "video/mp4" }), good());
    const { body } = await openDownload(host.url, fast);
    expect((await failure(bytesOf(body))).message).toMatch(/does not resume/);
  });

  it("is refused before anything is read", async () => {
    await using host = await fileHost(says(403));
    expect(await failure(openDownload(host.url, fast))).toMatchObject({ name: "DownloadError", status: 403 });
    expect((await failure(openDownload(host.url, { ...fast, output: 1 }))).message).toMatch(/1 outputs/);
  });

  it("stops when it is cancelled, though the other side is silent", async () => {
    let gone: () => void;
    const left = new Promise<void>((resolve) => {
      gone = resolve;
    });
    await using host = await fileHost((_, response) => {
      response.on("close", () => gone());
      response.writeHead(200, { ...common, "content-length": FILE.length }).write(FILE.subarray(0, 40_000));
    });
    const { body } = await openDownload(host.url, fast);
    const reader = body.getReader();
    await reader.read();
    await reader.cancel();
    await left;
  });
});
