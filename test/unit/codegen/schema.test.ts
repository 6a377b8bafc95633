import { describe, expect, test } from "vitest";
import { writeSchema } from "../../../src/codegen/write/schema.js";
import type { OpenApiDocument } from "../../../src/contract/contract.js";

/** The types of a document with these schemas, on one line. */
async function typesOf(schemas: object, exported: readonly string[] = []): Promise<string> {
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas } };
  const types = await writeSchema(document as unknown as OpenApiDocument, new Set(exported));
  return types.replaceAll(/\s+/g, " ");
}

const object = (properties: object, more: object = {}) => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...more,
});
const text = { type: "string" };
const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("names", () => {
  test("objects and choices of objects have theirs; texts and lists of values stand where they are used", async () => {
    const types = await typesOf({
      Fox: object({ name: at("Name"), size: at("Size"), kits: { type: "array", items: at("Fox") } }),
      Den: { ...object({ fox: at("Fox") }), additionalProperties: true },
      Home: { oneOf: [at("Fox"), at("Den")] },
      Any: { type: "object", properties: { of: at("Home") } },
      Name: text,
      Size: { enum: ["s", "l"] },
    });
    expect(types).toContain('export type Fox = { name?: string; size?: "s" | "l"; kits?: Fox[]; };');
    expect(types).toContain("export type Den = { fox?: Fox; } & { [key: string]: unknown; };");
    expect(types).toContain("export type Home = Fox | Den;");
    expect(types).toContain('schemas: { Fox: Fox; Den: Den; Home: Home; Any: Any; Name: string; Size: "s" | "l"; };');
  });

  test("a name that something else has is left to it", async () => {
    const types = await typesOf(
      { Task: object({ id: text }), Error: object({ id: text }), Den: object({ of: at("Task") }) },
      ["Task"],
    );
    expect(types).not.toMatch(/export type (Task|Error)\b/);
    expect(types).toContain("export type Den = { of?: { id?: string; }; };");
  });

  test("a list of itself comes to an end", async () => {
    const types = await typesOf({ Tree: { type: "array", items: at("Tree") } });
    expect(types).toContain('Tree: components["schemas"]["Tree"][][];');
  });
});

describe("fields that do not go together", () => {
  const description = "Two ways. With a `frame` there is no `ratio`. Choose.";
  const ratio = { enum: ["1:1", "16:9"] };

  test("one of the pair has the contract's reason as its type, and the other is never", async () => {
    const types = await typesOf({
      Both: { description, oneOf: [at("Framed"), at("Plain")] },
      Framed: object({ frame: text }, { required: ["frame"] }),
      Plain: object({ ratio }, { required: ["ratio"] }),
    });
    expect(types).toContain("/** Not beside frame. With a frame there is no ratio. */ ratio?: never;");
    expect(types).toContain('frame?: string & NotAllowed<"Not beside ratio. With a frame there is no ratio.">;');
    expect(types).toContain("import type { NotAllowed }");
  });

  test("of a pair with listed values, both say why", async () => {
    const types = await typesOf({
      Both: { oneOf: [at("Wide"), at("Plain")] },
      Wide: object({ width: { enum: [1, 2] } }, { title: "Wide", description: "Has a `width`." }),
      Plain: object({ ratio }, { title: "Plain", description: "Has a ratio." }),
    });
    expect(types).toContain('ratio?: ("1:1" | "16:9") & NotAllowed<"Has a width.">');
    expect(types).toContain('width?: (1 | 2) & NotAllowed<"Has a width.">');
  });

  test("a field that chooses tells variants apart without", async () => {
    const types = await typesOf({
      Both: { oneOf: [at("One"), at("Two")] },
      One: object({ model: { const: "one" }, frame: text }, { required: ["model"] }),
      Two: object({ model: { const: "two" } }, { required: ["model"] }),
    });
    expect(types).not.toMatch(/NotAllowed|frame\?: never/);
  });
});

describe("conditions", () => {
  const condition = (when: string, properties: object, follows: string, bound: object) =>
    Object.fromEntries([
      ["if", { title: when, properties }],
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      ["then", { title: follows, properties: bound }],
    ]);

  test("are told at every field that they speak of, values included", async () => {
    const types = await typesOf({
      Clip: object(
        { sound: { type: "boolean", description: "Sound." }, mode: { enum: ["std", "pro"] }, prompt: text },
        condition("sound is wanted", { sound: { const: true } }, "the mode is pro", { mode: { const: "pro" } }),
      ),
    });
    const sentence = 'If sound is wanted (`sound: true`), the mode is pro (`mode: "pro"`).';
    expect(types).toContain(`/** * Sound. * * ${sentence} */ sound?: boolean;`);
    expect(types).toContain(`/** * ${sentence} */ mode?: "std" | "pro";`);
    expect(types).toContain("prompt?: string;");
    expect(types.split(sentence)).toHaveLength(3);
  });

  test("of a choice are told by its branches", async () => {
    const old = condition("the model is old", { model: { enum: ["a", "b"] } }, "there is no length", {
      length: { not: {} },
    });
    const types = await typesOf({
      Song: { oneOf: [at("Sung"), at("Played")], allOf: [old] },
      Sung: object({ model: text, sung: { const: true } }, { required: ["sung"] }),
      Played: object({ length: { type: "number" }, sung: { const: false } }, { required: ["sung"] }),
    });
    expect(types).toContain("/** If the model is old, there is no length. */ model?: string;");
    expect(types).toContain("/** If the model is old, there is no length. */ length?: number;");
    expect(types).toContain("export type Song = Sung | Played;");
  });
});
