import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { licencesOf } from "../../../src/codegen/licences.js";
import { temporaryFolder } from "../../setup/repository.js";

it("has the licence of every library once, and of parts that a library took from others", async () => {
  await using folder = await temporaryFolder();
  const write = async (path: string, text: string) => {
    await mkdir(join(folder.path, path, ".."), { recursive: true });
    await writeFile(join(folder.path, path), text);
  };
  await write("node_modules/reel/package.json", '{"name":"reel","version":"1.0.0","license":"MIT"}');
  await write("node_modules/reel/LICENSE", "Of the reel");
  await write("node_modules/reel/lib/taken/LICENSE", "Of a part");
  await write("node_modules/reel/lib/taken/deep/x.js", "");
  await write("node_modules/@a/bare/package.json", '{"name":"@a/bare","version":"2.0.0","license":"MIT"}');
  const inputs = ["src/a.ts", "node_modules/reel/index.js", "node_modules/reel/lib/taken/deep/x.js"];
  const text = await licencesOf(inputs, folder.path);
  expect(
    text
      .split(/\n+-{80}\n+/)
      .slice(1)
      .map((it) => it.trim()),
  ).toEqual(["reel 1.0.0 (MIT)\n\nOf the reel", "reel/lib/taken\n\nOf a part"]);
  await expect(licencesOf(["node_modules/@a/bare/x.js"], folder.path)).rejects.toThrow("@a/bare 2.0.0 has no licence");
});
