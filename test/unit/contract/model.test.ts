import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Operation } from "../../../src/contract/contract.js";
import { dereference } from "../../../src/contract/document/dereference.js";
import { documentedStatus } from "../../../src/contract/model/responses.js";
import { variantsOf } from "../../../src/contract/model/variants.js";
import { readContract } from "../../../src/contract/read.js";
import { plainDocument } from "../mock/contracts.js";

/** The status operation of a document whose path and operation say this beside what they say anyway. */
function statusOperation(item: object, operation: object, root: object = {}): Operation {
  const { paths, ...document } = structuredClone(plainDocument()) as OpenApiDocument & {
    paths: Record<string, { get?: object; parameters?: object[] }>;
  };
  const [path, found] = Object.entries(paths).find(([, it]) => it.get !== undefined) ?? [];
  const get = { ...found?.get, ...operation };
  const changed = { ...document, ...root, paths: { ...paths, [path as string]: { ...found, ...item, get } } };
  return readContract(changed, "plain").operations.find((it) => it.role === "status") as Operation;
}

const ref = { name: "ref", in: "path", required: true, schema: { type: "string" } };

describe("parameters", () => {
  test("an operation's own win over those of its path by name and place", () => {
    const page = { name: "page", in: "query", schema: { type: "string" } };
    const trace = { name: "X-Trace", in: "header", schema: { type: "string" }, required: true };
    const { parameters } = statusOperation(
      { parameters: [ref, page, trace] },
      {
        parameters: [
          { ...page, required: true, schema: { type: "integer" } },
          { ...page, in: "header", schema: { maxLength: 3 } },
          { ...trace, name: "x-trace", required: false },
        ],
      },
    );
    expect(parameters.map((it) => [it.in, it.name, it.required, it.schema])).toEqual([
      ["path", "ref", true, { type: "string" }],
      ["query", "page", true, { type: "integer" }],
      ["header", "x-trace", false, { type: "string" }],
      ["header", "page", false, { maxLength: 3 }],
    ]);
  });

  test("how lists are written is kept where the document says it", () => {
    const tags = { name: "tags", in: "query", style: "pipeDelimited", explode: false, schema: { type: "array" } };
    const { parameters } = statusOperation({ parameters: [ref] }, { parameters: [tags] });
    expect(parameters.map(({ style, explode }) => [style, explode])).toEqual([
      [undefined, undefined],
      ["pipeDelimited", false],
    ]);
  });
});

describe("security", () => {
  const root = {
    security: [{ key: [] }],
    components: {
      securitySchemes: {
        key: { type: "http", scheme: "Bearer" },
        cookie: { type: "apiKey", in: "cookie", name: "sid" },
      },
    },
  };
  const bearer = { type: "http", scheme: "bearer", in: "", name: "" };
  const cookie = { type: "apiKey", scheme: "", in: "cookie", name: "sid" };

  test("is the document's, unless the operation has its own", () => {
    expect(statusOperation({}, { security: undefined }, root).security).toEqual([[bearer]]);
    const own = [{ key: [], cookie: [] }, {}];
    expect(statusOperation({}, { security: own }, root).security).toEqual([[bearer, cookie], []]);
    expect(statusOperation({}, { security: [] }, root).security).toEqual([]);
  });
});

describe("bodies and answers", () => {
  test("media types and what is required are told", () => {
    const { mediaTypes, bodyRequired, body } = statusOperation(
      {},
      { requestBody: { required: true, content: { "Multipart/Form-Data; boundary=x": {} } } },
    );
    expect([mediaTypes, bodyRequired, body]).toEqual([["multipart/form-data"], true, undefined]);
    const none = statusOperation({}, { requestBody: undefined });
    expect([none.mediaTypes, none.bodyRequired]).toEqual([undefined, false]);
  });

  test("an answer names the headers that it always carries, and what its body can be", () => {
    const headers = { "X-Id": { required: true, example: "a" }, "Retry-After": { example: 3 } };
    const responses = { "2XX": { headers, content: { "text/plain": {}, "application/json": {} } } };
    const answer = statusOperation({}, { responses }).responses["2XX"];
    expect(answer).toMatchObject({
      headers: { "X-Id": "a", "Retry-After": 3 },
      requiredHeaders: ["X-Id"],
      mediaTypes: ["text/plain", "application/json"],
    });
  });

  test("an answer is found by its status, by its class, or as the default", () => {
    const responses = { "200": {}, "4XX": {}, default: {} };
    expect([200, 404, 500].map((it) => documentedStatus(responses, it))).toEqual(["200", "4XX", "default"]);
    expect(documentedStatus({ "200": {} }, 404)).toBeUndefined();
  });
});

