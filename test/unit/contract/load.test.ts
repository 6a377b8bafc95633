import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/load.js";

const text = 'openapi: 3.1.0\ninfo: { title: "Filme für alle 映画", version: "1" }\npaths: {}\n';

describe("the encoding of a document's file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "encoding-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const load = async (bytes: Uint8Array) => {
    const file = join(folder, "films.yaml");
    await writeFile(file, bytes);
    return (await loadContract(file)).info.title;
  };
  const little = Buffer.from(text, "utf16le");
  const marked = Buffer.from(`\ufeff${text}`, "utf16le");

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16", little],
    ["UTF-16 with a mark", marked],
    ["UTF-16, the high byte first", Buffer.from(little).swap16()],
    ["UTF-16 with a mark, the high byte first", Buffer.from(marked).swap16()],
  ])("%s is read", async (_, bytes) => {
    expect(await load(bytes)).toBe("Filme für alle 映画");
  });

  it("another one is told", async () => {
    await expect(load(Buffer.from(text, "latin1"))).rejects.toThrow(
      `${join(folder, "films.yaml")}: cannot be read: it is not UTF-8; save it as UTF-8`,
    );
  });

  it("what is no OpenAPI document is told with its file", async () => {
    await expect(load(Buffer.from('{"name":"x"}'))).rejects.toThrow(
      `${join(folder, "films.yaml")}: /openapi: this is no OpenAPI document; one begins with "openapi: 3.1.0".`,
    );
  });
});
