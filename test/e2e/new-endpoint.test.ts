import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContract } from "../../src/contract/load.js";
import { addEndpointAndHost } from "../setup/additions.js";
import { copyRepository, node, succeeded, textsOf, tool, tsx } from "../setup/repository.js";
import { type Program, programIn } from "./cli/program.js";

const CASES = [
  {
    host: "runapi",
    name: "zephyr/text_to_video",
    path: "/api/v1/zephyr/text_to_video",
    body: { model: "zephyr-2.5", prompt: "A kite" },
  },
  { host: "reels", name: "v1/reels", path: "/v1/reels", body: { text: "A kite" } },
] as const;
const LENGTH = { runapi: "duration_seconds", reels: "seconds" } as const;

let copy: Awaited<ReturnType<typeof copyRepository>>;
let program: Program;
let before: Record<string, string>;

beforeAll(async () => {
  copy = await copyRepository();
  before = await written();
  await addEndpointAndHost(copy.path);
  succeeded(await tsx(copy.path, ["src/codegen/generate.ts"]));
  succeeded(await tsx(copy.path, ["src/codegen/build.ts", "--js"]));
  program = await programIn(copy.path);
});
afterAll(async () => {
  await program?.[Symbol.asyncDispose]();
  await copy?.[Symbol.asyncDispose]();
});

/** Everything but openapi/ in the copy that a maintainer might have had to touch. */
async function written(): Promise<Record<string, string>> {
  const texts = await Promise.all(["src", "generated", "test", "docs"].map((it) => textsOf(copy.path, it)));
  const configs = ["package.json", "knip.json", "tsconfig.json", "tsconfig.build.json", "biome.json"];
  const read = configs.map(async (it) => [it, await readFile(join(copy.path, it), "utf8")] as const);
  return Object.assign(Object.fromEntries(await Promise.all(read)), ...texts);
}

/** Runs a module in the copy and returns what it printed as JSON. */
async function evaluate(script: string): Promise<unknown> {
  await writeFile(join(copy.path, "script.mts"), script);
  return JSON.parse(succeeded(await tsx(copy.path, ["script.mts"])));
}

describe("an endpoint and a host that are added under openapi/ and to the mirror of their sources", () => {
  test("change what is generated of them and their entries in package.json, and nothing else", async () => {
    const after = await written();
    const changed = Object.keys({ ...before, ...after }).filter((it) => after[it] !== before[it]);
    expect(changed).toEqual(expect.arrayContaining(["generated/runapi/schema.ts", "generated/reels/index.ts"]));
    const others = changed.filter((it) => !/^generated\/(runapi|reels)\//.test(it));
    expect(others).toEqual(["package.json", "test/fixtures/mirror/runapi-actions.json"]);
    const [{ exports: had, ...old }, { exports: has, ...now }] = [before, after].map((it) =>
      JSON.parse(it["package.json"] ?? ""),
    );
    expect(now).toEqual(old);
    expect(Object.keys(has).filter((it) => !(it in had))).toEqual(["./reels", "./reels/validators"]);
  });

  test("are called by the client, and refused what the contract refuses", async () => {
    const told = await evaluate(`
      import { startMockServer } from "taskreel/mock";
      import { createReels } from "taskreel/reels";
      import { createRunapi } from "taskreel/runapi";
      await using mock = await startMockServer({ duration: 300 });
      const options = { apiKey: "key-for-tests", baseUrl: mock.url, intervalMs: 250 };
      const clients = { runapi: createRunapi(options), reels: createReels(options) };
      const told = {};
      for (const { host, path, body } of ${JSON.stringify(CASES)}) {
        const client = clients[host];
        const done = await client.run(path, { ...body, [${JSON.stringify(LENGTH)}[host]]: 5 });
        const refused = await client.submit(path, { ...body, [${JSON.stringify(LENGTH)}[host]]: 7 }).catch((it) => it);
        const file = await fetch(done.outputs[0]);
        told[host] = { refused: [refused.name, refused.message], file: file.headers.get("content-type") };
      }
      console.log(JSON.stringify(told));
    `);
    for (const { host } of CASES) {
      const refused = ["ApiError", expect.stringContaining(LENGTH[host])];
      expect(told).toHaveProperty(host, { refused, file: "video/mp4" });
    }
  });

  test("are judged by the validators", async () => {
    const script = `
      import { validators as reels } from "taskreel/reels/validators";
      import { validators as runapi } from "taskreel/runapi/validators";
      const told = ${JSON.stringify(CASES)}.map(({ host, path, body }) =>
        [body, { ...body, bogus: 1 }].map((it) => ({ runapi, reels })[host].request(path, it).map((it) => it.pointer)));
      console.log(JSON.stringify(told));
    `;
    expect(await evaluate(script)).toEqual(CASES.map(() => [[], ["/bogus"]]));
  });

  test.each(CASES)("have a command: $host $name", async ({ host, name, body }) => {
    const flag = `--${LENGTH[host].replace("_", "-")}`;
    expect((await program.run(["run", host, name, "--help"])).stdout).toMatch(new RegExp(`${flag} <[\\d|]+>`));
    expect((await program.run(["models", host])).stdout).toContain(name.split("/")[0]);
    expect((await program.run(["complete", "--", "run", host, name, flag.slice(0, 5)])).stdout).toContain(flag);
    const contract = await loadContract(join(copy.path, "generated", host, "openapi.yaml"), host);
    await using mock = await startMockServer({ duration: 100, contracts: [contract] });
    const env = { [contract.rules.env.key]: "any", [contract.rules.env.baseUrl]: mock.url };
    const fields = Object.entries(body).flatMap(([key, value]) => [`--${key}`, value]);
    const args = ["run", host, name, ...fields, "--json"];
    const { code, stdout } = await program.run([...args, flag, "5"], { env });
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { endpoint: name, state: "succeeded" }]);
    const refused = await program.run([...args, flag, "7"], { env });
    expect([refused.code, JSON.parse(refused.stderr).violations]).toMatchObject([2, [{ field: LENGTH[host] }]]);
  });

  test("have reference pages and pass as the site's texts", async () => {
    const pages = await evaluate(`
      import { readDocuments } from "./docs/.vitepress/contract/documents.ts";
      import { writeDownload } from "./docs/.vitepress/download/build.ts";
      import { expander } from "./docs/.vitepress/markdown/expand.ts";
      import { machinePageOf } from "./docs/.vitepress/markdown/machine-pages.ts";
      import { allPages } from "./docs/.vitepress/site.ts";
      const documents = await readDocuments();
      const { fetched } = await writeDownload(documents.en.find((it) => it.host === "reels"), "site");
      const expand = await expander(Promise.resolve(documents));
      const pages = allPages(documents).filter((it) => /reference.(reels|runapi.zephyr)/.test(it.path));
      console.log(JSON.stringify({ fetched, pages: pages.map((it) => machinePageOf(it, expand)) }));
    `);
    const { fetched, pages: texts } = pages as { fetched: string[]; pages: string[] };
    expect(fetched).toEqual([]);
    expect(await readFile(join(copy.path, "site/openapi/reels.html"), "utf8")).toContain("createReels");
    for (const text of ["createReels", "zephyr/text_to_video"]) {
      expect(texts.filter((it) => it.includes(text))).toHaveLength(3);
    }
  });
});

