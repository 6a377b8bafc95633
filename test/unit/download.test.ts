import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DownloadError, download, mp4Fault } from "taskreel/download";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "download-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const URL_ = "https://cdn.test/v.mp4";
const answering = (response: () => Response) => async () => response();
const fail = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error,
  );

function broken(): Response {
  let pulls = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode("half"));
        else controller.error(new TypeError("terminated"));
      },
    }),
  );
}

describe("download", () => {
  it("writes the file, and the folders on the way to it", async () => {
    const path = join(folder, "a", "b", "v.mp4");
    expect(await download(URL_, path, { fetch: answering(() => new Response("video")) })).toBe(5);
    expect(await readFile(path, "utf8")).toBe("video");
    expect(await readdir(join(folder, "a", "b"))).toEqual(["v.mp4"]);
  });

  it("sends no key and no cookie", async () => {
    const seen: (RequestInit | undefined)[] = [];
    const fetch = async (_: string, init?: RequestInit) => {
      seen.push(init);
      return new Response("video");
    };
    await download(URL_, join(folder, "v.mp4"), { fetch });
    expect(seen[0]?.headers).toBeUndefined();
    expect(seen[0]?.credentials).toBeUndefined();
  });

  it.each([301, 401, 403, 404, 410, 500])(
    "of a file that is refused with %i says so and leaves nothing",
    async (status) => {
      const error = await fail(
        download(URL_, join(folder, "v.mp4"), { fetch: answering(() => new Response("no", { status })) }),
      );
      expect(error).toBeInstanceOf(DownloadError);
      expect(error).toMatchObject({ name: "DownloadError", status });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it.each([
    ["breaks off", broken],
    ["is shorter than announced", () => new Response("video", { headers: { "content-length": "6" } })],
    ["is longer than announced", () => new Response("video", { headers: { "content-length": "4" } })],
  ])("of a file that %s leaves nothing", async (_, response) => {
    const error = await fail(download(URL_, join(folder, "v.mp4"), { fetch: answering(response) }));
    expect(error).toBeInstanceOf(DownloadError);
    expect(await readdir(folder)).toEqual([]);
  });

  it("takes the length of a packed file for that of the pack", async () => {
    const headers = { "content-length": "3", "content-encoding": "gzip" };
    await download(URL_, join(folder, "v.mp4"), { fetch: answering(() => new Response("video", { headers })) });
    expect(await readdir(folder)).toEqual(["v.mp4"]);
  });

  it("leaves a file of that name alone, and asks nobody", async () => {
    const path = join(folder, "v.mp4");
    await writeFile(path, "mine");
    let asked = 0;
    const fetch = async () => {
      asked++;
      return new Response("video");
    };
    expect(await fail(download(URL_, path, { fetch }))).toMatchObject({ name: "DownloadError" });
    expect([await readFile(path, "utf8"), asked]).toEqual(["mine", 0]);
    await download(URL_, path, { fetch, overwrite: true });
    expect([await readFile(path, "utf8"), asked]).toEqual(["video", 1]);
  });

  it("leaves a file alone that got the name meanwhile", async () => {
    const path = join(folder, "v.mp4");
    const fetch = async () => {
      await writeFile(path, "mine");
      return new Response("video");
    };
    expect(await fail(download(URL_, path, { fetch }))).toMatchObject({ name: "DownloadError" });
    expect(await readFile(path, "utf8")).toBe("mine");
    expect(await readdir(folder)).toEqual(["v.mp4"]);
  });

  it("two at once give the name to one of them", async () => {
    const path = join(folder, "v.mp4");
    const both = ["one", "two"].map((it) => download(URL_, path, { fetch: answering(() => new Response(it)) }));
    const results = await Promise.allSettled(both);
    expect(results.map((it) => it.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await readdir(folder)).toEqual(["v.mp4"]);
  });

  it("ends with the caller's abort and leaves nothing", async () => {
    const controller = new AbortController();
    const fetch = async (_: string, init?: RequestInit) => {
      const start = (stream: ReadableStreamDefaultController) => {
        stream.enqueue(new TextEncoder().encode("half"));
        init?.signal?.addEventListener("abort", () => stream.error(init.signal?.reason));
      };
      setImmediate(() => controller.abort());
      return new Response(new ReadableStream({ start }));
    };
    const error = await fail(download(URL_, join(folder, "v.mp4"), { fetch, signal: controller.signal }));
    expect(error.name).toBe("AbortError");
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("an MP4", () => {
  const box = (type: string, content = 8, length = 8 + content) => {
    const bytes = Buffer.alloc(8 + content);
    bytes.writeUInt32BE(length);
    bytes.write(type, 4, "latin1");
    return bytes;
  };
  const large = (type: string, length: bigint) => {
    const bytes = Buffer.alloc(24);
    bytes.writeUInt32BE(1);
    bytes.write(type, 4, "latin1");
    bytes.writeBigUInt64BE(length, 8);
    return bytes;
  };
  const whole = [box("ftyp"), box("moov"), box("mdat")];

  it.each<[string, Buffer[], string | undefined]>([
    ["whole", whole, undefined],
    ["with its index last", [box("ftyp"), box("mdat"), box("moov")], undefined],
    ["with a box that fills the rest", [box("ftyp"), box("moov"), box("mdat", 40, 0)], undefined],
    ["with a large box", [box("ftyp"), box("moov"), large("mdat", 24n)], undefined],
    ["empty", [], "without a ftyp box"],
    ["HTML", [Buffer.from("<!doctype html><title>Not found</title>")], "no MP4 file"],
    ["too short for a box", [Buffer.from("\0\0\0")], "cut off at byte 0"],
    ["without an index", [box("ftyp"), box("mdat")], "without a moov box"],
    ["without media", [box("ftyp"), box("moov")], "without a mdat box"],
    ["cut inside a box", [Buffer.concat(whole).subarray(0, -3)], "cut off inside its mdat box"],
    ["cut inside a header", [...whole, Buffer.from("\0\0\0\x08")], "cut off at byte 48"],
    ["with a box of no length", [...whole, box("free", 0, 4)], "cut off inside its free box"],
    ["with a box beyond its end", [box("ftyp"), box("moov"), large("mdat", 2n ** 60n)], "cut off inside its mdat box"],
  ])("%s", async (_, boxes, fault) => {
    const path = join(folder, "v.mp4");
    await writeFile(path, Buffer.concat(boxes));
    expect(await mp4Fault(path)).toBe(fault);
  });
});
