import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openapiOverlay } from "openapi-format";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { type Catalogue, catalogueLocales, readCatalogue } from "../../src/codegen/texts/catalogue.js";
import { compare, fill } from "../../src/codegen/texts/compare.js";
import { textNodes, unwrapped } from "../../src/codegen/texts/nodes.js";
import { overlayOf } from "../../src/codegen/texts/overlay.js";
import { readBundles, sourceTexts } from "../../src/codegen/texts/sources.js";
import type { OpenApiDocument } from "../../src/contract/contract.js";
import { root } from "./site.js";

const sources = sourceTexts(readBundles(root));

it("every text has a place of its own, and a service that shows it", () => {
  const places = sources.flatMap((it) => it.places);
  expect(new Set(places).size).toBe(places.length);
  expect(sources.filter((it) => it.services.size === 0)).toEqual([]);
});

describe.each(catalogueLocales(root))("the catalogue in %s", (locale) => {
  const catalogue = readCatalogue(root, locale);

  it("is complete where it has to be, and translates no other text", () => {
    const { incomplete, unknown } = compare(sources, catalogue);
    expect({ incomplete, unknown }).toEqual({ incomplete: [], unknown: [] });
  });

  it("has to be complete for the models that the project began with", () => {
    const services = ["runapi Luma", "runapi Runway", "runapi Hailuo", "kie Luma"];
    expect(catalogue.complete).toEqual(expect.arrayContaining(services));
  });

  it("keeps code, numbers and names as they are", () => {
    const codes = (text: string) => String([...new Set(text.match(/`[^`]+`/g) ?? [])].sort());
    expect(catalogue.texts.filter(({ en, text }) => codes(en) !== codes(text))).toEqual([]);
  });

  it.each([...readBundles(root).keys()])(
    "gives an Overlay 1.0 document for %s of which every action strikes",
    async (host) => {
      const bundle = readBundles(root).get(host) as OpenApiDocument;
      const overlay = overlayOf(bundle, catalogue);
      expect(overlay.overlay).toBe("1.0.0");
      expect(overlay.info).toEqual({ title: expect.any(String), version: expect.any(String) });
      const { resultData } = await openapiOverlay(bundle as never, { overlaySet: overlay } as never);
      expect((resultData as unknown as { unusedActions: unknown[] }).unusedActions).toEqual([]);
    },
  );
});

const DOCUMENT = {
  info: { title: "Videos", description: "Makes videos,\nand more.\n\n- One\n- Two\n" },
  tags: [{ name: "A", description: "About A" }],
  paths: {
    "/a/{id}": {
      get: {
        operationId: "getA",
        summary: "Get",
        tags: ["A"],
        responses: { 200: { description: "Videos", content: { $ref: "#/components/schemas/A" } } },
      },
    },
    "/b": { get: { operationId: "getB", summary: "List", tags: ["B"] } },
  },
  components: { schemas: { A: { properties: { title: { description: "Get", examples: [{ title: "x" }] } } } } },
};
const sourcesOf = (document: OpenApiDocument) => sourceTexts(new Map([["host", document]]));
const TEXTS = {
  Videos: "影片",
  "Makes videos, and more.\n\n- One\n- Two": "製作影片等。",
  "About A": "關於 A",
  Get: "取得",
  List: "列出",
};
const COMPLETE = ["host A", "host B"];
const whole = fill(sourcesOf(DOCUMENT), { complete: COMPLETE, texts: [] }, new Map(Object.entries(TEXTS)));
const CHANGED = { ...DOCUMENT, info: { ...DOCUMENT.info, title: "Clips" }, tags: [{ name: "A", description: "On A" }] };

describe("a catalogue", () => {
  it("has each text once, in the order and with the place of first appearance", () => {
    expect(whole.texts.map(({ at, text }) => `${at}: ${text}`)).toEqual([
      "host info title: 影片",
      "host info description: 製作影片等。",
      "host tags A description: 關於 A",
      "host getA summary: 取得",
      "host getB summary: 列出",
    ]);
    expect(compare(sourcesOf(DOCUMENT), whole)).toMatchObject({ missing: [], unknown: [], incomplete: [] });
  });

  it("translates a text wherever it stands", () => {
    const { actions } = overlayOf(DOCUMENT, whole);
    expect(actions).toContainEqual({ target: "$.paths['/a/{id}'].get", update: { summary: "取得" } });
    expect(actions).toContainEqual({
      target: "$.components.schemas.A.properties.title",
      update: { description: "取得" },
    });
    expect(actions).toHaveLength(6);
  });

  it("leaves data alone, even if a field is called title", () => {
    expect(textNodes(DOCUMENT).filter((node) => node.path.includes("examples"))).toEqual([]);
  });

  it("leaves a missing text in English, and counts it for every service that shows it", () => {
    const less: Catalogue = { ...whole, texts: whole.texts.filter((it) => it.en !== "Get") };
    const { missing, services, incomplete } = compare(sourcesOf(DOCUMENT), less);
    expect(missing.map((it) => [it.places, it.was])).toEqual([
      [["host getA summary", "host schemas A title description"], undefined],
    ]);
    expect([...services]).toEqual([
      ["host A", { texts: 4, translated: 3 }],
      ["host B", { texts: 3, translated: 3 }],
    ]);
    expect(incomplete).toEqual(["host A"]);
    expect(overlayOf(DOCUMENT, less).actions.map((it) => it.target)).not.toContain("$.paths['/a/{id}'].get");
  });

  it("that has to be complete for a service that nobody has is not", () => {
    expect(compare(sourcesOf(DOCUMENT), { ...whole, complete: ["host C"] }).incomplete).toEqual(["host C"]);
  });

  it("is stale where the English has changed, and keeps what was until it is mended", () => {
    const stale = { at: "host tags A description", en: "About A", text: "關於 A" };
    expect(compare(sourcesOf(CHANGED), whole)).toMatchObject({
      missing: [
        { en: "Clips", was: { en: "Videos", text: "影片" } },
        { en: "On A", was: stale },
      ],
      unknown: [],
      incomplete: ["host A", "host B"],
    });
    const half = fill(sourcesOf(CHANGED), whole, new Map([["Clips", "短片"]]));
    expect(half.texts).toContainEqual(stale);
    const mended = fill(sourcesOf(CHANGED), half, new Map([["On A", "談 A"]]));
    expect(mended.texts).not.toContainEqual(stale);
    expect(compare(sourcesOf(CHANGED), mended)).toMatchObject({ missing: [], unknown: [], incomplete: [] });
  });

  it("names a translation of what is gone, and loses it when it is filled", () => {
    const { paths: _, ...rest } = DOCUMENT;
    expect(compare(sourcesOf(rest), whole).unknown.map((it) => it.en)).toEqual(["List"]);
    expect(fill(sourcesOf(rest), whole, new Map()).texts.map((it) => it.en)).not.toContain("List");
  });

  it("does not mind where the English is wrapped", () => {
    expect(unwrapped("a\nb\n  c\n\n- d\n  e\n- f\n1. g\n| h\n\ni\n")).toBe("a b c\n\n- d e\n- f\n1. g\n| h\n\ni");
  });
});

describe("npm run texts", () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "taskreel-texts-"));
    for (const it of ["openapi/texts", "generated"]) await cp(join(root, it), join(copy, it), { recursive: true });
    const file = join(copy, "generated/kie/openapi.yaml");
    const bundle = parse(await readFile(file, "utf8"));
    await writeFile(file, stringify({ ...bundle, info: { ...bundle.info, title: "New title" } }));
  });
  afterAll(() => rm(copy, { recursive: true }));

  const texts = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "src/codegen/texts.ts", "--root", copy, ...args], {
      cwd: root,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );

  it("shows what is stale, prints it to fill in, and takes it", async () => {
    const stale = await texts();
    expect(stale.code).toBe(1);
    expect(stale.stdout).toMatch(/^zh-CN runapi Luma: (\d+) of \1$/m);
    expect(stale.stderr).toContain("  now: New title\n");
    expect(stale.stderr).toContain("zh-TW has to be complete and is not: kie Luma\n");
    const todo = parse((await texts("--missing", "zh-TW")).stdout);
    const was = { en: expect.any(String), text: expect.any(String) };
    // Whatever else waits, in services that need not be complete, waits on.
    const waiting = todo.filter((it: { en: string }) => it.en !== "New title");
    expect(todo).toContainEqual({ at: "kie info title", was, en: "New title", text: "" });

    await writeFile(join(copy, "filled.yaml"), stringify([{ en: "New title", text: "新標題" }]));
    const { stdout } = await texts("--fill", "zh-TW", join(copy, "filled.yaml"));
    expect(stdout).toContain(`${waiting.length} texts are still missing`);
    const [before, after] = [root, copy].map((it) => readCatalogue(it, "zh-TW").texts);
    expect(after).toHaveLength(before?.length ?? 0);
    // By what they translate: their order is that of the contracts, which may just have got an endpoint.
    const known = new Map(before?.map(({ en, text }) => [en, text]));
    expect(after?.filter(({ en, text }) => text !== known.get(en))).toEqual([
      { at: "kie info title", en: "New title", text: "新標題" },
    ]);
    expect((await texts()).stderr).not.toContain("zh-TW has to be complete");
  });
});
