import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { EXIT } from "../../../src/cli/exit.js";
import { pathFor } from "../../../src/cli/order/out.js";
import { checkOut, savedEntry, saveOutputs } from "../../../src/cli/order/save.js";
import { fileNames } from "../../../src/download/names.js";
import { temporaryFolder } from "../../setup/repository.js";

const { path: folder, ...end } = await temporaryFolder();
afterAll(() => end[Symbol.asyncDispose]());

const url = "https://example.com/a/video.webm?token=x";

/** The name of a task's only file. */
function nameFor({ id, url }: { readonly id: string; readonly url: string }, out: string): string | undefined {
  const files = [{ url, kind: "video" as const }];
  return fileNames(pathFor({ id, files }, out), files)[0];
}

test.each([
  { id: "7f0c", out: "out.mp4", path: "out.mp4" },
  { id: "7f0c", out: "clips/", path: join("clips", "7f0c.webm") },
  { id: "..\\..\\evil", out: "clips/", path: join("clips", "__.._evil.webm") },
  { id: ".hidden", out: "clips/", path: join("clips", "_hidden.webm") },
])("$id in $out is $path", ({ id, out, path }) => expect(nameFor({ id, url }, out)).toBe(path));

test("a folder that exists needs no slash; a URL without an ending is taken for an MP4", () => {
  expect(nameFor({ id: "a", url: "https://example.com/file" }, folder)).toBe(join(folder, "a.mp4"));
});

test("names that will not do are refused beforehand", async () => {
  const file = join(folder, "there.mp4");
  await writeFile(file, "");
  expect(() => checkOut({ out: file }, ["m"])).toThrow("--overwrite");
  expect(() => checkOut({ out: "new.mp4" }, ["m", "m"])).toThrow("must be a folder for 2 tasks");
  for (const out of [folder, `${folder}/`, "new/"]) expect(() => checkOut({ out }, ["m", "m"])).not.toThrow();
  expect(() => checkOut({ out: file, overwrite: true }, ["m"])).not.toThrow();
});

test("so are a numbered name that is taken, and one that leaves no room while it is fetched", async () => {
  await writeFile(join(folder, "clip-1.mp4"), "");
  expect(() => checkOut({ out: join(folder, "clip-{n}.mp4") }, ["m"])).toThrow("clip-1.mp4 exists");
  expect(() => checkOut({ out: `${"狐".repeat(83)}.mp4` }, ["m"])).toThrow("more than 250 bytes");
  expect(() => checkOut({ out: `${"狐".repeat(70)}.mp4` }, ["m"])).not.toThrow();
});

test("each of several tasks has a name of its own: by number, model and id, cleaned", async () => {
  const out = join(folder, "{n}-{model}-{id}.mp4");
  const models = ["luma-modify-video", "google/veo..3", "../../etc"];
  const outs = checkOut({ out }, models);
  const paths = outs.map((it, index) =>
    nameFor({ id: ["7f0c", "../../evil", "..\\x\u001b"][index] as string, url }, it),
  );
  expect(paths).toEqual(
    ["1-luma-modify-video-7f0c.mp4", "2-google_veo..3-__.._evil.mp4", "3-__.._etc-__x_.mp4"].map((it) =>
      join(folder, it),
    ),
  );
});

test("names that several tasks would share are refused, as is a place that nothing fills", async () => {
  await writeFile(join(folder, "2-b.mp4"), "");
  const named = (name: string) => () => checkOut({ out: join(folder, name) }, ["a", "b"]);
  expect(named("{model}-{n}.mp4")).not.toThrow();
  expect(named("{id}.mp4")).not.toThrow();
  expect(named("{n}-{model}.mp4")).toThrow("2-b.mp4 exists");
  expect(() => checkOut({ out: "{model}.mp4" }, ["A", "a"])).toThrow("{n} or {id}");
  expect(named("{modle}-{n}.mp4")).toThrow("-o has {modle} (did you mean model?)");
  expect(named(`${"x".repeat(160)}-{id}.mp4`)).toThrow("more than 250 bytes");
});

test("so are a link that leads nowhere, a long folder, and a folder that takes no files", async () => {
  await symlink(join(folder, "nowhere"), join(folder, "dangling.mp4"));
  expect(() => checkOut({ out: join(folder, "dangling.mp4") }, ["m"])).toThrow("exists");
  for (const out of [`${"x".repeat(260)}/a.mp4`, `${"x".repeat(260)}/`]) {
    expect(() => checkOut({ out }, ["m"])).toThrow("more than 250 bytes");
  }
  expect(() => checkOut({ out: "/proc/x/y.mp4" }, ["m"])).toThrow("/proc cannot be written");
  const before = await readdir(folder);
  checkOut({ out: join(folder, "new/clip.mp4") }, ["m"]);
  expect(await readdir(folder)).toEqual(before);
});

test("a file that appeared while the task ran is no reason to buy again", async () => {
  const file = join(folder, "late.mp4");
  await writeFile(file, "");
  const result = { id: "t1", files: [{ url, kind: "video" }], data: {} } as never;
  await expect(saveOutputs(result, { out: file }, {})).rejects.toMatchObject({ exitCode: EXIT.machine });
});

test.each([".sh", ".exe", ".html"])("a host's ending %s does not name a file", (ending) => {
  expect(nameFor({ id: "a", url: `https://example.com/task${ending}` }, "clips/")).toBe(join("clips", "a.mp4"));
});

test("the journal keeps names that hold in any folder", () => {
  expect(savedEntry(["out.mp4"])).toEqual({ event: "saved", files: [join(process.cwd(), "out.mp4")] });
});

test("a text is saved as it is, where there are no files, and never over another", async () => {
  const result = { id: "t2", files: [], data: {} } as never;
  const text = "It waits.\n\u001b[2J";
  const [file = ""] = await saveOutputs(result, { out: `${folder}/` }, {}, [text]);
  expect(file).toBe(join(folder, "t2.txt"));
  expect(await readFile(file, "utf8")).toBe(text);
  await expect(saveOutputs(result, { out: file }, {}, ["other"])).rejects.toMatchObject({ exitCode: EXIT.machine });
  await saveOutputs(result, { out: file, overwrite: true }, {}, ["other"]);
  expect(await readFile(file, "utf8")).toBe("other");
  const several = await saveOutputs(result, { out: join(folder, "lines.txt") }, {}, ["one", "two"]);
  expect(several.map((it) => it.slice(folder.length + 1))).toEqual(["lines-1.txt", "lines-2.txt"]);
  expect(await saveOutputs(result, { out: join(folder, "none.txt") }, {}, [])).toEqual([]);
});
