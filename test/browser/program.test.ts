import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserProgram } from "../setup/browser.js";
import { temporaryFolder } from "../setup/repository.js";

const { path: folder, ...end } = await temporaryFolder();
let program: string;
beforeAll(async () => {
  program = join(folder, "chromium");
  await writeFile(program, "");
  await chmod(program, 0o755);
});
afterAll(() => end[Symbol.asyncDispose]());

test("the browser is the one that is named, or one on PATH", () => {
  expect(browserProgram({ CHROMIUM_PATH: program, PATH: "" })).toBe(program);
  expect(browserProgram({ PATH: `/nowhere:${folder}` })).toBe(program);
});

test("without one, tests are skipped, unless they are required", () => {
  expect(browserProgram({ PATH: "/nowhere" })).toBeUndefined();
  const how = /There is no browser.*apt-get install.*CHROMIUM_PATH/;
  expect(() => browserProgram({ PATH: "/nowhere", CI: "true" })).toThrow(how);
  expect(() => browserProgram({ PATH: "/nowhere", TASKREEL_BROWSER: "required" })).toThrow(how);
  expect(() => browserProgram({ CHROMIUM_PATH: "/nowhere/chromium" })).toThrow(/is \/nowhere\/chromium.*apt-get/);
});
