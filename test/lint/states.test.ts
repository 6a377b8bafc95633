import { expect, test } from "vitest";
import { allows, both, breaks, lint, remove, set } from "./lint.js";

const STATES = ["x-task-states"];
const STATUS_200 = ["paths", "/reels/{id}", "get", "responses", "200", "content", "application/json"];
const EXAMPLES = [...STATUS_200, "examples"];
const SCHEMAS = ["components", "schemas"];

test("the contract beside this file keeps every rule", async () => {
  expect(await lint()).toEqual([]);
});

const shape = (title: string, change: Parameters<typeof breaks>[2], at: string[], message: string) =>
  breaks("task-states", title, change, [...STATES, ...at], message);

breaks(
  "task-states",
  "the whole table is missing",
  remove(...STATES),
  [],
  "x-task-states: write an object with id, status, stage, results, estimatedSeconds, error, errorCode, states, tolerated, problem, headers, shows, locations, missingSeconds, stored, envelope.",
);
shape(
  "a key is missing",
  remove(...STATES, "error"),
  [],
  "x-task-states.error: write a list of JSON Pointers, for example [/id, /task_id].",
);
shape(
  "a key is misspelt",
  set([...STATES, "resultz"], []),
  ["resultz"],
  "x-task-states.resultz is read by nobody: write one of id, status, stage, results, estimatedSeconds, error, errorCode, states, tolerated, problem, headers, shows, locations, missingSeconds, stored, envelope.",
);
shape(
  "a pointer has no slash",
  set([...STATES, "id", 0], "id"),
  ["id"],
  "x-task-states.id: write a list of JSON Pointers, for example [/id, /task_id].",
);
shape(
  "a pointer has a stray tilde",
  set([...STATES, "status", 0], "/a~b"),
  ["status"],
  "x-task-states.status: write a list of JSON Pointers, for example [/id, /task_id].",
);
const RESULTS =
  "x-task-states.results: write a list of { at, kind }, for example [{ at: /videos/*/url, kind: video }].";
shape("results are of no kind", set([...STATES, "results", 0, "kind"], "film"), ["results"], RESULTS);
shape("results stand at no pointer", set([...STATES, "results", 0, "at"], "files"), ["results"], RESULTS);
shape("results have a key too many", set([...STATES, "results", 0, "url"], "/url"), ["results"], RESULTS);
shape("a result is asked for at no pointer", set([...STATES, "results", 0, "asked"], "cover"), ["results"], RESULTS);
shape("many results are asked for at once", set([...STATES, "results", 0, "asked"], "/mode"), ["results"], RESULTS);
shape("results are none", set([...STATES, "results"], []), ["results"], RESULTS);
shape(
  "a meaning has no values",
  set([...STATES, "states", "failed"], []),
  ["states", "failed"],
  "x-task-states.states.failed: write a list of strings or whole numbers, for example [pending, processing].",
);
shape(
  "a value has two meanings",
  set([...STATES, "tolerated", "failed"], ["DONE"]),
  ["tolerated", "failed", "0"],
  "`DONE` stands in states.succeeded and in tolerated.failed of x-task-states: keep it in one list, once.",
);
shape(
  "a shown fact is misspelt",
  set([...STATES, "shows"], { created: ["/data/at"] }),
  ["shows", "created"],
  "x-task-states.shows.created is read by nobody: write one of replayed, createdAt, endedAt, cost.",
);
breaks(
  "task-states-lead",
  "a time that no answer shows",
  set([...STATES, "shows"], { createdAt: ["/data/at"] }),
  [...STATES, "shows", "createdAt"],
  "x-task-states.shows.createdAt leads to no field in any status answer: describe the field there, or write the pointer that leads to it.",
);
shape(
  "a header name has a blank",
  set([...STATES, "headers", "requestId"], ["Request Id"]),
  ["headers", "requestId"],
  "x-task-states.headers.requestId: write a list of header names, for example [X-Request-ID], or [].",
);
shape(
  "a location has no {id}",
  set([...STATES, "locations"], ["/reels"]),
  ["locations"],
  "x-task-states.locations: write a list of path templates that contain {id}, for example [/tasks/{id}], or [].",
);
shape(
  "nothing means yes",
  set([...STATES, "envelope", "ok"], []),
  ["envelope", "ok"],
  "x-task-states.envelope.ok: write a list of whole numbers, for example [200].",
);
shape(
  "a code has two meanings",
  set([...STATES, "envelope", "missing"], [404, 429]),
  ["envelope", "missing", "1"],
  "`429` stands in envelope.retry and in envelope.missing of x-task-states: keep it in one list, once.",
);
allows(
  ["task-states", "task-states-lead", "task-state-values"],
  "no tolerated values and no envelope",
  both(remove(...STATES, "tolerated"), remove(...STATES, "envelope")),
);
allows(
  ["task-states", "task-states-lead"],
  "an empty list where a host has nothing",
  both(set([...STATES, "errorCode"], []), set([...STATES, "locations"], [])),
);
allows(
  ["task-states", "task-states-lead", "task-state-examples"],
  "an output that is its own URL",
  both(
    set([...STATES, "results", 0, "at"], "/data/files/*"),
    set([...SCHEMAS, "ReelDone", "properties", "files", "items"], { type: "string" }),
    set([...EXAMPLES, "Done", "value", "data", "files"], ["https://reels.dev/1"]),
  ),
);

