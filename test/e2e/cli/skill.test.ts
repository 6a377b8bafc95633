import { lstat, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { filesOf } from "../../setup/once.js";
import { root, temporaryFolder } from "../../setup/repository.js";
import { buildProgram, type Program } from "./program.js";

let program: Program;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let skills: string;
let turn = 0;
beforeAll(async () => {
  program = await buildProgram();
  folder = await temporaryFolder();
});
beforeEach(() => {
  skills = join(folder.path, `skills-${turn++}`);
});
afterAll(async () => {
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

const source = join(root, "docs/agents/skill");
const copied = async (file = "SKILL.md") => readFile(join(skills, "taskreel", file), "utf8");

test("prints where it lies, which is a folder of its name", async () => {
  const { code, stdout, stderr } = await program.run(["skill"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/\/skills\/taskreel\n$/);
  expect(await filesOf(stdout.trim())).toEqual(await filesOf(source));
});

test("copies it into a folder that is made, beside other skills, and again", async () => {
  await mkdir(join(skills, "other"), { recursive: true });
  for (let time = 0; time < 2; time++) {
    const { code, stdout, stderr } = await program.run(["skill", skills]);
    expect([code, stdout, stderr]).toEqual([0, `${join(skills, "taskreel")}\n`, ""]);
  }
  const names = await filesOf(source);
  expect(await filesOf(join(skills, "taskreel"))).toEqual(names);
  for (const it of names) expect(await copied(it)).toBe(await readFile(join(source, it), "utf8"));
  expect((await readdir(skills)).sort()).toEqual(["other", "taskreel"]);
});

test("a folder is taken from where the command runs, and nothing else is written", async () => {
  await mkdir(skills);
  const { stdout } = await program.run(["skill", "deep/skills"], { cwd: skills });
  expect(stdout).toMatch(/\/deep\/skills\/taskreel\n$/);
  expect(await readdir(skills)).toEqual(["deep"]);
  expect(await readdir(join(program.state, ".."))).not.toContain(".hermes");
});

test("another file in its place stays, and nothing is copied", async () => {
  await mkdir(join(skills, "taskreel/references"), { recursive: true });
  const mine = join(skills, "taskreel/references/video.md");
  await writeFile(mine, "mine");
  const { code, stdout, stderr } = await program.run(["skill", skills]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(`taskreel: ${mine} exists and is another file; --overwrite replaces it\n`);
  expect(await filesOf(skills)).toEqual(["taskreel/references/video.md"]);
  expect(await copied("references/video.md")).toBe("mine");

  await writeFile(join(skills, "taskreel/notes.txt"), "mine");
  expect((await program.run(["skill", skills, "--overwrite"])).code).toBe(0);
  expect(await copied("references/video.md")).toBe(await readFile(join(source, "references/video.md"), "utf8"));
  expect(await copied("notes.txt")).toBe("mine");
});

test("a link in a file's place is not followed", async () => {
  const target = join(folder.path, `config-${turn}`);
  await writeFile(target, "configuration");
  await mkdir(join(skills, "taskreel"), { recursive: true });
  await symlink(target, join(skills, "taskreel/SKILL.md"));
  expect((await program.run(["skill", skills])).code).toBe(2);
  expect((await program.run(["skill", skills, "--overwrite"])).code).toBe(0);
  expect(await readFile(target, "utf8")).toBe("configuration");
  expect((await lstat(join(skills, "taskreel/SKILL.md"))).isFile()).toBe(true);
});

test.each([
  { name: "a folder without a name", args: [""], code: 2, says: /The folder has no name/ },
  { name: "no folder to overwrite in", args: ["--overwrite"], code: 2, says: /--overwrite needs the folder/ },
  { name: "a file in its place", args: ["FILE"], code: 2, says: /cannot be copied into .*: .*file is a file/ },
  { name: "a file on the way", args: ["FILE/skills"], code: 2, says: /cannot be copied into .*: .*file is a file/ },
  { name: "a folder that takes no files", args: ["/proc"], code: 1, says: /cannot be saved: / },
  { name: "two folders", args: ["a", "b"], code: 2, says: /too many arguments/ },
])("$name is refused in a line", async ({ args, code, says }) => {
  const file = join(folder.path, "file");
  await writeFile(file, "text");
  const told = await program.run(["skill", ...args.map((it) => it.replace("FILE", file))], { cwd: folder.path });
  expect([told.code, told.stdout]).toEqual([code, ""]);
  expect(told.stderr.split("\n")[0]).toMatch(says);
  expect(await readFile(file, "utf8")).toBe("text");
});
