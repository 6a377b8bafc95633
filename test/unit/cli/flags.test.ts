import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { endpointsOf } from "../../../src/cli/flags/endpoints.js";
import { fieldsOf } from "../../../src/cli/flags/fields.js";
import { addFlags, bodyOf, describeField, flagsOf } from "../../../src/cli/flags/flags.js";
import type { Operation } from "../../../src/contract/contract.js";
import { bundledContracts } from "../../../src/contract/load.js";
import { readContract } from "../../../src/contract/read.js";
import { plainDocument } from "../mock/contracts.js";

const operation = (schema: object) => ({ body: { schema, examples: {} } }) as unknown as Operation;

/** What the command line makes of arguments, for a request of this schema. */
function parsed(schema: object, args: readonly string[], input = {}): Record<string, unknown> {
  const command = new Command().exitOverride();
  const flags = flagsOf(fieldsOf(operation(schema)), ["--help", "--json"]);
  addFlags(command, flags);
  command.parse(args, { from: "user" });
  return bodyOf(flags, command, input);
}

describe("names", () => {
  test("of endpoints: what all paths begin with is left out", async () => {
    const contracts = await bundledContracts();
    const names = new Map(contracts.map((it) => [it.rules.host, endpointsOf(it).map(({ name }) => name)]));
    expect(names.get("runapi")).toContain("luma/modify_video");
    // Of a market each model is an action, and has its own name.
    expect(names.get("kie")).toEqual(expect.arrayContaining(["modify/generate", "kling-3.0/video", "nano-banana-2"]));
    expect(names.get("kie")).not.toContain("jobs/createTask");
    expect(endpointsOf(readContract(plainDocument(), "plain")).map((it) => it.name)).toContain("films");
  });

  test("of flags: kebab case, and another one where the name is taken", () => {
    const properties = { sourceVideoUrl: {}, output_resolution: {}, json: {}, HDMode: {}, help: {} };
    const flags = flagsOf(fieldsOf(operation({ properties })), ["--help", "--json"]);
    expect(flags.map((it) => it.long)).toEqual([
      "--source-video-url",
      "--output-resolution",
      "--body-json",
      "--hdmode",
      "--body-help",
    ]);
  });
});

describe("values", () => {
  const schema = {
    properties: {
      seed: { type: "integer" },
      size: { enum: [5, 10] },
      loud: { type: "boolean" },
      mark: { type: ["boolean", "string"] },
      tags: { type: "array" },
      text: { type: "string" },
      code: { type: ["string", "integer"] },
    },
  };
  test.each([
    { args: ["--seed", "-3"], body: { seed: -3 } },
    { args: ["--size", "10"], body: { size: 10 } },
    { args: ["--size", "7"], body: { size: 7 } },
    { args: ["--loud"], body: { loud: true } },
    { args: ["--no-loud"], body: { loud: false } },
    { args: ["--mark"], body: { mark: true } },
    { args: ["--no-mark"], body: { mark: false } },
    { args: ["--mark", "studio"], body: { mark: "studio" } },
    { args: ["--tags", '["a"]'], body: { tags: ["a"] } },
    { args: ["--text", "12"], body: { text: "12" } },
    { args: ["--text=--odd"], body: { text: "--odd" } },
    { args: ["--code", "12"], body: { code: 12 } },
    { args: ["--code", "twelve"], body: { code: "twelve" } },
    { args: [], body: {} },
  ])("$args", ({ args, body }) => expect(parsed(schema, args)).toEqual(body));

  test.each([
    { args: ["--seed", "many"], says: "--seed takes a number" },
    { args: ["--seed", "1e"], says: "--seed takes a number" },
    { args: ["--tags", "[a"], says: "--tags takes JSON" },
  ])("$args", ({ args, says }) => expect(() => parsed(schema, args)).toThrow(says));

  test("flags win over the input; a field with one value fills itself in, and only then", () => {
    const one = { properties: { model: { const: "m-1" }, prompt: {} }, required: ["model"] };
    expect(parsed(one, ["--prompt", "b"], { prompt: "a", extra: 1 })).toEqual({ model: "m-1", prompt: "b", extra: 1 });
    expect(parsed(one, [], { model: "m-2" })).toEqual({ model: "m-2" });
    expect(parsed({ ...one, required: [] }, [])).toEqual({});
  });
});

