import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { type BuildResult, build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { firstAt } from "../../src/client/kernel/pointer.js";
import { factoryOf, hostsIn } from "../../src/contract/hosts.js";
import { exampleOf, taskCases } from "../contract/support.js";
import { root } from "../setup/repository.js";

/** What pages and workers have, and nothing of Node's: no `process`, no `require`, no `Buffer`. */
const { AbortController, AbortSignal, Headers, Request, Response, TextDecoder, URL } = globalThis;
const { clearTimeout, crypto, performance, setTimeout } = globalThis;
const platform = {
  AbortController,
  AbortSignal,
  Headers,
  Request,
  Response,
  TextDecoder,
  URL,
  clearTimeout,
  crypto,
  performance,
  setTimeout,
};

const NOT_FOR_PAGES =
  /(^|\/)src\/((mock|cli|codegen|webhooks|download)\/|contract\/(?!validators\/error|check\/violations))|generated\/\w+\/validators\.|(yaml|ajv|commander|@stoplight)\//;

const HOSTS = hostsIn(join(root, "generated"));

describe.each(HOSTS)("taskreel/%s for browsers", (host) => {
  const create = factoryOf(host);
  let bundle: BuildResult<{ metafile: true; write: false }>;

  beforeAll(async () => {
    // A Node built-in, or a package that is not there, fails the build.
    bundle = await build({
      absWorkingDir: root,
      entryPoints: [`generated/${host}/index.ts`],
      bundle: true,
      format: "iife",
      globalName: "taskreel",
      platform: "browser",
      target: "es2022",
      metafile: true,
      write: false,
    });
  });

  test("holds no Node built-in, no mock and none of its libraries", () => {
    const { inputs, outputs } = bundle.metafile;
    const imports = Object.values(outputs).flatMap((it) => it.imports);
    expect(bundle.warnings).toEqual([]);
    expect(imports).toEqual([]);
    expect(Object.keys(inputs)).toContain(`generated/${host}/index.ts`);
    expect(Object.keys(inputs).filter((it) => NOT_FOR_PAGES.test(it))).toEqual([]);
    expect(bundle.outputFiles[0]?.text).not.toMatch(/\b(node:|require\()/);
  });

  test("runs a task where there is nothing but the web's own globals", async () => {
    const task = taskCases.find((it) => it.host === host);
    if (!task) throw new Error(`${host} has no task.`);
    const { rules, states } = task.contract;
    const { id, answer } = exampleOf(task, states.succeeded[0] as string);
    const [example] = Object.values(task.create.responses["200"]?.content?.examples ?? {});
    const created = JSON.parse(JSON.stringify(example).replaceAll(String(firstAt(example, rules.id)), id));
    const sent: string[] = [];
    const fetch = async (input: Request | string, init?: RequestInit) => {
      const { method, url, headers } = new Request(input, init);
      sent.push(`${method} ${new URL(url).origin} ${headers.get("authorization")}`);
      return Response.json(method === "POST" ? created : answer);
    };
    const context = createContext({
      ...platform,
      fetch: undefined,
      options: { apiKey: "key-for-tests", fetch, intervalMs: 250 },
    });
    runInContext(bundle.outputFiles[0]?.text ?? "", context);
    const script = `taskreel.${create}(options).run(path, body)`;
    const done = await runInContext(script, Object.assign(context, { path: task.create.path, body: task.body }));
    expect(done).toMatchObject({ id, data: answer });
    expect(done.outputs.length).toBeGreaterThan(0);
    const { origin } = new URL(task.contract.rules.server);
    expect(sent).toEqual([`POST ${origin} Bearer key-for-tests`, `GET ${origin} Bearer key-for-tests`]);
  });

  test("a missing key is a clear error of the first request where there is no environment", async () => {
    const context = createContext({ ...platform });
    runInContext(bundle.outputFiles[0]?.text ?? "", context);
    const task = taskCases.find((it) => it.host === host);
    const it = { path: task?.create.path, body: task?.body };
    const first = runInContext(`taskreel.${create}().run(path, body)`, Object.assign(context, it));
    await expect(first).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("apiKey"),
    });
  });
});

test("taskreel/download asks for no file system in a bundle for browsers, and loads without Node there", async () => {
  const contents = 'export { download, openDownload } from "taskreel/download";';
  const bundle = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "iife",
    globalName: "files",
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: false,
    logOverride: { "ignored-bare-import": "silent" },
  });
  const imports = Object.values(bundle.metafile.outputs).flatMap((it) => it.imports);
  expect([bundle.warnings, imports]).toEqual([[], []]);
  const fetch = async () => new Response("film", { headers: { "content-type": "video/mp4" } });
  const context = createContext({ ...platform, ReadableStream, fetch });
  runInContext(bundle.outputFiles[0]?.text ?? "", context);
  const opened = await runInContext('files.openDownload("https://cdn.test/v.mp4")', context);
  expect(await new Response(opened.body).text()).toBe("film");
  await expect(runInContext('files.download("https://cdn.test/v.mp4", "v.mp4")', context)).rejects.toMatchObject({
    name: "DownloadError",
    message: expect.stringContaining("openDownload"),
  });
});

test("the entries are declared to be free of side effects", async () => {
  const { sideEffects } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  expect(sideEffects).toBe(false);
});
