import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { fileFault } from "taskreel/download";
import { type MockServer, startMockServer } from "taskreel/mock";
import * as surface from "taskreel/runapi";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLine, forgetCommandLine } from "../guides/command-line.js";
import { entries, fromSource } from "../guides/sources.js";
import { HOST_ADDRESSES, hostsAt } from "../setup/hosts.js";
import { root } from "../setup/repository.js";

/**
 * Everything in a fence of README.md and of the pages for developers is tried as a reader would: TypeScript is compiled
 * and run against the mock, curl is run with only the host replaced, and other commands must exist. A fence that no check
 * knows is a fault. The guides have tests of their own, in test/guides.
 */
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

interface Fence {
  readonly title: string;
  readonly language: string;
  readonly code: string;
}

const PAGES = ["README.md", "docs/contributing.md", "docs/benchmarks.md", "docs/decisions.md", "docs/mock.md"];
const pages = PAGES.map((path) => ({
  path,
  text: readFileSync(join(root, path), "utf8"),
}));
const fences = pages.flatMap(fencesOf);
const typescript = fences.filter((it) => it.language === "ts");
const tests = typescript.filter((it) => it.code.includes('from "vitest"'));
const programs = typescript.filter((it) => !tests.includes(it));
const shell = fences.filter((it) => it.language === "sh");
const calls = shell.filter((it) => it.code.includes("curl "));
const commands = shell.filter((it) => !calls.includes(it)).flatMap((it) => it.code.trim().split(/\n|&&/));
/** Formulas, and what other programs were told; nothing a reader runs. */
const texts = fences.filter((it) => it.language === "text");
/** Run by test/guides/mock-recipes.test.ts. */
const python = fences.filter((it) => it.language === "python");

function fencesOf({ path, text }: { path: string; text: string }): Fence[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = "", 2: code = "", index }) => ({
    title: `${path}:${text.slice(0, index).split("\n").length}`,
    language,
    code,
  }));
}

