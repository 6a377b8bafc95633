import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root, temporaryFolder } from "../setup/repository.js";

const { path: repository, ...end } = await temporaryFolder();

const run = (program: string, ...args: string[]) =>
  new Promise<{ code: unknown; text: string }>((resolve) => {
    execFile(program, args, { cwd: repository }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, text: stdout + stderr });
    });
  });
const git = (...args: string[]) => run("git", "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args);
const diff = (...args: string[]) =>
  run(
    process.execPath,
    join(root, "node_modules/tsx/dist/cli.mjs"),
    join(root, "src/codegen/diff.ts"),
    "--root",
    repository,
    ...args,
  );

const write = async (files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) await writeFile(join(repository, file), text);
};
const commit = async (message: string) => {
  await git("add", "--all");
  await git("commit", "--quiet", "--no-verify", "--message", message);
};
const manifest = (version: string) => JSON.stringify({ name: "example", version });

/** A repository with a commit before there was anything, a released version, and one that breaks its users. */
beforeAll(async () => {
  await git("init", "--quiet");
  await write({ "README.md": "Nothing yet.\n" });
  await commit("first");
  await git("tag", "first");
  const bundle = await readFile(join(root, "generated/kie/openapi.yaml"), "utf8");
  await mkdir(join(repository, "generated/kie"), { recursive: true });
  await write({
    "generated/kie/openapi.yaml": bundle,
    "package.json": manifest("0.1.0"),
    "CHANGELOG.md": "## [0.1.0] - 2026-01-01\n\n### Added\n\n- A contract.\n",
  });
  await commit("0.1.0");
  await git("tag", "v0.1.0");
  await write({
    "generated/kie/openapi.yaml": bundle.replaceAll("operationId: getModifyTask\n", "operationId: getTask\n"),
  });
});
afterAll(() => end[Symbol.asyncDispose]());

it("fails while version and changelog say nothing of a breaking change", async () => {
  const { code, text } = await diff("v0.1.0");
  expect(code).toBe(1);
  expect(text).toContain("kie: 2 changed, major\n  major  ");
  expect(text).toContain("changed from 'getModifyTask' to 'getTask'");
  expect(text).toContain("at least 0.2.0");
});

it("passes once they do", async () => {
  const log = "## [0.2.0] - Unreleased\n\n### Changed\n\n- `getModifyTask` is called `getTask`.\n\n";
  await write({ "package.json": manifest("0.2.0"), "CHANGELOG.md": `${log}## [0.1.0] - 2026-01-01\n` });
  const { code, text } = await diff("v0.1.0");
  expect(text).toContain("The version and CHANGELOG.md fit.");
  expect(code).toBe(0);
});

it("takes a contract that was not there for new", async () => {
  const { code, text } = await diff("first");
  expect(text).toContain("The contract is new.");
  expect(code).toBe(0);
});

it("takes a contract that is gone for a breaking change", async () => {
  await rm(join(repository, "generated/kie/openapi.yaml"));
  const { code, text } = await diff("v0.1.0");
  expect(text).toContain("The contract was removed.");
  expect(code).toBe(0); // 0.2.0 says so
});

it("says what it needs to know", async () => {
  expect(await diff("no-such-ref")).toEqual({ code: 2, text: "There is no commit no-such-ref in this repository.\n" });
  expect((await diff()).code).toBe(2);
});
