import type { Contract, OpenApiDocument } from "../../../src/contract/contract.js";
import { readContract } from "../../../src/contract/read.js";

// Two small hosts that share nothing but the pattern: one that speaks HTTP, one that hides everything in an envelope.

const text = { type: "string" };
const json = (schema: unknown, examples: Record<string, unknown> = {}) => ({
  description: "An answer.",
  content: {
    "application/json": {
      schema,
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    },
  },
});

const fault = {
  type: "object",
  required: ["error"],
  properties: { error: text, errors: { type: "object", additionalProperties: { type: "array", items: text } } },
};

const film = {
  type: "object",
  required: ["ref", "state"],
  properties: {
    ref: text,
    state: { enum: ["queued", "rendering", "done", "broken"] },
    engine: text,
    reason: text,
    files: { type: "array", items: { type: "object", properties: { link: { type: "string", format: "uri" } } } },
    cover: { type: "string", format: "uri" },
  },
};

export function plainDocument(): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Plain", version: "1" },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: "https://plain.example", "x-env": "PLAIN_URL" }],
    security: [{ key: [] }],
    paths: {
      "/films": {
        post: {
          operationId: "createFilm",
          "x-task": { typicalSeconds: [1, 2], maxWaitSeconds: 60 },
          parameters: [{ name: "X-Trace", in: "header", schema: { type: "string", maxLength: 20 } }],
          requestBody: { required: true, ...json(filmRequest, { short: { engine: "one", script: "Rain" } }) },
          responses: {
            "200": {
              ...json(
                { type: "object", properties: { ref: text, film_ref: text, state: text, engine: text } },
                {
                  shown: { film_ref: "f-0", state: "queued", engine: "two" },
                  both: { ref: "f-1", film_ref: "f-1", state: "rendering" },
                },
              ),
              headers: {
                "X-Trace": { schema: text, example: "mine" },
                "X-Film": { schema: text, example: "f-1" },
                "X-Request": { schema: text, example: "r-1" },
                "Retry-After": { schema: text, example: "60" },
              },
              links: { status: { operationId: "getFilm", parameters: { ref: "$response.body#/ref" } } },
            },
            "401": json(fault, { key: { error: "Who are you?" } }),
            "422": json(fault, { text: { error: "No" }, fields: { error: "No", errors: { script: ["too long"] } } }),
          },
          callbacks: {
            done: {
              "{$request.body#/call}": {
                post: {
                  requestBody: json(film, {
                    done: { ref: "f-1", state: "done", files: [{ link: "https://cdn.plain.example/a" }] },
                    broken: { ref: "f-1", state: "broken", reason: "No film left" },
                  }),
                  responses: { "200": { description: "Taken." } },
                },
              },
            },
          },
        },
      },
      "/films/{ref}": {
        get: {
          operationId: "getFilm",
          parameters: [{ name: "ref", in: "path", required: true, schema: text }],
          responses: {
            "200": json(film, {
              waiting: { ref: "f-1", state: "queued" },
              running: { ref: "f-1", state: "rendering", engine: "two" },
              finished: {
                ref: "f-1",
                state: "done",
                files: [{ link: "https://cdn.plain.example/a" }, { link: "https://cdn.plain.example/b.mov" }],
                cover: "https://cdn.plain.example/c",
              },
              broken: { ref: "f-1", state: "broken", reason: "No film left" },
            }),
            "404": json(fault, { gone: { error: "No such film" } }),
          },
        },
      },
    },
    components: { securitySchemes: { key: { type: "http", scheme: "bearer", "x-env": "PLAIN_KEY" } } },
    "x-task-states": {
      id: ["/ref", "/film_ref"],
      status: ["/state"],
      results: [{ at: "/files/*/link", kind: "file" }],
      error: ["/reason"],
      errorCode: [],
      states: { pending: ["queued", "rendering"], succeeded: ["done"], failed: ["broken"] },
      problem: { message: ["/error/message", "/error"], code: ["/error/code"], fields: ["/errors"] },
      headers: { taskId: ["X-Film"], requestId: ["X-Request"] },
    },
  };
}

