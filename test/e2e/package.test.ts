import { readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostsIn } from "../../src/contract/hosts.js";
import { unpackPackage } from "../setup/built.js";
import { filesOf } from "../setup/once.js";
import { node, root, succeeded, temporaryFolder, tool } from "../setup/repository.js";

const HOSTS = hostsIn(join(root, "generated"));

/** What npm would publish, installed in a folder of its own. */
let consumer: Awaited<ReturnType<typeof temporaryFolder>>;
let files: string[];
let manifest: {
  readonly dependencies: Record<string, string>;
  readonly scripts?: unknown;
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
  readonly bin: Record<string, string>;
};

const installed = (...path: string[]) => join(consumer.path, "node_modules", ...path);

beforeAll(async () => {
  consumer = await temporaryFolder();
  await unpackPackage(installed("taskreel"));
  files = await filesOf(installed("taskreel"));
  manifest = JSON.parse(await readFile(installed("taskreel/package.json"), "utf8"));
  for (const name of Object.keys(manifest.dependencies)) await symlink(tool(name), installed(name));
});
afterAll(() => consumer?.[Symbol.asyncDispose]());

/** Runs a module in the consumer's folder and returns what it printed as JSON. */
async function evaluate(script: string): Promise<unknown> {
  await writeFile(join(consumer.path, "script.mjs"), script);
  return JSON.parse(succeeded(await node(consumer.path, ["script.mjs"])));
}

test("it holds what runs, its declarations and the bundled contracts", () => {
  const roots = new Set(files.map((it) => it.split("/")[0]));
  expect([...roots].sort()).toEqual(["LICENSE", "README.md", "dist", "generated", "package.json", "skills"]);
  expect(files.filter((it) => /(^|\/)(test|codegen|cli)\/.*\.d\.ts$|\.test\.|\.map$/.test(it))).toEqual([]);
  // A contract once, as what every tool reads, and its checks; and what it offers, for who looks for no more.
  const parts = ["openapi.json", "services.json", "validators.js"];
  const tools = files.filter((it) => /^generated\/\w+\/tools\/[a-z-]+\.json$/.test(it));
  const contracts = HOSTS.flatMap((it) => parts.map((part) => `generated/${it}/${part}`));
  const others = files.filter((it) => /^generated|ya?ml$/.test(it) && !tools.includes(it));
  expect(others.sort()).toEqual(contracts);
  expect(tools).toContain("generated/runapi/tools/luma.json");
});

test("it brings openapi-fetch alone, and nothing that only a clone needs", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
  for (const name of ["scripts", "devDependencies", "allowScripts"]) expect(Object.keys(manifest)).not.toContain(name);
});

test("it carries the licence of every library that was bundled in", async () => {
  expect(files).toContain("dist/LICENSES.txt");
  const text = await readFile(installed("taskreel/dist/LICENSES.txt"), "utf8");
  for (const name of ["@noble/hashes", "ajv", "commander", "fast-uri", "yaml"]) {
    expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC|BSD-3-Clause)\\)\n\n[^]{300}`, "m"));
  }
});

test("every file that the manifest names is in it", () => {
  const named = Object.values(manifest.exports).flatMap((it) => (typeof it === "string" ? [it] : Object.values(it)));
  const each = named.flatMap((it) => (it.includes("*") ? HOSTS.map((host) => it.replace("*", host)) : [it]));
  const missing = [...each, ...Object.values(manifest.bin)].filter((it) => !files.includes(it.replace("./", "")));
  expect(missing).toEqual([]);
});

test("every entry can be imported with openapi-fetch alone", async () => {
  const entries = Object.entries(manifest.exports).filter(([, it]) => typeof it !== "string");
  const names = entries.map(([name]) => `taskreel${name.slice(1)}`);
  const script = `
    const found = {};
    for (const name of ${JSON.stringify(names)}) found[name] = Object.keys(await import(name));
    console.log(JSON.stringify(found));
  `;
  const exported = (await evaluate(script)) as Record<string, string[]>;
  expect(exported["taskreel/runapi"]).toContain("createRunapi");
  expect(exported["taskreel/kie"]).toContain("createKie");
  expect(exported["taskreel/mock"]).toContain("startMockServer");
  expect(exported["taskreel/download"]).toContain("download");
  expect(exported["taskreel/webhooks"]).toContain("verifySignature");
  expect(exported["taskreel/durable"]).toContain("advance");
  expect(exported.taskreel).toEqual(expect.arrayContaining(["ApiError", "createPoller", "waitAll"]));
  // One class, whichever entry it is taken from: `instanceof` must not depend on that.
  const same = `
    import { ApiError } from "taskreel";
    import * as runapi from "taskreel/runapi";
    import * as kie from "taskreel/kie";
    console.log(JSON.stringify([runapi, kie].map((it) => it.ApiError === ApiError)));
  `;
  expect(await evaluate(same)).toEqual([true, true]);
});

test("the Prism engine says what to install when Prism is not there", async () => {
  const script = `
    import { startMockServer } from "taskreel/mock";
    const error = await startMockServer({ engine: "prism" }).catch((it) => it);
    console.log(JSON.stringify({ name: error.name, code: error.code, message: error.message }));
  `;
  expect(await evaluate(script)).toMatchObject({
    name: "MockServerError",
    code: "engine-missing",
    message: expect.stringContaining("npm install -D @stoplight/prism-http"),
  });
});

test("an application runs against the mock server, file and all", async () => {
  const script = `
    import { createKie } from "taskreel/kie";
    import { download, fileFault } from "taskreel/download";
    import { startMockServer } from "taskreel/mock";
    import { createRunapi } from "taskreel/runapi";

    const mock = await startMockServer({ duration: 200 });
    const options = { apiKey: "key-for-tests", baseUrl: mock.url, intervalMs: 250 };
    const source = "https://example.com/park-walk.mp4";
    const luma = { model: "luma-modify-video", prompt: "Fog", source_video_url: source };
    const results = await Promise.all([
      createRunapi(options).run("/api/v1/luma/modify_video", luma),
      createKie(options).run("/api/v1/modify/generate", { prompt: "Fog", videoUrl: source }),
    ]);
    const faults = await Promise.all(results.map(async (result, index) => {
      await download(result, index + ".mp4");
      return (await fileFault(index + ".mp4")) ?? null;
    }));
    await mock.close();
    console.log(JSON.stringify({ ids: results.map(({ id }) => id), faults }));
  `;
  const told = (await evaluate(script)) as { ids: string[]; faults: unknown[] };
  expect(told.faults).toEqual([null, null]);
  expect(new Set(told.ids).size).toBe(2);
});

test("the skill is in it, in a folder of its name, and its command finds it there", async () => {
  const skill = (await filesOf(join(root, "docs/agents/skill"))).map((it) => `skills/taskreel/${it}`);
  expect(files.filter((it) => it.startsWith("skills/"))).toEqual(skill);
  expect(skill).toContain("skills/taskreel/SKILL.md");
  const told = succeeded(await node(consumer.path, [installed("taskreel", manifest.bin.taskreel ?? ""), "skill"]));
  expect(told).toBe(`${await realpath(installed("taskreel/skills/taskreel"))}\n`);
});

test("its command starts", async () => {
  const { bin } = manifest;
  const told = succeeded(await node(consumer.path, [installed("taskreel", bin.taskreel ?? ""), "--help"]));
  expect(told).toContain("mock");
  expect(told).toContain("demo");
});
