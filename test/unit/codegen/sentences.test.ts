import { describe, expect, it } from "vitest";
import { withoutSentences, withSentences } from "../../../src/codegen/sentences/sentences.js";
import { english, inUnits } from "../../../src/codegen/sentences/wording.js";
import type { OpenApiDocument } from "../../../src/contract/contract.js";
import { plainDocument } from "../mock/contracts.js";

const document = (change: (it: Writable) => void = () => {}): OpenApiDocument => {
  const copy = structuredClone(plainDocument()) as unknown as Writable;
  change(copy);
  return copy as unknown as OpenApiDocument;
};
interface Writable {
  paths: Record<
    string,
    Record<string, { operationId: string; description?: string; "x-task"?: object; requestBody?: object }>
  >;
  "x-prices"?: object;
}
const creation = (it: OpenApiDocument) => {
  const all = Object.values((it as unknown as Writable).paths).flatMap((item) => Object.values(item));
  return all.find((operation) => operation["x-task"]) as { description?: string };
};

describe("sentences from the contract's data", () => {
  it.each(["en", "zh-CN", "zh-TW"])("stand behind what an author wrote, in %s", (language) => {
    const given = document((it) => {
      (creation(it as never) as { description?: string }).description = "Makes films.";
    });
    const text = creation(withSentences(given, "plain", language)).description ?? "";
    expect(text.startsWith("Makes films.\n\n")).toBe(true);
    expect(text.length).toBeGreaterThan(60);
    if (language !== "en") expect(text).toMatch(/。\n$/);
    expect(text).not.toContain("。 ");
  });

  it("can be taken away again", () => {
    const given = document();
    const back = withoutSentences(withSentences(given, "plain"), "plain");
    expect((creation(back).description ?? "").trim()).toBe((creation(given).description ?? "").trim());
  });

  it("say what is not published", () => {
    const given = document((it) => {
      delete (creation(it as never) as { "x-task"?: { typicalSeconds?: unknown } })["x-task"]?.typicalSeconds;
    });
    const { description } = creation(withSentences(given, "plain"));
    expect(description).toContain("How long a task takes is not published.");
    expect(description).toContain("The price is not published.");
  });
});

describe("the sentence of a field that takes a file", () => {
  const field = (rule: object) =>
    document((it) => {
      const schema = { properties: { clip: { description: "The clip.", "x-file": rule } } };
      const { components } = it as { components?: object };
      Object.assign(it, { components: { ...components, schemas: { Film: schema } } });
    });
  const said = (it: OpenApiDocument) =>
    (it as unknown as { components: { schemas: { Film: { properties: { clip: { description: string } } } } } })
      .components.schemas.Film.properties.clip.description;

  it.each([
    [
      "en",
      { formats: ["mp4", "mov", "avi"], maxMegabytes: 500 },
      "The clip. Takes MP4, MOV or AVI files of up to 500 MB.",
    ],
    ["en", { formats: ["png"] }, "The clip. Takes PNG files."],
    ["en", { maxMegabytes: 10 }, "The clip. Takes files of up to 10 MB."],
    ["zh-CN", { formats: ["jpg", "png"], maxMegabytes: 10 }, "The clip.接受 JPG 或 PNG 文件，最大 10 MB。"],
    ["zh-TW", { formats: ["jpg", "png"] }, "The clip.接受 JPG 或 PNG 檔案。"],
    ["en", { kinds: ["video"] }, "The clip."],
  ])("%s: %j", (language, rule, text) => {
    const given = field(rule);
    expect(said(withSentences(given, "plain", language))).toBe(text);
    expect(said(withoutSentences(withSentences(given, "plain"), "plain"))).toBe("The clip.");
  });
});

it.each([
  [[604_800], "days", [7]],
  [[86_400], "hours", [24]],
  [[120, 600], "minutes", [2, 10]],
  [[60, 120], "seconds", [60, 120]],
  [[30, 120], "seconds", [30, 120]],
])("counts %j in %s", (seconds, unit, counts) => expect(inUnits(...seconds)).toEqual({ unit, counts }));

it("tells a price by what it depends on", () => {
  expect(english.price("0.12 USD", "0.90 USD", undefined, ["model", "seconds"])).toBe(
    "A task costs 0.12 USD to 0.90 USD, by `model` and `seconds`",
  );
  expect(english.price("0.50 USD", "0.50 USD", undefined, [])).toBe("A task costs 0.50 USD");
  expect(english.price("0.14 USD", "0.67 USD", "second", ["resolution"])).toBe(
    "Every second costs 0.14 USD to 0.67 USD, by `resolution`",
  );
});

it("tells prices of two units apart", () => {
  const given = document((it) => {
    it["x-prices"] = { asOf: "2026-07-23", currency: "USD" };
    const { requestBody } = creation(it as never) as { requestBody?: { content: Record<string, { schema: object }> } };
    const cells = [{ amount: 0.5 }, { amount: 0.1, per: "second", max: 3 }];
    Object.assign(requestBody?.content["application/json"]?.schema ?? {}, { "x-prices": cells });
  });
  const { description } = creation(withSentences(given, "plain"));
  expect(description).toContain("A task costs 0.50 USD (as published on 2026-07-23).");
  expect(description).toContain("Every second costs 0.10 USD, at most 3.00 USD a task (as published on 2026-07-23).");
});
