import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MockServer, startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer({ contracts: [plainContract()] });
});
afterAll(() => mock.close());

const get = (name: string, init?: RequestInit) => fetch(`${mock.url}/__mock/media/${name}`, init);
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

/** Names of an MP4's boxes; throws unless they walk to the exact end. */
function boxes(bytes: Buffer, start = 0, end = bytes.length): string[] {
  const names: string[] = [];
  let at = start;
  while (at < end) {
    const size = bytes.readUInt32BE(at);
    names.push(bytes.toString("latin1", at + 4, at + 8));
    if (size < 8 || at + size > end) throw new Error(`box ${names.at(-1)} leaves the file`);
    at += size;
  }
  return names;
}

describe("a result file", () => {
  it("is a whole MP4 that starts playing before its end has come", async () => {
    const response = await get("any-name.mp4");
    const bytes = await bytesOf(response);
    expect(response.headers.get("content-type")).toBe("video/mp4");
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
    const names = boxes(bytes);
    expect(names[0]).toBe("ftyp");
    expect(names.indexOf("moov")).toBeLessThan(names.indexOf("mdat"));
    expect(bytes.includes("avc1")).toBe(true);
    expect(bytes.length).toBeLessThan(10_000);
  });

  it("is a JPEG where an image is meant", async () => {
    const response = await get("cover.jpg");
    const bytes = await bytesOf(response);
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    expect([bytes.readUInt16BE(0), bytes.readUInt16BE(bytes.length - 2)]).toEqual([0xffd8, 0xffd9]);
  });

  it("answers HEAD like GET, without the bytes", async () => {
    const [head, whole] = [await get("x.mp4", { method: "HEAD" }), await get("x.mp4")];
    expect((await bytesOf(head)).length).toBe(0);
    for (const name of ["content-length", "etag", "content-type", "accept-ranges"]) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
    await whole.body?.cancel();
  });

  it("comes in parts", async () => {
    const whole = await bytesOf(await get("x.mp4"));
    const last = whole.length - 1;
    const cases: [string, number, number][] = [
      ["bytes=0-99", 0, 99],
      ["bytes=100-", 100, last],
      ["bytes=-50", last - 49, last],
      [`bytes=${last}-${last + 1000}`, last, last],
      ["bytes=-999999", 0, last],
    ];
    for (const [range, from, to] of cases) {
      const part = await get("x.mp4", { headers: { range } });
      expect(part.status).toBe(206);
      expect(part.headers.get("content-range")).toBe(`bytes ${from}-${to}/${whole.length}`);
      expect((await bytesOf(part)).equals(whole.subarray(from, to + 1))).toBe(true);
    }
  });

  it.each(["bytes=999999-", "bytes=-0"])("refuses %s", async (range) => {
    const response = await get("x.mp4", { headers: { range } });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toMatch(/^bytes \*\/\d+$/);
  });

  it.each(["bytes=0-1,5-6", "bytes=9-3", "bytes=x", "lines=1-2", "bytes=-"])("is whole for %s", async (range) => {
    const response = await get("x.mp4", { headers: { range } });
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });

  it("is not sent twice to one who has it", async () => {
    const etag = (await get("x.mp4", { method: "HEAD" })).headers.get("etag") ?? "";
    expect((await get("x.mp4", { headers: { "if-none-match": etag } })).status).toBe(304);
    const stale = await get("x.mp4", { headers: { range: "bytes=0-1", "if-range": '"old"' } });
    expect(stale.status).toBe(200);
    await stale.body?.cancel();
  });

  it("is only read, and only where it is", async () => {
    expect((await get("x.mp4", { method: "POST" })).status).toBe(405);
    expect((await get("x.txt")).status).toBe(404);
    expect((await get("constructor")).status).toBe(404);
    expect((await fetch(`${mock.url}/__mock/else`)).status).toBe(404);
  });
});