describe("every check is green:", () => {
  test("generate --check", async () => succeeded(await tsx(copy.path, ["src/codegen/generate.ts", "--check"])));

  test("lint, which ends with what is left to a person", async () => {
    const told = succeeded(await tsx(copy.path, ["src/codegen/lint.ts"]));
    expect(told.split("\n").map((it) => it.trim())).toEqual(
      expect.arrayContaining([
        "Only a person can add:",
        "openapi/reels/counterexamples/createReel/: requests that createReel refuses, one file a rule",
        expect.stringMatching(/^openapi\/texts\/zh-CN.yaml: \d+ texts of runapi Zephyr$/),
      ]),
    );
    // Its workflow is written from its example.
    expect(told).not.toContain("createZephyrTextToVideo followed");
    expect(told).not.toContain("Luma");
  });

  test("docs:check, for texts may wait for their translation", async () => {
    const told = succeeded(await tsx(copy.path, ["src/codegen/texts.ts"]));
    const [, translated, texts] = told.match(/^zh-CN runapi Zephyr: (\d+) of (\d+)$/m) ?? [];
    expect(Number(translated)).toBeLessThan(Number(texts));
    expect(told).toMatch(/^zh-CN runapi Luma: (\d+) of \1$/m);
  });

  test("typecheck, with their own types", async () => {
    const script = `
      import { createReels } from "taskreel/reels";
      import { createRunapi } from "taskreel/runapi";
      const done = await createRunapi().run("/api/v1/zephyr/text_to_video", { model: "zephyr-2.5", prompt: "A kite" });
      export const url: string | undefined = done.data.videos[0]?.url;
      export const files: string[] = (await createReels().run("/v1/reels", { text: "A kite" })).data.files;
      // @ts-expect-error 7 seconds are not offered
      await createRunapi().run("/api/v1/zephyr/text_to_video", { model: "zephyr-2.5", prompt: "A kite", duration_seconds: 7 });
      // @ts-expect-error a path of the other host
      await createReels().run("/api/v1/zephyr/text_to_video", { text: "A kite" });
    `;
    await writeFile(join(copy.path, "test/types/added.test-d.ts"), script);
    const { code, stdout } = await node(copy.path, [tool("typescript/bin/tsc"), "-p", "test"]);
    expect([code, stdout]).toEqual([0, ""]);
  });

  test("the tests that read the contract", async () => {
    const folders = [
      "contract",
      "lint",
      "unit/contract",
      "unit/mock/bundles",
      "unit/house",
      "docs/directives",
      "docs/overlays",
    ];
    const files = folders.map((it) => `test/${it}`);
    const cli = ["flags", "price", "drift"].map((it) => `test/unit/cli/${it}`);
    const config = ["run", "--config", "test/vitest.config.ts", "--maxWorkers", "2"];
    succeeded(await node(copy.path, [tool("vitest/vitest.mjs"), ...config, ...files, ...cli, "test/e2e/workflows"]));
    // All operations of all hosts once more: on a machine that does other things it takes its time.
  }, 900_000);
});
