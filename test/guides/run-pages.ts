import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileFault } from "taskreel/download";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { root } from "../setup/repository.js";
import { forgetCommandLine } from "./command-line.js";
import { type Reader, startReading } from "./host.js";
import { type Chain, chainsOf, originalOf, type Page } from "./pages.js";
import { program } from "./same.js";

// Installations are run by agents.test.ts, where npm puts what it installs.
const isRun = ({ marks }: Chain) => !["not-run", "foreign", "install"].some((it) => it in marks);
const isTest = ({ language, code }: Chain) => language === "ts" && /from "(vitest|@jest\/globals)"/.test(code);

/** What a page has to run. A translated program that is the English one but for its comments has been run already. */
function programsOf(page: Page): Chain[] {
  const originals = page.locale ? chainsOf(originalOf(page)) : [];
  return chainsOf(page).filter(
    (it, n) =>
      isRun(it) && (!originals[n] || program(originals[n]) !== program(it)) && /^(ts|sh|py)$/.test(it.language),
  );
}

/** Files that a program says it saves. */
function savedBy({ code }: Chain): string[] {
  const names = code.matchAll(/ -o (\S+\.mp4)|\bdownload\(\w+, "([^"]+)"|, "([\w.]+\.mp4)"\)/g);
  return [...names].map((it) => it[1] ?? it[2] ?? it[3] ?? "");
}

/** Registers a test for every program of these pages. */
export function runPages(pages: readonly Page[]): void {
  const files = mkdtempSync(join(tmpdir(), "taskreel-tests-"));
  symlinkSync(join(root, "node_modules"), join(files, "node_modules"));
  afterAll(() => {
    rmSync(files, { recursive: true, force: true });
    return forgetCommandLine();
  });

  for (const page of pages) {
    const chains = programsOf(page);
    const programs = chains.filter((it) => !isTest(it));

    describe.skipIf(programs.length === 0)(page.title, () => {
      let reader: Reader;
      beforeAll(async () => {
        reader = await startReading();
      });
      afterEach(() => {
        reader.mock.assertConforming();
        reader.mock.scenario = "default";
      });
      afterAll(() => reader?.[Symbol.asyncDispose]());

      // In the order of the page: one program may read what an earlier one has stored.
      it.each(programs)("$title", async (chain) => {
        const { scenario } = chain.marks;
        if (scenario) reader.mock.scenario = scenario;
        const sent = reader.mock.requests.length;
        await reader.run(chain);
        const answers = reader.mock.requests.slice(sent).filter((it) => it.operation !== undefined);
        const refused = answers.filter((it) => it.status !== 200 && it.fault === undefined);
        if (!scenario) expect(refused).toEqual([]);
        if (chain.language === "ts") expect(answers.length).toBeGreaterThan(0);
        for (const it of savedBy(chain)) expect(await fileFault(join(reader.folder, it))).toBeUndefined();
      });
    });

    // Importing a page's test file hands its tests to this run. jest's hooks and matchers are vitest's by other names.
    for (const [n, chain] of chains.filter(isTest).entries()) {
      describe(chain.title, async () => {
        const file = join(files, `${page.title.replaceAll(/\W/g, "-")}-${n}.ts`);
        mkdirSync(files, { recursive: true });
        writeFileSync(file, chain.code.replace('"@jest/globals"', '"vitest"'));
        await import(/* @vite-ignore */ file);
      });
    }
  }
}
