import type { Contract } from "../../../src/contract/contract.js";
import { readContract } from "../../../src/contract/read.js";

// A small host of every life: songs take a while and have tracks, voices are made at once, words may take a while or not.

const text = { type: "string" };
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: "object",
  required,
  properties,
});
const body = (schema: object, example: unknown) => ({
  description: "A body.",
  content: { "application/json": { schema, examples: { shown: { value: example } } } },
});
const task = object({ id: text, status: { enum: ["processing", "completed", "failed"] } });
const created = body(task, { id: "s-1", status: "processing" });
const link = (operationId: string) => ({
  links: { status: { operationId, parameters: { id: "$response.body#/id" } } },
});
const id = { name: "id", in: "path", required: true, schema: text };
const fault = object({ error: text });
const refusals = { "404": body(fault, { error: "none" }), "422": body(fault, { error: "no" }) };
const track = object({ id: text, url: { type: "string", format: "uri" } });
const song = object({ tracks: { type: "array", items: track } });
const songs = { operations: ["createSong"] };
const priced = (amount: number) => ({ "x-prices": [{ amount }] });
const closed = (properties: object, more: object = {}) => ({
  ...object(properties),
  additionalProperties: false,
  ...more,
});

export function studioContract(): Contract {
  return readContract(
    {
      openapi: "3.1.0",
      info: { title: "Studio", version: "1" },
      jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
      servers: [{ url: "https://studio.example", "x-env": "STUDIO_URL" }, { url: "https://api.studio.example" }],
      security: [{ key: [] }],
      paths: {
        "/songs": {
          post: {
            operationId: "createSong",
            "x-task": { maxWaitSeconds: 60 },
            "x-task-states": { results: [{ at: "/tracks/*/url", kind: "audio" }] },
            requestBody: { required: true, ...body(closed({ words: text }), { words: "la" }) },
            responses: { "200": { ...created, ...link("getSong") }, ...refusals },
          },
        },
        "/songs/{id}": {
          get: {
            operationId: "getSong",
            parameters: [id],
            responses: {
              "200": {
                description: "How it stands.",
                content: {
                  "application/json": {
                    schema: { anyOf: [{ allOf: [task, song] }, task] },
                    examples: {
                      running: { value: { id: "s-1", status: "processing" } },
                      done: {
                        value: {
                          id: "s-1",
                          status: "completed",
                          tracks: [
                            { id: "a", url: "https://cdn.studio.example/a.mp3" },
                            { id: "b", url: "https://cdn.studio.example/b.mp3" },
                          ],
                        },
                      },
                      failed: { value: { id: "s-1", status: "failed" } },
                    },
                  },
                },
              },
              ...refusals,
            },
          },
        },
        "/voices": {
          post: {
            operationId: "makeVoice",
            "x-task": { life: "sync", maxWaitSeconds: 60 },
            "x-task-states": { results: [{ at: "/voice", kind: "data" }] },
            requestBody: {
              required: true,
              ...body(
                closed(
                  {
                    song: { ...text, "x-task-ref": { ...songs, errors: { pending: { status: 409 } } } },
                    track: { ...text, "x-task-ref": { ...songs, at: "/tracks/*/id", within: "song" } },
                  },
                  priced(2),
                ),
                { song: "s-1", track: "a" },
              ),
            },
            responses: { "200": body(object({ voice: object({ id: text }) }), { voice: { id: "v" } }), ...refusals },
          },
        },
        "/words": {
          post: {
            operationId: "createWords",
            "x-task": { life: "hybrid", maxWaitSeconds: 60, idempotency: "Once" },
            "x-task-states": { results: [{ at: "/words", kind: "text" }] },
            parameters: [{ name: "Once", in: "header", schema: text }],
            requestBody: {
              required: true,
              ...body(closed({ voice: { ...text, "x-task-ref": { operations: ["makeVoice"], at: "/voice/id" } } }), {
                voice: "v-shown",
              }),
            },
            responses: {
              "200": body(object({ words: text }), { words: "la la" }),
              "202": {
                ...created,
                ...link("getTask"),
                headers: { Location: { schema: text, example: "/tasks/s-1" } },
              },
              ...refusals,
            },
          },
        },
        "/tasks/{id}": {
          get: {
            operationId: "getTask",
            parameters: [id],
            responses: {
              "200": {
                description: "How it stands.",
                content: {
                  "application/json": {
                    schema: {
                      ...task,
                      properties: { ...task.properties, response: object({ status: { type: "integer" }, body: {} }) },
                    },
                    examples: {
                      running: { value: { id: "s-1", status: "processing" } },
                      done: { value: { id: "s-1", status: "completed", response: { status: 200, body: {} } } },
                      failed: {
                        value: { id: "s-1", status: "failed", response: { status: 422, body: { error: "no" } } },
                      },
                    },
                  },
                },
              },
              ...refusals,
            },
          },
        },
      },
      components: { securitySchemes: { key: { type: "http", scheme: "bearer", "x-env": "STUDIO_KEY" } } },
      "x-prices": { asOf: "2026-11-01", currency: "USD" },
      "x-task-states": {
        id: ["/id"],
        status: ["/status"],
        results: [{ at: "/tracks/*/url", kind: "audio" }],
        stored: { status: ["/response/status"], body: ["/response/body"] },
        error: ["/error"],
        errorCode: [],
        states: { pending: ["processing"], succeeded: ["completed"], failed: ["failed"] },
        problem: { message: ["/error"], code: [], fields: [] },
        headers: { taskId: [], requestId: [] },
        locations: ["/tasks/{id}"],
      },
    },
    "studio",
  );
}