// A folder of its own, where packages are found as in a reader's project.
const folder = mkdtempSync(join(tmpdir(), "taskreel-readme-"));
const cwd = join(folder, "cwd");
mkdirSync(cwd);
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
const fileOf = (fence: Fence) => join(folder, `${fence.title.replace(/\W/g, "-")}.ts`);
for (const fence of typescript) writeFileSync(fileOf(fence), fence.code);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("fences", () => {
  it("are all of a kind that is checked", () => {
    const marks = pages.flatMap(({ text }) => text.match(/^\s*(```|~~~)/gm) ?? []);
    expect(marks).toHaveLength(2 * fences.length);
    const checked = [
      ...programs,
      ...tests,
      ...calls,
      ...shell.filter((it) => !calls.includes(it)),
      ...texts,
      ...python,
    ];
    expect(fences.filter((it) => !checked.includes(it)).map((it) => `${it.title} ${it.language}`)).toEqual([]);
    expect(Math.min(programs.length, tests.length, calls.length, commands.length)).toBeGreaterThan(0);
  });
});

describe("TypeScript", () => {
  it("compiles under the repository's own settings", () => {
    const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(typescript.map(fileOf), {
      ...options,
      noEmit: true,
      emitDeclarationOnly: false,
      rootDir: "/",
      typeRoots: [join(root, "node_modules/@types")],
      paths: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file]])),
    });
    const faults = typescript.flatMap((fence) => {
      const source = program.getSourceFile(fileOf(fence));
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        (it) => `${fence.title}: ${ts.flattenDiagnosticMessageText(it.messageText, "\n")}`,
      );
    });
    expect(faults).toEqual([]);
  });

  describe("runs", () => {
    let mock: MockServer;
    beforeAll(async () => {
      mock = await startMockServer({ duration: 500 });
    });
    afterAll(() => mock.close());

    // In the order of the page: one snippet may read what an earlier one has stored.
    it.each(programs)("$title", async (fence) => {
      const outfile = fileOf(fence).replace(/\.ts$/, ".mjs");
      await build({
        entryPoints: [fileOf(fence)],
        outfile,
        bundle: true,
        platform: "node",
        format: "esm",
        plugins: [fromSource(folder)],
        external: ["@stoplight/*"],
        logLevel: "silent",
      });
      const env = {
        PATH: process.env.PATH,
        ...hostsAt(mock.url),
      };
      const sent = mock.requests.length;
      const { stderr } = await promisify(execFile)(process.execPath, [outfile], { cwd, env, timeout: 240_000 });
      expect(stderr).toBe("");
      expect(mock.requests.slice(sent).map((it) => it.status)).toContain(200);
      expect(mock.requests.slice(sent).filter((it) => it.status !== 200)).toEqual([]);
    });

    it("and leaves whole files", async () => {
      const files = await readdir(join(cwd, "out"));
      expect(files.length).toBe(programs.filter((it) => it.code.includes("download(")).length);
      for (const file of files) expect(await fileFault(join(cwd, "out", file))).toBeUndefined();
    });
  });

  // Importing a page's test file hands its tests to this run.
  for (const fence of tests) {
    describe(fence.title, async () => {
      await import(/* @vite-ignore */ fileOf(fence));
    });
  }
});

describe("shell", () => {
  afterAll(forgetCommandLine);

  it.each(commands)("%s is a command that exists", async (command) => {
    const [program, verb = "", ...rest] = command.trim().split(/\s+/);
    if (program === "npx") {
      expect(verb).toBe("taskreel");
      const words = rest.slice(0, rest[0] === "run" ? 3 : 1);
      await promisify(execFile)(process.execPath, [await commandLine(), ...words, "--help"]);
      return;
    }
    expect(program).toBe("npm");
    if (verb === "run") return expect(Object.keys(manifest.scripts)).toContain(rest[0]);
    if (verb !== "install") return expect(["ci", ...Object.keys(manifest.scripts)]).toContain(verb);
    const { name, devDependencies, peerDependencies } = manifest;
    const known = Object.keys(peerDependencies).map((it) => `${it}@${devDependencies[it]}`);
    expect([name, "--save-dev", ...known]).toEqual(expect.arrayContaining(rest));
  });

  describe("curl", () => {
    let mock: ChildProcess;
    let url = "";
    beforeAll(async () => {
      const command = commands.find((it) => it.startsWith("npx taskreel mock")) ?? "";
      const args = [join(root, manifest.bin.taskreel), ...command.split(/\s+/).slice(2), "--port", "0"];
      mock = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      url = await new Promise((resolve, reject) => {
        mock.once("exit", (code) => reject(new Error(`${command} ended with ${code}; is the package built?`)));
        mock.stdout?.on("data", (text) => {
          const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text));
          if (found) resolve(found[0]);
        });
      });
    });
    afterAll(() => mock.kill());

    it.each(calls)("$title", async ({ code }) => {
      const script = code.replaceAll(HOST_ADDRESSES, url);
      const addresses = script.match(/https?:\/\/[^/\s"']+/g) ?? [];
      expect(new Set(addresses)).toContain(url);
      expect(addresses.filter((it) => it !== url && !it.endsWith("example.com"))).toEqual([]);
      const env = { PATH: process.env.PATH, ...hostsAt(url) };
      const args = ["--norc", "-euo", "pipefail", "-c", script];
      const { stdout, stderr } = await promisify(execFile)("bash", args, { cwd, env, timeout: 240_000 });
      expect(stderr).toBe("");
      expect(stdout).toContain(`${url}/__mock/media/`);
    });
  });
});

describe("text", () => {
  it("names scripts that exist", () => {
    const named = pages.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].map((it) => it[1]));
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(named));
  });

  it("links to files that exist", async () => {
    for (const { path, text } of pages) {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((it) => it[1] as string);
      for (const link of links) await access(join(root, dirname(path), link));
    }
  });

  it("has every error class in the table of the guide, and no other", () => {
    const guide = readFileSync(join(root, "docs/guide/errors-and-money.md"), "utf8");
    const table = /^## What a wait can throw\n([\s\S]*?)^## /m.exec(guide)?.[1] ?? "";
    const rows = table
      .split("\n")
      .flatMap((row) => (row.startsWith("|") ? (row.split("|")[1]?.match(/\w+Error/g) ?? []) : []));
    const named = [...new Set(rows)];
    const exported = Object.keys(surface).filter((it) => it.endsWith("Error") && it !== "TaskreelError");
    expect(named.sort()).toEqual(exported.sort());
  });

  it("is read to its end: README.md has 120 lines at most", () => {
    expect(pages[0]?.text.split("\n").length).toBeLessThanOrEqual(121);
  });
});
