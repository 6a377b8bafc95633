import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as download from "taskreel/download";
import * as durable from "taskreel/durable";
import * as mock from "taskreel/mock";
import * as runapi from "taskreel/runapi";
import * as validators from "taskreel/runapi/validators";
import * as webhooks from "taskreel/webhooks";
import { describe, expect, test } from "vitest";
import { apiPage } from "../../docs/.vitepress/api/page.js";
import { builtSite } from "./site.js";

const dist = await builtSite();
const page = (entry: string) => readFileSync(join(dist, "api", `${entry.replaceAll("/", ".")}.md`), "utf8");
const titles = (text: string) => [...text.matchAll(/^### (\w+)/gm)].map((it) => it[1]);

describe("the pages of the TypeScript API", () => {
  test.each([
    ["taskreel/download", download],
    ["taskreel/durable", durable],
    ["taskreel/mock", mock],
    ["taskreel/runapi/validators", validators],
    ["taskreel/webhooks", webhooks],
  ])("%s has every function and class that it exports", (entry, module) => {
    const shared = titles(page("taskreel"));
    const missing = Object.keys(module).filter((it) => ![...titles(page(entry)), ...shared].includes(it));
    expect(missing).toEqual([]);
  });

  test("a host's has what it adds to what all share", () => {
    expect(titles(page("taskreel/runapi"))).toEqual(
      expect.arrayContaining(["createRunapi", "describe", "upload", "LumaModifyVideo"]),
    );
    expect(titles(page("taskreel"))).toEqual(expect.arrayContaining(["ApiError", "SubmitOptions", "WaitOptions"]));
    expect(Object.keys(runapi)).toContain("createRunapi");
  });

  test("options come with units and defaults, functions with what they throw", () => {
    expect(page("taskreel")).toMatch(/`requestTimeoutMs\?` \|.*milliseconds.*Default 60,000/);
    expect(page("taskreel/download")).toMatch(/^#+ Throws/m);
  });
});

test("what TypeDoc says of every class is left out", () => {
  const text =
    "# src\n\n### A\n\nDoes it.\n\n#### Constructors\n\n##### Constructor\n\nx\n\n#### Properties\n\n| a |\n";
  const made = apiPage(text, "taskreel/a", "en");
  expect(made).toContain("# taskreel/a\n");
  expect(made).toContain("Does it.\n\n#### Properties");
  expect(apiPage(text, "taskreel/a", "zh-TW")).toMatch(/search: false[\s\S]*<div lang="en">/);
});
