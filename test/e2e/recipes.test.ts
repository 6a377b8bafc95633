import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { unpackPackage } from "../setup/built.js";
import { installed } from "../setup/installed.js";
import { node, root, temporaryFolder } from "../setup/repository.js";

// The recipe for jest is that for vitest with another import and an environment variable. All three are read from the
// page, and run by jest itself against the package as it is published.

const guide = await readFile(join(root, "docs/mock.md"), "utf8");
const recipe = /^## In a test: vitest\n+```ts\n([\s\S]*?)```/m.exec(guide)?.[1] ?? "";
const [, imports] = /\*\*jest\*\* \(`(import [^`]* from "@jest\/globals")`/.exec(guide) ?? [];
const [, options] = /`NODE_OPTIONS=([^`]+)`/.exec(guide) ?? [];
const VITEST = /^import .* from "vitest";$/m;

describe("jest", () => {
  let modules: string;
  beforeAll(async () => {
    modules = await installed("fixtures/jest");
  });

  /** Runs a test file in a project of its own, which has installed the package. */
  async function jest(code: string) {
    await using project = await temporaryFolder();
    const { path } = project;
    await unpackPackage(join(path, "node_modules/taskreel"));
    await cp(join(root, "node_modules/openapi-fetch"), join(path, "node_modules/openapi-fetch"), { recursive: true });
    await symlink(join(modules, "@jest"), join(path, "node_modules/@jest"));
    await writeFile(join(path, "package.json"), '{ "type": "module" }');
    await writeFile(join(path, "clip.test.js"), code);
    return await node(path, [join(modules, "jest/bin/jest.js"), "--ci", "--json"], { NODE_OPTIONS: options ?? "" });
  }

  test("has a recipe in the page", () => {
    expect(recipe).toMatch(VITEST);
    expect(imports).toContain("beforeAll");
    expect(options).toBe("--experimental-vm-modules");
  });

  test("runs the page's recipe", async () => {
    const { stdout, stderr } = await jest(recipe.replace(VITEST, `${imports};`));
    expect(JSON.parse(stdout || "{}"), stderr).toMatchObject({ success: true, numPassedTests: 1, numTotalTests: 1 });
  });
});
