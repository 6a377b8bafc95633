import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, succeeded, tsx } from "../setup/repository.js";

let copy: Awaited<ReturnType<typeof copyRepository>>;
beforeAll(async () => {
  copy = await copyRepository();
});
afterAll(() => copy?.[Symbol.asyncDispose]());

const codegen = (name: string, ...args: string[]) => tsx(copy.path, [`src/codegen/${name}.ts`, ...args]);

/** Changes a file of openapi/ for as long as the returned thing lives. */
async function changed(file: string, change: (text: string) => string): Promise<AsyncDisposable> {
  const path = join(copy.path, "openapi", file);
  const text = await readFile(path, "utf8");
  await writeFile(path, change(text));
  return { [Symbol.asyncDispose]: () => writeFile(path, text) };
}

const PATH = "kie/paths/modify_generate.yaml";

describe("a fault in openapi/ is told in one line", () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "a file that is not there",
      PATH,
      (it) => it.replace("schemas/ModifyRequest.yaml", "schemas/Nothing.yaml"),
      /^openapi\/kie\/paths\/modify_generate\.yaml:\d+: there is no openapi\/kie\/schemas\/Nothing\.yaml\n$/,
    ],
    [
      "a reference that leads to nothing",
      PATH,
      (it) => it.replace("$ref: ../schemas/ModifyRequest.yaml", '$ref: "#/components/schemas/Nothing"'),
      /^openapi\/kie\/paths\/modify_generate\.yaml:\d+: \$ref leads to nothing\n$/,
    ],
    [
      "YAML that is none",
      PATH,
      (it) => `${it}\n  - : {{ x\n`,
      /^openapi\/kie\/paths\/modify_generate\.yaml:\d+:\d+: bad indentation of a mapping entry\n$/,
    ],
    [
      "the same in an index",
      "kie/openapi.yaml",
      (it) => `${it}\n  - : {{ x\n`,
      /^openapi\/kie\/openapi\.yaml:\d+:\d+: bad indentation of a mapping entry\n$/,
    ],
    [
      "the same in an overlay",
      "kie/shared.overlay.yaml",
      (it) => `${it}\n  - : {{ x\n`,
      /^openapi\/kie\/shared\.overlay\.yaml:\d+:\d+: [^\n]+\n$/,
    ],
    [
      "an action that matches nothing",
      "kie/shared.overlay.yaml",
      (it) => `${it}  - target: $.nothing\n    update: { a: 1 }\n`,
      /^openapi\/kie\/shared\.overlay\.yaml:\d+: matches nothing: \$\.nothing\n$/,
    ],
  ])("%s", async (_, file, change, told) => {
    await using _changed = await changed(file, change);
    expect(await codegen("generate", "--check")).toMatchObject({ code: 1, stderr: expect.stringMatching(told) });
  });

  test("by each command", async () => {
    await using _changed = await changed(PATH, (it) => it.replace("ModifyRequest.yaml", "Nothing.yaml"));
    for (const command of ["generate", "lint"]) {
      const stderr = expect.stringMatching(/^openapi\/kie\/paths\/modify_generate\.yaml:\d+: there is no .*\n$/);
      expect(await codegen(command)).toMatchObject({ code: 1, stderr });
    }
  });
});

describe("a fault in a catalogue of translations is told in one line, by whatever reads it", () => {
  test.each([
    [
      "no YAML",
      (it: string) => `${it}\n  - a: b: c\n`,
      /^openapi\/texts\/zh-TW\.yaml:\d+:\d+: Nested mappings[^\n]*\n$/,
    ],
    ["no object", () => "- a\n", /^openapi\/texts\/zh-TW\.yaml: complete must be a list of services\n$/],
    [
      "a translation that is no text",
      (it: string) => it.replace(/^ {4}text: .*$/m, "    text: 7"),
      /^openapi\/texts\/zh-TW\.yaml: texts must be a list of objects with at, en and text, which are texts\n$/,
    ],
  ])("%s", async (_, change, told) => {
    await using _changed = await changed("texts/zh-TW.yaml", change);
    for (const command of ["lint", "texts"]) {
      expect(await codegen(command)).toMatchObject({ code: 1, stderr: expect.stringMatching(told) });
    }
  });
});

describe("npm run new", () => {
  test("writes an endpoint that is generated as it stands, and lint refuses until somebody has written its texts", async () => {
    const told = succeeded(await codegen("new", "runapi", "/api/v1/acme/text_to_video"));
    expect(told).toContain("openapi/runapi/paths/acme_text_to_video_{id}.yaml\n");
    succeeded(await codegen("generate"));
    const { code, stderr } = await codegen("lint");
    expect(code).toBe(1);
    const lines = stderr.trim().split("\n");
    expect(lines).toContain("openapi/runapi/examples/AcmeTextToVideoRequest.yaml:4: write a prompt");
    expect(lines.filter((it) => !/^openapi\/runapi\/.*: write /.test(it))).toEqual([]);
    const text = await readFile(join(copy.path, "openapi/runapi/openapi.yaml"), "utf8");
    const tags = text.match(/^ {2}- name: \w+/gm)?.map((it) => it.slice(10)) ?? [];
    expect(tags).toContain("Acme");
    expect(tags).toEqual(tags.toSorted());
  });

  test("overwrites nothing", async () => {
    const file = join(copy.path, "openapi/runapi/paths/luma_modify_video.yaml");
    const before = await readFile(file, "utf8");
    const { code, stderr } = await codegen("new", "runapi", "/api/v1/luma/modify_video");
    expect([code, stderr]).toEqual([1, "openapi/runapi/paths/luma_modify_video.yaml: is already there\n"]);
    expect(await readFile(file, "utf8")).toBe(before);
  });

  test("says what it wants", async () => {
    const { code, stderr } = await codegen("new", "nobody", "/x");
    expect([code, stderr]).toEqual([1, "openapi/nobody/openapi.yaml: there is no such file; begin a host with it\n"]);
  });
});

test("a host that is taken away takes along what was generated of it", async () => {
  await rm(join(copy.path, "openapi/kie"), { recursive: true });
  expect(await codegen("generate", "--check")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("kie, package.json"),
  });
  succeeded(await codegen("generate"));
  expect(await readdir(join(copy.path, "generated"))).toEqual(["mock", "runapi"]);
  expect(await readFile(join(copy.path, "package.json"), "utf8")).not.toContain("./kie");
});
