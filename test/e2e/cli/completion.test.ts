import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hosts } from "../../setup/hosts.js";
import { buildProgram, hostsAt, LUMA, type Program } from "./program.js";

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program?.[Symbol.asyncDispose]());

/** What may stand in the place of the last word, and whether the shell may add files. */
async function complete(...words: string[]): Promise<{ values: string[]; files: boolean }> {
  const { code, stdout, stderr } = await program.run(["complete", "--", ...words]);
  expect([code, stderr]).toEqual([0, ""]);
  const lines = stdout.trimEnd().split("\n");
  const directive = lines.pop();
  return { values: lines.map((it) => it.split("\t")[0] as string), files: directive === ":0" };
}

test.each([
  { words: ["m"], values: ["models", "mock", "mcp"] },
  { words: ["run", ""], values: hosts.toReversed() },
  { words: ["submit", "runapi", "luma"], values: ["luma/modify_video"] },
  { words: ["run", "runapi", "runway/text_to_video", "--out"], values: ["--output-resolution", "--out"] },
  { words: ["run", "runapi", "runway/text_to_video", "--output-resolution", ""], values: ["720p", "1080p"] },
  { words: ["run", "runapi", "hailuo/image_to_video", "--output-resolution", ""], values: ["512p", "768p", "1080p"] },
  {
    words: [
      ...["run", "runapi", "hailuo/image_to_video", "--model", "hailuo-2.3-image-to-video-pro"],
      ...["--output-resolution", ""],
    ],
    values: ["768p", "1080p"],
  },
  { words: ["models", "ki"], values: ["kie"] },
  { words: ["wait", "--host", "ru"], values: ["runapi"] },
  { words: ["sk"], values: ["skill"] },
  { words: ["skill", "--"], values: ["--overwrite", "--help"] },
  { words: ["completion", ""], values: ["bash", "zsh", "fish"] },
  { words: ["run", "nobody", "x", "--"], values: [] },
  { words: ["fly", ""], values: [] },
])("$words", async ({ words, values }) => {
  expect(await complete(...words)).toEqual({ values, files: false });
});

test("no field that the chosen model forbids, and none that is there already", async () => {
  const line = ["run", "runapi", "hailuo/image_to_video", "--model"];
  const all = (await complete(...line.slice(0, 3), "--")).values;
  expect(all).toEqual(expect.arrayContaining(["--model", "--last-frame-image-url", "--output-resolution", "--out"]));
  const { values } = await complete(...line, "hailuo-2.3-image-to-video-pro", "--prompt=x", "--");
  for (const it of ["--model", "--prompt", "--last-frame-image-url"]) expect(values).not.toContain(it);
  expect(values).toEqual(expect.arrayContaining(["--first-frame-image-url", "--output-resolution", "--out"]));
  // What only some models take leaves only these.
  const models = (
    await complete(...line.slice(0, 3), "--last-frame-image-url", "https://example.com/a.png", "--model", "")
  ).values;
  expect(models).not.toContain("hailuo-2.3-image-to-video-pro");
  expect(models.length).toBeGreaterThan(0);
});

test("a file's name is left to the shell", async () => {
  expect(await complete("run", ...LUMA, "-o", "")).toEqual({ values: [], files: true });
  expect(await complete("skill", "")).toEqual({ values: [], files: true });
});

test("open tasks of this machine", async () => {
  await using mock = await startMockServer({ scenario: "stuck" });
  await program.run(["submit", ...LUMA], { env: hostsAt(mock.url) });
  expect(await complete("wait", "")).toEqual({ values: [mock.tasks[0]?.id], files: false });
});

/** What bash offers when Tab is pressed at the end of a line. */
async function bash(line: string): Promise<string[]> {
  const { stdout } = await program.run(["completion", "bash"]);
  const folder = join(program.state, "bin");
  mkdirSync(folder, { recursive: true });
  const start = `#!/bin/sh\nexec "${process.execPath}" "${program.main}" "$@"\n`;
  writeFileSync(join(folder, "taskreel"), start, { mode: 0o755 });
  writeFileSync(join(folder, "completion.bash"), stdout);
  const script = `source "${folder}/completion.bash"; source "${folder}/completion.bash"
    COMP_LINE="$1"; COMP_POINT=\${#COMP_LINE}; _taskreel; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const env = { PATH: `${folder}:${process.env.PATH}`, HOME: program.state, XDG_STATE_HOME: program.state };
  const told = execFileSync("bash", ["--norc", "-c", script, "bash", line], { env, cwd: folder, encoding: "utf8" });
  return told.split("\n").filter(Boolean);
}

test("bash completes with the script that is printed, words with colons too", async () => {
  expect(await bash("taskreel run ru")).toEqual(["runapi"]);
  expect(await bash("taskreel run runapi runway/text_to_video --aspect-ratio ")).toContain("16:9");
  expect(await bash("taskreel run runapi runway/text_to_video --aspect-ratio 16:")).toEqual(["9"]);
});

test("Tab runs nothing that stands in the line", async () => {
  const made = join(program.state, "made");
  const line = `taskreel run runapi luma/modify_video --prompt "$(touch ${made})" \`touch ${made}\` --watermar`;
  expect(await bash(line)).toEqual(["--watermark"]);
  await expect(access(made)).rejects.toThrow();
});

test.each(["zsh", "fish"])("there is a script for %s", async (shell) => {
  const { code, stdout } = await program.run(["completion", shell]);
  expect([code, stdout.includes("taskreel"), stdout.includes("complete --")]).toEqual([0, true, true]);
});
