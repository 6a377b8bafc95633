import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, node, succeeded, textsOf, tool, tsx } from "../setup/repository.js";

/** A service that RunAPI might add: what a maintainer writes for it, and not a line more. */
const additions = fileURLToPath(new URL("../fixtures/wan/", import.meta.url));

const PATHS = `  /api/v1/wan/text_to_video:
    $ref: paths/wan_text_to_video.yaml
  /api/v1/wan/text_to_video/{id}:
    $ref: paths/wan_text_to_video_{id}.yaml
`;
const TAG = `  - name: Wan
    description: Wan. Makes a clip from a text.
`;

let copy: Awaited<ReturnType<typeof copyRepository>>;
let before: Record<string, string>;

beforeAll(async () => {
  copy = await copyRepository();
  before = await written();
  const runapi = join(copy.path, "openapi/runapi");
  await cp(additions, runapi, { recursive: true });
  const index = join(runapi, "openapi.yaml");
  const text = await readFile(index, "utf8");
  await writeFile(
    index,
    text.replace("\nwebhooks:\n", `\n${PATHS}webhooks:\n`).replace("\npaths:\n", `\n${TAG}paths:\n`),
  );
  succeeded(await tsx(copy.path, ["src/codegen/generate.ts"]));
});

/** The texts of src/ and generated/ in the copy. */
async function written(): Promise<Record<string, string>> {
  const [src, generated] = await Promise.all(["src", "generated"].map((it) => textsOf(copy.path, it)));
  return { ...src, ...generated };
}

afterAll(() => copy?.[Symbol.asyncDispose]());

describe("an endpoint added by YAML alone", () => {
  test("run() and the mock server know it", async () => {
    const script = `
      import { startMockServer } from "./src/mock/index.ts";
      import { createRunapi } from "./generated/runapi/index.ts";

      await using mock = await startMockServer({ duration: 300 });
      const runapi = createRunapi({ apiKey: "key-for-tests", baseUrl: mock.url, intervalMs: 250 });
      const path = "/api/v1/wan/text_to_video";
      const seen: unknown[] = [];
      const body = { model: "wan-2.5", prompt: "A kite over the dunes", duration_seconds: 5 } as const;
      const done = await runapi.run(path, body, { onUpdate: ({ status }) => seen.push(status) });
      const refused = await runapi
        .submit(path, { ...body, duration_seconds: 7 } as never)
        .catch(({ name, status, fields }) => ({ name, status, fields: Object.keys(fields) }));
      const file = await fetch(done.outputs[0] as string);
      console.log(JSON.stringify({ done, seen, refused, file: file.headers.get("content-type"), tasks: mock.tasks.length }));
    `;
    await writeFile(join(copy.path, "call.mts"), script);
    const told = JSON.parse(succeeded(await tsx(copy.path, ["call.mts"])));
    expect(told).toMatchObject({
      done: { data: { status: "completed", id: told.done.id } },
      refused: { name: "ApiError", status: 422, fields: ["duration_seconds"] },
      file: "video/mp4",
      tasks: 1,
    });
    expect(told.seen.at(-1)).toBe("completed");
  });

  test("its types come from the contract", async () => {
    const script = `
      import { createRunapi } from "./generated/runapi/index.js";
      const runapi = createRunapi();
      const done = await runapi.run("/api/v1/wan/text_to_video", { model: "wan-2.5", prompt: "A kite" });
      export const url: string | undefined = done.data.videos[0]?.url;
      // @ts-expect-error 7 seconds are not offered
      await runapi.run("/api/v1/wan/text_to_video", { model: "wan-2.5", prompt: "A kite", duration_seconds: 7 });
      // @ts-expect-error no such model
      await runapi.run("/api/v1/wan/text_to_video", { model: "wan-1", prompt: "A kite" });
    `;
    await writeFile(join(copy.path, "typed.mts"), script);
    const { include: _, ...config } = JSON.parse(
      (await readFile(join(copy.path, "tsconfig.json"), "utf8")).replace(/^\s*\/\/.*$/gm, ""),
    );
    const options = { ...config.compilerOptions, noEmit: true, emitDeclarationOnly: false, declarationMap: false };
    await writeFile(join(copy.path, "typed.json"), JSON.stringify({ compilerOptions: options, files: ["typed.mts"] }));
    const { code, stdout } = await node(copy.path, [tool("typescript/bin/tsc"), "-p", "typed.json"]);
    expect([code, stdout]).toEqual([0, ""]);
  });

  test("the linters have nothing to say about it", async () => {
    const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const redocly = ["lint", "runapi", "--config", "openapi/rules/redocly.yaml"];
    succeeded(await node(copy.path, [tool("@redocly/cli/bin/cli.js"), ...redocly], env));
    const spectral = ["lint", "generated/runapi/openapi.yaml", "--ruleset", "openapi/rules/spectral.yaml"];
    const strict = ["--fail-severity", "warn", "--quiet"];
    succeeded(await node(copy.path, [tool("@stoplight/spectral-cli/dist/index.js"), ...spectral, ...strict]));
  });

  test("its texts may wait for their translation", async () => {
    const told = succeeded(await tsx(copy.path, ["src/codegen/texts.ts"]));
    const [, translated, texts] = told.match(/^zh-CN runapi Wan: (\d+) of (\d+)$/m) ?? [];
    expect(Number(translated)).toBeLessThan(Number(texts));
    expect(told).toMatch(/^zh-CN runapi Luma: (\d+) of \1$/m);
  });

  test("no source changed, and of what is generated only this host's", async () => {
    const after = await written();
    const names = Object.keys({ ...before, ...after });
    const changed = names.filter((it) => after[it] !== before[it]).sort();
    expect(changed).toEqual(expect.arrayContaining(["generated/runapi/openapi.yaml", "generated/runapi/schema.ts"]));
    expect(changed.filter((it) => !it.startsWith("generated/runapi/"))).toEqual([]);
    expect(after["generated/runapi/tasks.ts"]).toContain('"/api/v1/wan/text_to_video"');
  });
});
