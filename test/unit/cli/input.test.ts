import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { decodeText } from "../../../src/cli/flags/encoding.js";
import { readBodies, readText } from "../../../src/cli/flags/input.js";
import { temporaryFolder } from "../../setup/repository.js";

const { path: folder, ...end } = await temporaryFolder();
afterAll(() => end[Symbol.asyncDispose]());

const TEXT = '{"prompt":"霧中的狐狸, früh"}\n';
const le = (text: string) => Buffer.from(text, "utf16le");
const be = (text: string) => le(text).swap16();
const bytes = (...its: (number[] | Buffer)[]) => Buffer.concat(its.map((it) => Buffer.from(it)));
/** "狐狸" and more, as a Chinese Windows writes it. */
const GBK = bytes(Buffer.from('{"prompt":"'), [0xba, 0xfc, 0xc0, 0xea], Buffer.from('"}'));

describe("text", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
    ["UTF-16 little-endian, as PowerShell 5.1 writes it", bytes([0xff, 0xfe], le(TEXT))],
    ["UTF-16 big-endian", bytes([0xfe, 0xff], be(TEXT))],
  ])("%s", (_, its) => expect(decodeText(its)).toBe(TEXT));

  test.each([
    ["GBK", GBK],
    ["Latin-1", Buffer.from(TEXT, "latin1")],
    ["UTF-16 without a mark", le(TEXT)],
    ["half a character of UTF-16", bytes([0xff, 0xfe], le(TEXT).subarray(0, -1))],
    ["half a pair of UTF-16", bytes([0xff, 0xfe], [0x3d, 0xd8])],
    ["UTF-32", bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0])],
    ["half a character of UTF-8", Buffer.from("狐").subarray(0, 2)],
    ["a surrogate in UTF-8", Buffer.from([0xed, 0xa0, 0x80])],
  ])("is not: %s", (_, its) => expect(decodeText(its)).toBeUndefined());

  test("whatever the bytes, no sign stands for what could not be read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (its) => {
        const text = decodeText(its);
        const said = Buffer.from(its).includes(Buffer.from("\ufffd")) || its[0] === 0xff || its[0] === 0xfe;
        expect(said || !text?.includes("\ufffd")).toBe(true);
      }),
    );
  });
});

describe("a file", () => {
  test("of bodies in UTF-16", async () => {
    const file = join(folder, "utf16.json");
    await writeFile(file, bytes([0xff, 0xfe], le('[{"prompt":"狐狸"},{"prompt":"é"}]')));
    expect(await readBodies(file)).toEqual([{ prompt: "狐狸" }, { prompt: "é" }]);
  });

  test("in another encoding is refused with what to do", async () => {
    const file = join(folder, "gbk.json");
    await writeFile(file, GBK);
    await expect(readBodies(file)).rejects.toThrow(/gbk\.json is neither UTF-8 nor UTF-16.*Save it as UTF-8/);
  });

  test("that is a folder, or not there, is refused", async () => {
    await mkdir(join(folder, "inside"));
    await expect(readText(join(folder, "inside"))).rejects.toThrow("inside is a folder");
    await expect(readText(join(folder, "nowhere"), "--secret-file")).rejects.toThrow(/^--secret-file cannot be read/);
  });

  test("that is too long is refused, one without an end too", async () => {
    const file = join(folder, "long");
    await writeFile(file, Buffer.alloc(33 * 2 ** 20, " "));
    for (const it of [file, ...(process.platform === "linux" ? ["/dev/zero"] : [])])
      await expect(readText(it)).rejects.toThrow("more than 32 MB");
  });

  test.skipIf(process.platform === "win32")("may be a pipe, as of <(command)", async () => {
    const pipe = join(folder, "pipe");
    await promisify(execFile)("mkfifo", [pipe]);
    const written = promisify(execFile)("sh", ["-c", 'printf %s \'{"prompt":"Fog"}\' > "$0"', pipe]);
    expect(await readBodies(pipe)).toEqual([{ prompt: "Fog" }]);
    await written;
  });
});