const lead = (title: string, change: Parameters<typeof breaks>[2], at: string[], message: string) =>
  breaks("task-states-lead", title, change, [...STATES, ...at], message);
const DESCRIBE = "describe the field there, or write the pointer that leads to it.";

lead(
  "the id",
  both(
    remove(...SCHEMAS, "ReelCreated", "properties", "data", "properties", "id"),
    set([...SCHEMAS, "ReelCreated", "properties", "data", "properties", "reel"], {
      type: "string",
      description: "Its id.",
    }),
    set(
      ["paths", "/reels", "post", "responses", "200", "links", "status", "parameters", "id"],
      "$response.body#/data/reel",
    ),
  ),
  ["id"],
  `x-task-states.id leads to no field in the 200 answer of createReel: ${DESCRIBE}`,
);
lead(
  "the status",
  set([...STATES, "status"], ["/state"]),
  ["status"],
  `x-task-states.status leads to no field in the 200 answer of getReel: ${DESCRIBE}`,
);
lead(
  "a result",
  set([...STATES, "results", 0, "at"], "/films/*/url"),
  ["results", "0", "at"],
  `x-task-states.results.0.at leads to no field in the 200 answer of getReel: ${DESCRIBE}`,
);
lead(
  "a result that is no URL",
  set([...STATES, "results", 0, "at"], "/data/files/*"),
  ["results", "0", "at"],
  "x-task-states.results.0.at leads to no text in the 200 answer of getReel, so to no URL: write where the URL itself is, for example /videos/*/url, or kind: data.",
);
lead(
  "a result that is asked for",
  set([...STATES, "results"], [{ at: "/data/files/0/url", kind: "file", asked: "/cover" }]),
  ["results", "0", "asked"],
  `x-task-states.results.0.asked leads to no field in the request of createReel: ${DESCRIBE}`,
);
const OWN = ["paths", "/reels", "post", "x-task-states"];
breaks(
  "task-states-lead",
  "a result of an operation's own",
  set(OWN, { results: [{ at: "/data/film", kind: "video" }] }),
  [...OWN, "results", "0", "at"],
  `x-task-states.results.0.at leads to no field in the 200 answer of getReel: ${DESCRIBE}`,
);
breaks(
  "task-states",
  "an operation's own table has a key that is the host's alone",
  set(OWN, { locations: [] }),
  [...OWN, "locations"],
  "createReel's x-task-states.locations is read by nobody: write one of id, status, stage, results, error, errorCode, states, tolerated, shows, missingSeconds, envelope.",
);
breaks(
  "task-state-values",
  "an operation's own states are not those of its status answer",
  set([...OWN, "states"], { pending: ["waiting"], succeeded: ["done"], failed: ["broken"] }),
  [...OWN, "states"],
  "`0` is a status in the 200 answer of getReel but means nothing: add it to pending, succeeded or failed in x-task-states.states.",
);
const TEXT_IN_JSON = { type: "string", contentMediaType: "application/json" };
const IN_JSON = { type: "object", properties: { urls: { type: "array", items: { type: "string" } } } };
allows(
  ["task-states", "task-states-lead", "create-task"],
  "results in a text that is JSON, of an operation's own, and a text and a value for results",
  both(
    set([...SCHEMAS, "ReelDone", "properties", "json"], { ...TEXT_IN_JSON, contentSchema: IN_JSON }),
    set([...SCHEMAS, "ReelDone", "properties", "seed"], { type: "integer", description: "Its seed." }),
    set(OWN, {
      stage: ["/data/status"],
      results: [
        { at: "/data/json#/urls/*", kind: "video" },
        { at: "/data/seed", kind: "data" },
      ],
    }),
  ),
);
lead(
  "the error",
  set([...STATES, "error"], ["/error"]),
  ["error"],
  `x-task-states.error leads to no field in the 200 answer of getReel: ${DESCRIBE}`,
);
lead(
  "the error's code",
  set([...STATES, "errorCode"], ["/errorCode"]),
  ["errorCode"],
  `x-task-states.errorCode leads to no field in the 200 answer of getReel: ${DESCRIBE}`,
);
lead(
  "the problem's text",
  set([...STATES, "problem", "message"], ["/detail"]),
  ["problem", "message"],
  `x-task-states.problem.message leads to no field in the 429 answer of createReel: ${DESCRIBE}`,
);
lead(
  "the problem's fields",
  set([...STATES, "problem", "fields"], ["/errors"]),
  ["problem", "fields"],
  `x-task-states.problem.fields leads to no field in any error answer: ${DESCRIBE}`,
);
allows(
  ["task-states-lead", "error-answer-body"],
  "an error answer in plain text",
  both(
    set(["components", "responses", "Blocked"], {
      description: "Refused by a proxy.",
      content: { "text/plain": { schema: { type: "string" }, examples: { Blocked: { summary: "No", value: "No." } } } },
    }),
    set(["paths", "/reels", "post", "responses", "403"], { $ref: "#/components/responses/Blocked" }),
  ),
);
lead(
  "a header",
  set([...STATES, "headers", "requestId"], ["X-Request-Id"]),
  ["headers", "requestId"],
  "x-task-states.headers.requestId has X-Request-Id, which no answer describes: describe it under the answer's headers.",
);
lead(
  "an envelope's code",
  set([...STATES, "envelope", "busy"], [455]),
  ["envelope", "busy"],
  "x-task-states.envelope.busy has 455, which no 200 answer allows: add it to the code's schema, or remove it.",
);

breaks(
  "task-state-values",
  "a listed value means nothing",
  set([...SCHEMAS, "ReelDone", "properties", "status"], { enum: ["done", "sent"], description: "Ready." }),
  [...STATES, "states"],
  "`sent` is a status in the 200 answer of getReel but means nothing: add it to pending, succeeded or failed in x-task-states.states.",
);
breaks(
  "task-state-values",
  "a value is not listed",
  set([...STATES, "states", "failed"], ["broken", "lost"]),
  [...STATES, "states", "failed", "1"],
  "`lost` is no const or enum value of the status in the 200 answer of getReel: add it to that schema, or move it to x-task-states.tolerated.",
);
breaks(
  "task-state-examples",
  "a state is not shown",
  remove(...EXAMPLES, "Started"),
  EXAMPLES,
  "getReel has no named example of the status `0`: add one to the examples of its 200 answer.",
);
