import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { hostsIn } from "../../src/contract/hosts.js";
import { bundleSize } from "../bench/size.js";
import { exampleOf, type TaskCase, taskCases } from "../contract/support.js";
import { node, root, succeeded, temporaryFolder } from "../setup/repository.js";

const HOSTS = hostsIn(join(root, "generated"));
const entryOf = (host: string) => `generated/${host}/validators/index.ts`;

/** What a bundle for this platform is made of, as one script that leaves its exports in `bundled`. */
async function bundle(contents: string, platform: "browser" | "neutral") {
  return build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: "iife",
    globalName: "bundled",
    platform,
    target: "es2022",
    metafile: true,
    write: false,
  });
}

/** Judges one request and one answer of each kind and prints what was found. */
function judging({ create, status, body }: TaskCase, answer: unknown): string {
  const requests = [body, {}].map((it) => `validators.request(${JSON.stringify(create.path)}, ${JSON.stringify(it)})`);
  const answers = [answer, {}].map(
    (it) => `validators.response("GET", ${JSON.stringify(status.path)}, 200, ${JSON.stringify(it)})`,
  );
  return `[${[...requests, ...answers].join(", ")}].map((it) => it.length > 0)`;
}

describe.each(HOSTS)("taskreel/%s/validators", (host) => {
  const task = taskCases.find((it) => it.host === host) as TaskCase;
  const { answer } = exampleOf(task, task.contract.states.succeeded[0] as string);

  test("judges where code from strings is forbidden", async () => {
    await using folder = await temporaryFolder();
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entryOf(host)],
      bundle: true,
      format: "esm",
      platform: "neutral",
      write: false,
    });
    await writeFile(join(folder.path, "validators.mjs"), outputFiles[0]?.contents ?? "");
    const script = `import { validators } from "./validators.mjs"; console.log(JSON.stringify(${judging(task, answer)}));`;
    await writeFile(join(folder.path, "script.mjs"), script);
    const told = succeeded(await node(folder.path, ["--disallow-code-generation-from-strings", "script.mjs"]));
    expect(JSON.parse(told)).toEqual([false, true, false, true]);
  });

  test.each(["browser", "neutral"] as const)("bundles alone for %s, and compiles nothing", async (platform) => {
    const { outputFiles, metafile, warnings } = await bundle(`export * from "./${entryOf(host)}";`, platform);
    const text = outputFiles?.[0]?.text ?? "";
    expect(warnings).toEqual([]);
    expect(Object.values(metafile.outputs).flatMap((it) => it.imports)).toEqual([]);
    const unwanted =
      /src\/((mock|cli|codegen|download)\/|client\/(?!errors|kernel)|contract\/(\w+\.|document\/(?!json)|check\/compile))|node_modules/;
    expect(Object.keys(metafile.inputs).filter((it) => unwanted.test(it))).toEqual([]);
    expect(text).not.toMatch(/\bnode:|\beval\b|\bnew Function\b|\bimport\(/);
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(text, context);
    const found = runInContext(`const { validators } = bundled; ${judging(task, answer)}`, context);
    expect([...found]).toEqual([false, true, false, true]);
  });

  test("costs a page that does not use it nothing", async () => {
    const unused = `import { validators } from "./${entryOf(host)}"; globalThis.x = 1;`;
    expect((await bundleSize(unused, root)).minified).toBeLessThan(50);
  });
});
