import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, expect, test } from "vitest";

// The recipes of docs/mock.md that are not TypeScript or curl run as they stand there; only the address is another one.

const run = promisify(execFile);
const guide = await readFile(new URL("../../docs/mock.md", import.meta.url), "utf8");
const after = (heading: string, language: string) => {
  const from = guide.indexOf(heading);
  const code = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(guide.slice(from))?.[1];
  if (from < 0 || code === undefined) throw new Error(`docs/mock.md has no ${language} recipe after "${heading}"`);
  return code;
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taskreel-recipes-"));
});
afterAll(() => rm(folder, { recursive: true }));

const python = spawnSync("python3", ["--version"]).status === 0;
const pytest = python && spawnSync("python3", ["-m", "pytest", "--version"]).status === 0;
test.skipIf(!python)("pytest, with nothing but urllib", async () => {
  await using mock = await startMockServer();
  const recipe = after("### pytest", "python").replace("http://127.0.0.1:4010", mock.url);
  const file = join(folder, "test_recipe.py");
  if (pytest) {
    await writeFile(file, recipe);
    const { stdout } = await run("python3", ["-m", "pytest", "-q", "-p", "no:cacheprovider", file], { cwd: folder });
    expect(stdout).toMatch(/^1 passed/m);
  } else {
    // Its tests are plain functions, which can be called by their names.
    const call =
      "\n\nfor name, it in list(globals().items()):\n    if name.startswith('test_'):\n        it()\n        print(name)\n";
    await writeFile(file, recipe + call);
    const { stdout } = await run("python3", [file]);
    expect(stdout).toBe("test_a_clip_is_made\n");
  }
  mock.assertConforming();
});

test("node:test, whose hooks are those of jest under other names", async () => {
  const entry = JSON.stringify(new URL("../../src/mock/index.ts", import.meta.url).href);
  const hooks = /`(useMockServer\(\{ beforeAll: before.*?\))`/.exec(guide)?.[1];
  const recipe = `import { useMockServer } from ${entry};
import { after, afterEach, before, test } from "node:test";
const mock = ${hooks};
test("it runs", async () => {
  const { status } = await fetch(mock.url + "/__mock/state");
  if (status !== 200) throw new Error("no answer");
});
`;
  const file = join(folder, "recipe.test.mjs");
  await writeFile(file, recipe);
  const root = new URL("../..", import.meta.url);
  const { stdout } = await run(process.execPath, ["--import", "tsx", "--test", file], { cwd: root });
  expect(stdout).toMatch(/pass 1\n/);
});
