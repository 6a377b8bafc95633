import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openIn, outIn } from "../../../src/cli/mcp/folder.js";

let root: string;
let dir: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "taskreel-folder-")));
  dir = join(root, "own");
  for (const it of [dir, join(root, "outside")]) mkdirSync(it);
  writeFileSync(join(root, "outside/cat.png"), "secret");
  mkdirSync(join(dir, "pictures"));
  writeFileSync(join(dir, "pictures/cat.png"), "own");
});
afterAll(() => rmSync(root, { recursive: true }));

async function read(name: string): Promise<string> {
  await using file = await openIn(dir, name);
  return file.readFile("utf8");
}

describe("a file to upload", () => {
  test("is one of the folder, however deep", async () => {
    expect(await read("pictures/cat.png")).toBe("own");
  });

  test.each(["outside/cat.png", "../outside/cat.png", "pictures", "pictures/none.png", ""])(
    "is not %j",
    async (name) => {
      await expect(read(name)).rejects.toThrow(/^(There is no file|".*" is outside of the one folder)/);
    },
  );

  test("is never one outside, while a folder on the way becomes a link and a folder again", async () => {
    const [way, kept] = [join(dir, "swapped"), join(root, "kept")];
    mkdirSync(way);
    writeFileSync(join(way, "cat.png"), "own");
    let goesOn = true;
    let swaps = 0;
    const swapping = (async () => {
      while (goesOn) {
        renameSync(way, kept);
        symlinkSync(join(root, "outside"), way);
        await setImmediate();
        unlinkSync(way);
        renameSync(kept, way);
        swaps++;
        await setImmediate();
      }
    })();
    const seen = new Set<string>();
    while (swaps < 500) {
      seen.add(await read("swapped/cat.png").catch(() => "refused"));
      await setImmediate();
    }
    goesOn = false;
    await swapping;
    expect(seen).not.toContain("secret");
    expect(seen).toContain("own");
  });
});

describe("a result is saved", () => {
  test.each(["clip.mp4", "Rain in May.MP4", "片段.mp3", "song-{part}.{ext}", "words.srt"])("as %s", (name) => {
    expect(outIn(dir, name)).toBe(join(dir, name));
  });

  test.each([
    ["a hidden file", ".bashrc.mp4", "begins with a dot"],
    ["a hidden one by another name", ".{ext}", "begins with a dot"],
    ["a program", "run.sh", "no ending that a result has"],
    ["what has no ending", "Makefile", "no ending that a result has"],
    ["a file in a folder below", "pictures/clip.mp4", "is no plain name"],
    ["a folder", "pictures/", "is no plain name"],
    ["a name with a line's end", "clip\n.mp4", "characters that nobody sees"],
    ["a name that reads backwards", "clip\u202egnp.mp4", "characters that nobody sees"],
  ])("never as %s", (_, name, says) => {
    expect(() => outIn(dir, name)).toThrow(says);
  });
});
