import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openapiOverlay } from "openapi-format";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fill, type Overlay, overlayFaults, overlayFile, readOverlay } from "../../src/codegen/overlays/overlay.js";
import { textNodes } from "../../src/codegen/overlays/texts.js";
import type { OpenApiDocument } from "../../src/contract/contract.js";
import { hostsIn } from "../../src/contract/hosts.js";
import { root } from "./site.js";

const hosts = hostsIn(join(root, "generated"));
const bundle = (host: string): OpenApiDocument =>
  parse(readFileSync(join(root, "generated", host, "openapi.yaml"), "utf8"));

describe.each(hosts.flatMap((host) => ["zh-CN", "zh-TW"].map((locale) => ({ host, locale }))))(
  "$host in $locale",
  ({ host, locale }) => {
    it("translates every text of the contract, and no other", async () => {
      const { missing, unknown } = overlayFaults(bundle(host), await readOverlay(root, host, locale));
      expect(missing.map((text) => `${text.stale ? "stale" : "missing"}: ${text.at}: ${text.en}`)).toEqual([]);
      expect(unknown).toEqual([]);
    });

    it("is an Overlay 1.0 document of which every action strikes", async () => {
      const overlay = parse(readFileSync(overlayFile(root, host, locale), "utf8")) as Overlay;
      expect(overlay.overlay).toBe("1.0.0");
      expect(overlay.info).toEqual({ title: expect.any(String), version: expect.any(String) });
      const { resultData } = await openapiOverlay(bundle(host) as never, { overlaySet: overlay } as never);
      expect((resultData as unknown as { unusedActions: Overlay["actions"] }).unusedActions).toEqual([]);
    });

    it("keeps code, numbers and names as they are", async () => {
      const { actions } = await readOverlay(root, host, locale);
      const codes = (text: string) => [...new Set(text.match(/`[^`]+`/g) ?? [])].sort();
      const wrong = actions.flatMap(({ target, update, "x-translates": english }) =>
        Object.keys(update)
          .filter((key) => String(codes(update[key] ?? "")) !== String(codes(english[key] ?? "")))
          .map((key) => `${target} ${key}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);

describe("a translation", () => {
  const document = {
    info: { title: "Videos", description: "Makes videos.\n" },
    paths: { "/a/{id}": { get: { summary: "Get", responses: { 200: { description: "Videos" } } } } },
    components: { schemas: { A: { properties: { title: { description: "Get", examples: [{ title: "x" }] } } } } },
  };
  const translations = new Map([
    ["Videos", "影片"],
    ["Makes videos.", "製作影片。"],
    ["Get", "取得"],
  ]);
  const overlayOf = (actions: Overlay["actions"]): Overlay => ({
    overlay: "1.0.0",
    info: { title: "", version: "1" },
    extends: "",
    actions,
  });
  const whole = overlayOf(fill(document, overlayOf([]), translations));

  it("of one text serves wherever the text stands", () => {
    expect(whole.actions).toHaveLength(4);
    expect(whole.actions[1]).toEqual({
      target: "$.paths['/a/{id}'].get",
      update: { summary: "取得" },
      "x-translates": { summary: "Get" },
    });
    expect(overlayFaults(document, whole)).toEqual({ missing: [], unknown: [] });
  });

  it("leaves data alone, even if a field is called title", () => {
    expect(textNodes(document).map((node) => node.target)).not.toContain(expect.stringContaining("examples"));
  });

  it("is stale when the English has changed", () => {
    const changed = { ...document, info: { ...document.info, title: "Clips" } };
    expect(overlayFaults(changed, whole).missing).toEqual([
      { en: "Clips", at: "$.info title", stale: { en: "Videos", text: "影片" } },
    ]);
  });

  it("of what is gone is named", () => {
    const { paths: _, ...less } = document;
    expect(overlayFaults(less, whole).unknown).toContain("$.paths['/a/{id}'].get summary");
  });

  it("keeps its other texts when one is filled in", () => {
    const changed = { ...document, info: { ...document.info, title: "Clips" } };
    const filled = overlayOf(fill(changed, whole, new Map([["Clips", "短片"]])));
    expect(overlayFaults(changed, filled).missing).toEqual([]);
  });
});
