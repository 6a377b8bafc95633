import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { bundledHosts, bundledServices, bundledTools, readBundled } from "../../../src/contract/load.js";
import { flatObject } from "../../../src/contract/model/flat.js";
import { actionsOf } from "../../../src/contract/model/tasks/actions.js";

const named = (model: string, properties: object, required: string[] = []) => ({
  title: model,
  type: "object",
  properties: { model: { type: "string", const: model }, ...properties },
  required: ["model", ...required],
});

const flat = (one: object, other: object, required: string[] = []) =>
  flatObject({ oneOf: [named("one", one, required), named("two", other)] });

describe("one object out of many shapes", () => {
  test("takes the fields of all, and asks for what all ask for", () => {
    const { properties, required } = flat({ prompt: { type: "string" } }, { seed: { type: "integer" } }, ["prompt"]);
    expect(Object.keys(properties)).toEqual(["model", "prompt", "seed"]);
    expect(properties.model).toEqual({ type: "string", enum: ["one", "two"] });
    expect(required).toEqual(["model"]);
    expect(properties.prompt).toEqual({ type: "string", description: "Only for one." });
  });

  test.each<[string, object, object, object]>([
    [
      "the wider bounds",
      { type: "integer", minimum: 3, maximum: 5 },
      { type: "integer", maximum: 9 },
      { type: "integer", maximum: 9 },
    ],
    ["the values of both", { enum: ["a", "b"] }, { const: "c" }, { type: "string", enum: ["a", "b", "c"] }],
    [
      "a row of numbers as its ends",
      { type: "integer", enum: [5, 6] },
      { type: "integer", const: 7 },
      { type: "integer", minimum: 5, maximum: 7 },
    ],
    [
      "listed numbers beside a range",
      { type: "integer", enum: [2, 8] },
      { type: "integer", minimum: 3, maximum: 5 },
      { type: "integer", minimum: 2, maximum: 8 },
    ],
    ["both kinds of number as one", { type: "integer" }, { type: "number" }, { type: "number" }],
    [
      "other kinds side by side",
      { type: "boolean" },
      { type: "string" },
      { anyOf: [{ type: "boolean" }, { type: "string" }] },
    ],
    [
      "a choice inside of the field",
      {
        oneOf: [
          { type: "string", maxLength: 3 },
          { type: "string", maxLength: 5 },
        ],
      },
      { type: "string", maxLength: 4 },
      { type: "string", maxLength: 5 },
    ],
    ["no null", { type: ["string", "null"] }, { type: "string" }, { type: "string" }],
    [
      "both values of a boolean as any",
      { type: "boolean", const: true },
      { type: "boolean", const: false },
      { type: "boolean" },
    ],
    [
      "no more than a handful of values",
      { type: "string", enum: Array.from({ length: 30 }, (_, n) => `v${n}`) },
      { type: "string", const: "x" },
      { type: "string" },
    ],
    [
      "the same default",
      { type: "string", default: "a" },
      { type: "string", default: "a" },
      { type: "string", default: "a" },
    ],
    ["no default of one alone", { type: "string", default: "a" }, { type: "string" }, { type: "string" }],
  ])("%s", (_, one, other, both) => {
    expect(flat({ field: one }, { field: other }).properties.field).toEqual(both);
  });

  test("objects in lists are put together too", () => {
    const shots = (properties: object) => ({
      type: "array",
      items: { type: "object", properties, required: Object.keys(properties) },
    });
    const { shots: both } = flat(
      { shots: shots({ text: { type: "string" } }) },
      { shots: shots({ text: { type: "string" }, seconds: { type: "integer" } }) },
    ).properties;
    expect(both).toMatchObject({
      type: "array",
      items: { properties: { text: { type: "string" }, seconds: { type: "integer" } }, required: ["text"] },
    });
  });

  test("a field of which nobody says what it takes is left out, and so is one that is named", () => {
    const { properties } = flatObject(named("one", { boxes: { type: "array", items: {} }, hook: { type: "string" } }), [
      "hook",
    ]);
    expect(Object.keys(properties)).toEqual(["model"]);
  });
});

const hosts = bundledHosts();
const keywords = ["oneOf", "allOf", "$ref", "discriminator", "const", "nullable"];

describe.each(hosts)("the tools of %s", (host) => {
  test("take every example of their endpoint, and say it in what every client reads", async () => {
    const contract = await readBundled(host);
    const services = (await bundledServices()).filter((it) => it.host === host);
    const tools = await Promise.all(services.map(({ service }) => bundledTools(host, service)));
    const current = actionsOf(contract).filter(({ operation }) => !operation.deprecated);
    expect(services.flatMap(({ endpoints }) => endpoints).sort()).toEqual(current.map(({ name }) => name).sort());
    const ajv = new Ajv2020({ strict: false });
    for (const { name, operation } of current) {
      const tool = tools.flatMap((it) => it[name] ?? [])[0];
      expect(tool?.name, name).toMatch(/^[a-z][a-z\d_]{0,53}$/);
      expect(tool?.input, name).toMatchObject({ type: "object", additionalProperties: false });
      expect(
        Object.keys(tool?.input ?? {}).filter((it) => /Of$|^(if|not)$/.test(it)),
        name,
      ).toEqual([]);
      const text = JSON.stringify(tool?.input);
      expect(
        keywords.filter((it) => text.includes(`"${it}":`)),
        name,
      ).toEqual([]);
      expect(text, name).not.toContain('"x-');
      const holds = ajv.compile(tool?.input as object);
      for (const [title, example] of Object.entries(operation.body?.examples ?? {})) {
        const { [operation.callback?.url.split("/").at(-1) ?? ""]: _, ...sent } = example as Record<string, unknown>;
        expect(holds(sent) ? [] : holds.errors, `${name} ${title}`).toEqual([]);
      }
    }
  });
});

test("no two tools of all hosts have one name", async () => {
  const tools = await Promise.all((await bundledServices()).map(({ host, service }) => bundledTools(host, service)));
  const names = tools.flatMap((it) => Object.values(it)).map(({ name }) => name);
  expect(names.length).toBe(new Set(names).size);
});