const filmRequest = {
  type: "object",
  oneOf: [
    {
      required: ["engine", "script"],
      properties: { engine: { const: "one" }, script: { type: "string", maxLength: 5 } },
    },
    {
      required: ["engine", "script", "seconds"],
      properties: { engine: { const: "two" }, script: text, seconds: { enum: [5, 10] }, hd: { type: "boolean" } },
      if: { properties: { hd: { const: true } }, required: ["hd"] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: { properties: { seconds: { const: 5 } } },
    },
    { required: ["engine"], properties: { engine: { const: "three" }, script: false, seconds: { type: "integer" } } },
  ],
  properties: { call: { type: "string", format: "uri" } },
  dependentRequired: { call: ["script"] },
  unevaluatedProperties: false,
};

const wrapped = (data: unknown) => ({
  type: "object",
  required: ["ok", "note"],
  properties: { ok: { enum: [1, 401, 404, 422, 500] }, note: text, data },
});

function wrappedDocument(): OpenApiDocument {
  const refusals = {
    key: { ok: 401, note: "Key?", data: null },
    nothing: { ok: 404, note: "Nothing", data: null },
    bad: { ok: 422, note: "Bad", data: null },
  };
  const id = "0123456789abcdef0123456789abcdef";
  const record = { type: ["object", "null"], properties: { no: text, flag: { type: "integer" } } };
  return {
    openapi: "3.1.0",
    info: { title: "Wrapped", version: "1" },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: "https://wrapped.example" }],
    security: [{ key: [] }],
    paths: {
      "/v2/make": {
        post: {
          operationId: "make",
          "x-task": { typicalSeconds: [1, 2], maxWaitSeconds: 60 },
          requestBody: {
            required: true,
            ...json({ type: "object", required: ["clip"], properties: { clip: text, callback: text } }),
          },
          responses: {
            "200": {
              ...json(wrapped(record), { made: { ok: 1, note: "fine", data: { no: id } }, ...refusals }),
              links: { status: { operationId: "look", parameters: { no: "$response.body#/data/no" } } },
            },
          },
          callbacks: {
            told: {
              "{$request.body#/callback}": {
                post: {
                  requestBody: json(wrapped(record), {
                    good: { ok: 1, note: "made", data: { no: id } },
                    bad: { ok: 500, note: "not made", data: { no: id } },
                  }),
                  responses: { "200": { description: "Taken." } },
                },
              },
            },
          },
        },
      },
      "/v2/look": {
        get: {
          operationId: "look",
          parameters: [{ name: "no", in: "query", required: true, schema: { type: "string", minLength: 1 } }],
          responses: {
            "200": json(wrapped(record), {
              running: { ok: 1, note: "fine", data: { no: id, flag: 0 } },
              made: {
                ok: 1,
                note: "fine",
                data: { no: id, flag: 1, result: { no: id, urls: ["https://w.example/r"] } },
              },
              late: { ok: 1, note: "fine", data: { no: id, flag: 4 } },
              lost: { ok: 1, note: "fine", data: { no: id, flag: 2 } },
              ...refusals,
            }),
          },
        },
      },
    },
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    "x-task-states": {
      id: ["/data/no"],
      status: ["/data/flag"],
      results: [{ at: "/data/result/urls/*", kind: "file" }],
      error: ["/note"],
      errorCode: [],
      states: { pending: [0], succeeded: [1, 4], failed: [2] },
      problem: { message: ["/note"], code: ["/ok"], fields: [] },
      envelope: { code: ["/ok"], ok: [1], failed: [], retry: [500], missing: [404], busy: [] },
    },
  };
}

export const plainContract = (): Contract => readContract(plainDocument(), "plain");
export const wrappedContract = (): Contract => readContract(wrappedDocument(), "wrapped");
