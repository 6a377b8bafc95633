import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "taskreel/mock";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOperations, readDocuments } from "../../docs/.vitepress/contract/documents.js";
import { samplesOf } from "../../docs/.vitepress/samples/index.js";
import { valuesAt } from "../../src/client/kernel/pointer.js";
import { contractFor } from "../../src/contract/model/tasks/reading.js";
import { hostsAt } from "../setup/hosts.js";
import { root } from "./site.js";

/** Every sample of every named request is run as a reader would, against the mock. */
const { en: hostDocs } = await readDocuments();
const samples = hostDocs.flatMap((doc) =>
  createOperations(doc).flatMap((task) =>
    Object.entries(task.create.body?.examples ?? {}).flatMap(([example, body]) =>
      samplesOf({ doc, ...task, body: body as Record<string, unknown> }).map((it) => ({
        ...it,
        name: `${task.create.id}-${example}`,
        operation: task.create.id,
      })),
    ),
  ),
);
/** Results of the examples that are texts, by their first lines; and the names of fields whose values are results. */
const TEXTS = new Set<string>();
const VALUES = new Set<string>();
for (const doc of hostDocs) {
  for (const { create } of createOperations(doc)) {
    const status = doc.contract.operations.find(({ id }) => id === create.task.statusOperation);
    const examples = Object.values(status?.responses["200"]?.content?.examples ?? {});
    for (const { at, kind } of contractFor(doc.contract, create).rules.results) {
      if (kind === "text")
        for (const it of examples)
          for (const { value } of valuesAt(it, at)) TEXTS.add(String(value).split("\n")[0] ?? "");
      if (kind === "data") VALUES.add(`"${at.slice(1)}":`);
    }
  }
}
function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
/** What a sample shows of its task: an address at the mock, the text that an example answer has, or a value. An id has the task's behind it. */
const isShown = (line: string) =>
  line.startsWith(mock.url) || [...TEXTS].some((it) => line === it || line.startsWith(`${it}-`)) || isJson(line);
const of = (title: string) => samples.filter((it) => it.title === title);

const folder = mkdtempSync(join(tmpdir(), "taskreel-samples-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(join(root, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
const paths = Object.fromEntries(
  hostDocs.map(({ host }) => [`taskreel/${host}`, [join(root, "generated", host, "index.ts")]]),
);
const tsconfig = join(folder, "tsconfig.json");
writeFileSync(tsconfig, JSON.stringify({ compilerOptions: { target: "es2022", module: "nodenext", paths } }));

let mock: MockServer;
let env: Record<string, string | undefined>;
beforeAll(async () => {
  mock = await startMockServer({ duration: 200 });
  env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...hostsAt(mock.url),
    TSX_TSCONFIG_PATH: tsconfig,
    XDG_STATE_HOME: join(folder, "state"),
  };
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Creates that the mock took, by operation; the samples below run side by side. */
const creates = () =>
  mock.requests
    .filter((it) => it.operation?.startsWith("create") && [200, 202].includes(it.status))
    .map((it) => it.operation);

describe("TypeScript", () => {
  const files = of("TypeScript").map((it) => ({ ...it, file: join(folder, `${it.name}.ts`) }));
  for (const { file, text } of files) writeFileSync(file, text);

  it("compiles under the repository's own settings", () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(
      files.map((it) => it.file),
      {
        ...options,
        noEmit: true,
        emitDeclarationOnly: false,
        rootDir: "/",
        typeRoots: [join(root, "node_modules/@types")],
        paths,
      },
    );
    const faults = files.flatMap(({ file }) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        (it) => `${file}: ${ts.flattenDiagnosticMessageText(it.messageText, "\n")}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it("runs, all of it", async () => {
    // The contract's pace is for real hosts.
    for (const { file, text } of files) {
      writeFileSync(file, text.replace(/= (create\w+)\(\);/, "= $1({ intervalMs: 250 });"));
    }
    const main = join(folder, "main.ts");
    writeFileSync(main, `await Promise.all(${JSON.stringify(files.map((it) => it.file))}.map((it) => import(it)));\n`);
    const args = ["--import", join(root, "node_modules/tsx/dist/esm/index.mjs"), main];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").filter(isShown)).toHaveLength(files.length);
  });
});

describe("curl", () => {
  it.concurrent.each(of("curl"))("$name", async ({ text }) => {
    const { stdout, stderr } = await run("bash", ["--norc", "-eu", "-c", text.replace(/sleep \d+/, "sleep 0.1")]);
    expect(stderr).toBe("");
    const results = [
      `${mock.url}/__mock/media/`,
      ...[...TEXTS].map((it) => JSON.stringify(it).slice(0, -1)),
      ...VALUES,
    ];
    expect(results.some((it) => stdout.includes(it))).toBe(true);
  });

  it("ends when the key is refused", async () => {
    const text = of("curl")[0]?.text ?? "";
    const { stdout, code } = await run("bash", ["-c", text], { RUNAPI_API_KEY: "" });
    expect(code).not.toBe(0);
    expect(stdout).toContain("error");
  });
});

describe("Python", () => {
  it.concurrent.each(of("Python"))("$name", async ({ text }) => {
    const { stdout, stderr } = await run("python3", ["-c", text.replace(/sleep\(\d+\)/, "sleep(0.1)")]);
    expect(stderr).toBe("");
    expect(isShown(stdout.trim().split("\n")[0] ?? "")).toBe(true);
  });
});

describe("command line", () => {
  it.concurrent.each(of("Command line"))("$name", async ({ text, name }) => {
    const command = text
      .replace("npx taskreel", `"${process.execPath}" "${join(root, "dist/cli/main.js")}"`)
      .replace(/-o out(\.\w+)\n/, `--interval 0.25 -o "${join(folder, name)}$1"\n`);
    const { stderr, code } = await run("bash", ["-c", command]);
    expect(code, stderr).toBe(0);
  });
});

it("has sent every request once", () => {
  expect(creates().sort()).toEqual(samples.map((it) => it.operation).sort());
});

function run(program: string, args: readonly string[], more: Record<string, string> = {}) {
  return new Promise<{ stdout: string; stderr: string; code: number | null }>((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...env, ...more }, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (text) => (said.stdout += text));
    child.stderr.on("data", (text) => (said.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...said, code }));
  });
}
