import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";
import { root } from "../setup/repository.js";
import { chainsOf, pages } from "./pages.js";
import { entries } from "./sources.js";

const all = pages.flatMap(chainsOf).filter((it) => it.language === "ts");
const foreign = all.filter((it) => "foreign" in it.marks);
const chains = all.filter((it) => !foreign.includes(it));

const folder = mkdtempSync(join(tmpdir(), "taskreel-types-"));
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("every TypeScript block compiles under the repository's own settings", () => {
  const files = new Map(chains.map((it) => [join(folder, `${it.title.replace(":", "-")}.ts`), it]));
  for (const [file, { code }] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([...files.keys()], {
    ...options,
    noEmit: true,
    emitDeclarationOnly: false,
    rootDir: "/",
    typeRoots: [join(root, "node_modules/@types")],
    paths: {
      ...Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file]])),
      // Its hooks and matchers are vitest's under another name; the recipe of mock.md runs under jest itself.
      "@jest/globals": [join(root, "node_modules/vitest/dist/index.d.ts")],
    },
  });
  const faults = [...files].flatMap(([file, { title }]) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((it) => {
      const line = it.start === undefined ? 0 : (source?.getLineAndCharacterOfPosition(it.start).line ?? 0) + 1;
      return `${title}, line ${line}: ${ts.flattenDiagnosticMessageText(it.messageText, "\n")}`;
    });
  });
  expect(faults).toEqual([]);
  expect(chains.length).toBeGreaterThan(0);
});

it.each(foreign)("$title, of another package, has no fault of syntax", ({ code }) => {
  expect(() => transformSync(code, { loader: "ts", format: "esm" })).not.toThrow();
});