describe("variants", () => {
  const choice = {
    oneOf: [
      {
        title: "Short",
        properties: { model: { const: "s" }, size: { enum: [1, 2] }, tag: false },
        required: ["model"],
      },
      {
        title: "Long",
        properties: { model: { const: "l" }, size: { enum: [2, 3] }, tag: {} },
        required: ["model", "size"],
      },
    ],
  };

  test("each field says who takes it, who needs it, and what it may be for whom", () => {
    const { fields, chooser, variants } = fieldsOf(operation(choice));
    expect([chooser, variants.map((it) => it.name)]).toEqual(["model", ["s", "l"]]);
    const told = Object.fromEntries(fields.map((it) => [it.name, describeField(it)]));
    expect(told).toEqual({
      model: "model (one of s, l; required)",
      size: "size (one of 1, 2 for s; one of 2, 3 for l; required by l)",
      tag: "tag (taken by l)",
    });
  });

  test("a description of all is said once, and that of some with their names, or with those of the few others", () => {
    const variant = (model: string, voice: string, length: string, extra: object = {}) => ({
      properties: {
        model: { const: model, description: `Model ${model}.` },
        voice: { type: "string", description: `How it sounds. ${voice}` },
        length: { enum: model === "d" ? [5] : [5, 10], description: length },
        ...extra,
      },
      required: ["model"],
    });
    const rest = ["a", "b", "c"].map((it) => variant(it, `It affects the ${it === "c" ? "time" : "price"}.`, "In s."));
    const { fields } = fieldsOf(operation({ oneOf: [...rest, variant("d", "Yes.", "Always 5.", { own: {} })] }));
    const told = Object.fromEntries(fields.map((it) => [it.name, describeField(it)]));
    expect(told).toEqual({
      model: "For a: Model a. For b: Model b. For c: Model c. For d: Model d. (one of a, b, c, d; required)",
      voice: "How it sounds. For a, b: It affects the price. For c: It affects the time. For d: Yes.",
      length: "For all but d: In s. For d: Always 5. (one of 5, 10 for all but d; one of 5 for d)",
      own: "own (taken by d)",
    });
  });

  test("of the shipped contracts no flag is told in the words of one variant alone", async () => {
    const [runapi] = (await bundledContracts()).filter(({ rules }) => rules.host === "runapi");
    const told = (name: string, field: string) => {
      const endpoint = endpointsOf(runapi as never).find((it) => it.name === name);
      const found = fieldsOf(endpoint?.operation as Operation).fields.find((it) => it.name === field);
      return describeField(found as never);
    };
    expect(told("suno/text_to_music", "vocal_mode")).toBe(
      "For auto_lyrics: Suno writes the words. For exact_lyrics: Your words are sung. For instrumental: Nobody sings. (one of auto_lyrics, exact_lyrics, instrumental; required)",
    );
    expect(told("kling/text_to_video", "duration_seconds")).toMatch(
      /^For all but kling-o1: Length .* For kling-o1: o1 makes clips of one length alone\. \(one of 3, .* one of 5 for kling-o1;/,
    );
  });

  test("parts that are put together count as one, whichever way they are written", () => {
    const both = { allOf: [{ properties: { a: { maxLength: 3 } } }, { anyOf: choice.oneOf }], required: ["a"] };
    const { variants, fields } = fieldsOf(operation(both));
    expect(variants.map((it) => it.required)).toEqual([
      ["a", "model"],
      ["a", "model", "size"],
    ]);
    expect(fields.find((it) => it.name === "a")?.rules).toEqual([{ text: "at most 3 characters" }]);
  });

  test("of the shipped contracts every field has one flag, and every example comes back from its flags", async () => {
    for (const endpoint of (await bundledContracts()).flatMap(endpointsOf)) {
      const { schema, examples } = endpoint.operation.body ?? { schema: {}, examples: {} };
      const flags = flagsOf(fieldsOf(endpoint.operation), []);
      expect(new Set(flags.map((it) => it.long)).size).toBe(flags.length);
      for (const example of Object.values(examples) as Record<string, unknown>[]) {
        const args = Object.entries(example).flatMap(([name, value]) => {
          const long = flags.find((it) => it.field.name === name)?.long ?? name;
          if (typeof value === "boolean") return [value ? long : `--no-${long.slice(2)}`];
          return [`${long}=${typeof value === "object" ? JSON.stringify(value) : value}`];
        });
        expect(parsed(schema as object, args)).toEqual(example);
      }
    }
  });
});
