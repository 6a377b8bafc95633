import { expect, it } from "vitest";
import { actionsOf, type CreateOperation, plainAction } from "../../../src/contract/model/tasks/actions.js";
import { readContract } from "../../../src/contract/read.js";

const text = { type: "string" };
const input = (properties: object, required: string[]) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});
const model = (name: string, properties: object, required: string[], more: object = {}) => ({
  title: `${name} in words`,
  type: "object",
  additionalProperties: false,
  required: ["model", "input"],
  properties: { model: { const: name }, input: input(properties, required), notify: text },
  ...more,
});

const contract = readContract(
  {
    openapi: "3.1.0",
    info: { title: "Market", version: "1" },
    servers: [{ url: "https://market.test" }],
    "x-prices": { asOf: "2026-11-01", currency: "USD" },
    "x-task-states": {
      id: ["/id"],
      status: ["/state"],
      results: [{ at: "/url", kind: "file" }],
      states: { pending: ["going"], succeeded: ["done"], failed: ["broken"] },
    },
    paths: {
      "/v1/jobs": {
        post: {
          operationId: "createJob",
          summary: "Any job",
          "x-task": { typicalSeconds: [1, 10], actions: "model" },
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    model("fox/draw", { prompt: text, size: { enum: ["S", "L"] } }, ["prompt"], {
                      "x-prices": [{ amount: 2 }],
                    }),
                    model("fox/sing", { words: text }, ["words"]),
                  ],
                },
                examples: {
                  draw: { value: { model: "fox/draw", input: { prompt: "a fox" }, notify: "https://a.test" } },
                  sing: { value: { model: "fox/sing", input: { words: "la" } } },
                },
              },
            },
          },
          responses: {
            "200": {
              description: "Made",
              links: { status: { operationId: "getJob", parameters: { id: "$response.body#/id" } } },
            },
          },
        },
      },
      "/v1/jobs/{id}": {
        get: {
          operationId: "getJob",
          parameters: [{ name: "id", in: "path", required: true, schema: text }],
          responses: { "200": { description: "It" } },
        },
      },
    },
  },
  "market",
);
const [draw, sing] = actionsOf(contract);

it("each value of the field is an action, with its own request, flat", () => {
  expect([draw?.name, sing?.name, actionsOf(contract).length]).toEqual(["fox/draw", "fox/sing", 2]);
  expect(draw?.operation).toMatchObject({ id: "createJob", path: "/v1/jobs", summary: "fox/draw in words" });
  expect(draw?.operation.body?.schema).toMatchObject({
    additionalProperties: false,
    required: ["prompt"],
    properties: { prompt: text, size: { enum: ["S", "L"] }, notify: text },
  });
  expect(draw?.operation.body?.examples).toEqual({ draw: { prompt: "a fox", notify: "https://a.test" } });
  expect(sing?.operation.body?.examples).toEqual({ sing: { words: "la" } });
});

it("its prices are those of its value", () => {
  expect(draw?.operation.task.prices?.cells).toEqual([{ when: {}, amount: 2 }]);
  expect(sing?.operation.task.prices).toBeUndefined();
});

it("a request as people write it is sent as the host takes it", () => {
  expect(draw?.nested({ prompt: "a fox", notify: "https://a.test" })).toEqual({
    model: "fox/draw",
    notify: "https://a.test",
    input: { prompt: "a fox" },
  });
  expect(draw?.nested({ prompt: "a fox", colour: "red" })).toEqual({
    model: "fox/draw",
    input: { prompt: "a fox", colour: "red" },
  });
});

it("what is sent already is taken as well, and another value of the field is not lost", () => {
  const sent = { model: "fox/draw", input: { prompt: "a fox" }, notify: "https://a.test" };
  expect(draw?.flat(sent)).toEqual({ prompt: "a fox", notify: "https://a.test" });
  expect(draw?.flat({ prompt: "a fox" })).toEqual({ prompt: "a fox" });
  expect(draw?.flat({ ...sent, model: "fox/sing" })).toMatchObject({ model: "fox/sing", prompt: "a fox" });
});

it("an operation without actions is one itself", () => {
  const [create] = contract.operations;
  const own = plainAction("jobs", create as CreateOperation);
  expect([own.name, own.nested({ a: 1 }), own.flat({ a: 1 })]).toEqual(["jobs", { a: 1 }, { a: 1 }]);
});