test("a document that is known to be sound is read in parts: what one operation lacks does not hold up another", () => {
  const document = structuredClone(plainDocument()) as { paths: Record<string, { get?: object; post?: object }> };
  const [path, item] = Object.entries(document.paths).find(([, it]) => it.post !== undefined) ?? [];
  const broken = { ...item?.post, operationId: "broken", requestBody: { $ref: "#/components/requestBodies/None" } };
  document.paths[`${path}/broken`] = { post: broken };
  const read = (inParts: boolean) => readContract(document as unknown as OpenApiDocument, "plain", inParts).operations;
  expect(() => read(false)).toThrow("names nothing");
  const operations = read(true);
  expect(operations.find((it) => it.path === path)?.body).toBeDefined();
  expect(() => operations.find((it) => it.id === "broken")?.body).toThrow("names nothing");
});

describe("variants", () => {
  test("are named by the property that tells them apart, else by title or number", () => {
    const a = { title: "A", properties: { model: { const: "a" } }, required: ["model"] };
    const b = { properties: { model: { enum: ["b", "c"] }, size: {}, gone: false } };
    const told = variantsOf({ oneOf: [a, b], properties: { prompt: {} } });
    expect(told.chooser).toBe("model");
    expect(told.variants.map((it) => [it.name, Object.keys(it.properties), it.required])).toEqual([
      ["a", ["prompt", "model"], ["model"]],
      ["b|c", ["prompt", "model", "size"], []],
    ]);
    const twice = variantsOf({ oneOf: [a, { ...a, title: "Other" }, b] });
    expect(twice.variants.map((it) => it.name)).toEqual(["a (A)", "a (Other)", "b|c"]);
    expect(variantsOf({ oneOf: [a, { ...a, title: "Other" }] }).chooser).toBeUndefined();
    const untold = variantsOf({ anyOf: [{ title: "One" }, { required: ["x"] }] });
    expect([untold.chooser, untold.variants.map((it) => it.name)]).toEqual([undefined, ["One", "variant 2"]]);
  });
});

test("schemas of another dialect are refused at their place", () => {
  const read = (root: object) => readContract({ ...plainDocument(), ...root }, "plain");
  expect(() => read({ jsonSchemaDialect: "http://json-schema.org/draft-07/schema#" })).toThrow(
    /^\/jsonSchemaDialect: /,
  );
  const schemas = { Old: { $schema: "http://json-schema.org/draft-04/schema#" } };
  expect(() => read({ components: { schemas } })).toThrow(/^\/components\/schemas\/Old: /);
  expect(read({ jsonSchemaDialect: undefined }).operations.length).toBeGreaterThan(0);
});

describe("what stands beside a $ref", () => {
  const schemasOf = (schemas: object) =>
    (dereference({ components: { schemas } } as never).components as { schemas: Record<string, unknown> }).schemas;
  const read = (beside: object, target: object = { type: "string", description: "Shared.", maxLength: 3 }) =>
    schemasOf({ field: { $ref: "#/components/schemas/shared", ...beside }, shared: target }).field;

  test("takes the place of the target's texts and extensions", () => {
    expect(read({ description: "Own.", "x-task-ref": { operations: [] } })).toEqual({
      type: "string",
      description: "Own.",
      maxLength: 3,
      "x-task-ref": { operations: [] },
    });
  });

  test("holds in addition where it restricts", () => {
    const shared = { type: "string", description: "Shared.", maxLength: 3 };
    expect(read({ maxLength: 2, description: "Own." })).toEqual({ maxLength: 2, description: "Own.", allOf: [shared] });
    const both = read({ allOf: [{ minLength: 1 }], unevaluatedProperties: false });
    expect(both).toEqual({ allOf: [shared, { minLength: 1 }], unevaluatedProperties: false });
  });

  test("does not cut a schema short that names itself", () => {
    const child = { $ref: "#/components/schemas/tree", description: "Own." };
    const { tree } = schemasOf({ tree: { type: "object", properties: { child } } }) as {
      tree: { properties: { child: { allOf: unknown[] } } };
    };
    expect(tree.properties.child.allOf[0]).toBe(tree);
  });
});
