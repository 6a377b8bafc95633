import { allows, both, breaks, remove, set } from "./lint.js";

const SCHEMAS = ["components", "schemas"];
const SHORT = [...SCHEMAS, "ShortReel"];
const LONG = [...SCHEMAS, "LongReel"];
const CALLBACK = ["paths", "/reels", "post", "callbacks", "reelFinished", "{$request.body#/hook}", "post"];
const SIGNATURE = [...CALLBACK, "x-webhook-signature"];

const OPEN = "An unknown field passes unnoticed here: close the object with `additionalProperties: false`.";
breaks("request-closed", "a variant", remove(...SHORT, "additionalProperties"), SHORT, OPEN);
breaks("request-closed", "a variant that says it is open", set([...SHORT, "additionalProperties"], true), SHORT, OPEN);
breaks(
  "request-closed",
  "an object in a list",
  remove(...LONG, "properties", "scenes", "items", "additionalProperties"),
  [...LONG, "properties", "scenes", "items"],
  OPEN,
);
breaks(
  "request-closed",
  "a map of anything",
  set([...LONG, "properties", "labels", "additionalProperties"], {}),
  [...LONG, "properties", "labels"],
  OPEN,
);
breaks(
  "request-closed",
  "a base that no branch closes",
  both(
    set([...LONG, "allOf"], [{ properties: { mode: { const: "long", description: "Long." } } }]),
    remove(...LONG, "unevaluatedProperties"),
  ),
  LONG,
  OPEN,
);
allows(
  ["request-closed"],
  "a union around closed objects that asks for more",
  set([...SHORT, "anyOf"], [{ required: ["mode"] }, { required: ["seconds"] }]),
);

breaks(
  "property-described",
  "a property",
  remove(...SHORT, "properties", "mode", "description"),
  [...SHORT, "properties", "mode"],
  "Nobody can tell what `mode` is: add a `description`.",
);
breaks(
  "property-described",
  "a blank description",
  set([...SHORT, "properties", "mode", "description"], " "),
  [...SHORT, "properties", "mode"],
  "Nobody can tell what `mode` is: add a `description`.",
);
breaks(
  "property-described",
  "a property inside an answer",
  set(["paths", "/reels/{id}", "get", "responses", "200", "content", "application/json", "schema"], {
    allOf: [{ $ref: "#/components/schemas/Reel" }, { properties: { value: { type: "string" } } }],
  }),
  [
    "paths",
    "/reels/{id}",
    "get",
    "responses",
    "200",
    "content",
    "application/json",
    "schema",
    "allOf",
    "1",
    "properties",
    "value",
  ],
  "Nobody can tell what `value` is: add a `description`.",
);
breaks(
  "property-described",
  "a reference to something that does not say what it is",
  both(remove(...SCHEMAS, "Hook", "description"), set([...LONG, "properties", "hook", "description"], "Where to.")),
  [...SHORT, "properties", "hook"],
  "Nobody can tell what `hook` is: add a `description`.",
);
allows(
  ["property-described"],
  "a description beside a reference",
  both(
    remove(...SCHEMAS, "Hook", "description"),
    set([...LONG, "properties", "hook", "description"], "Where to."),
    set([...SHORT, "properties", "hook", "description"], "Where to."),
  ),
);
allows(
  ["property-described"],
  "properties named like keywords",
  set([...SHORT, "properties", "default"], {
    type: "object",
    description: "Unless said otherwise.",
    additionalProperties: false,
    properties: { examples: { type: "string", description: "Some." } },
  }),
);

const REF = [...SHORT, "properties", "source", "x-task-ref"];
breaks(
  "task-ref",
  "an operation that is not there",
  set([...REF, "operations"], ["createFilm"]),
  [...REF, "operations", "0"],
  "x-task-ref names `createFilm`, which creates no task: use one of createReel.",
);
breaks(
  "task-ref",
  "an operation that creates nothing",
  set([...REF, "operations"], ["createReel", "getReel"]),
  [...REF, "operations", "1"],
  "x-task-ref names `getReel`, which creates no task: use one of createReel.",
);
breaks(
  "task-ref",
  "a list without its key",
  set(REF, ["createReel"]),
  REF,
  "x-task-ref: write an object with at, within, operations, same, errors.",
);
breaks(
  "task-ref",
  "an empty list",
  set([...REF, "operations"], []),
  [...REF, "operations"],
  "x-task-ref.operations: write a list of operationIds, for example [createTextToVideo].",
);

breaks(
  "task-ref",
  "a field that the other request does not have",
  set([...REF, "same"], ["/size"]),
  [...REF, "same", "0"],
  "x-task-ref.same has /size: write a field that those requests have.",
);
breaks(
  "task-ref",
  "a part that no result has",
  set([...REF, "at"], "/data/parts/*/id"),
  [...REF, "at"],
  "`/data/parts/*/id` leads to no field in the result of createReel: write where that has the id.",
);
allows(["task-ref"], "a part of what the other task made, and the field that names that task", (contract) => {
  set([...REF, "at"], "/data/files/*/url")(contract);
  set([...REF, "within"], "mode")(contract);
});
breaks(
  "task-ref",
  "a refusal that is none",
  set([...REF, "errors"], { pending: { status: 200 } }),
  [...REF, "errors", "pending", "status"],
  "x-task-ref.errors.pending.status: write an HTTP status from 400 to 499, for example 409.",
);
allows(
  ["task-ref"],
  "a reference with everything",
  set([...REF], {
    operations: ["createReel"],
    same: ["/seconds"],
    errors: { missing: { status: 404 }, pending: { status: 409, code: "reel_not_ready" } },
  }),
);

const DELIVERY = [...CALLBACK, "x-callback"];
breaks(
  "callback-delivery",
  "a key that nobody reads",
  set(DELIVERY, { retries: 3 }),
  [...DELIVERY, "retries"],
  "x-callback.retries is read by nobody: write one of timeoutSeconds, repeats, everySeconds, accepts, undelivered, failed.",
);
breaks(
  "callback-delivery",
  "an undelivered task that has failed",
  set(DELIVERY, { undelivered: "broken" }),
  [...DELIVERY, "undelivered"],
  "x-callback.undelivered is broken, which is no status of success: write one of done.",
);
allows(
  ["callback-delivery"],
  "a delivery with everything",
  set(DELIVERY, { timeoutSeconds: 15, repeats: 3, accepts: [200], undelivered: "done" }),
);

breaks(
  "webhook-signature",
  "an algorithm that no receiver knows",
  set([...SIGNATURE, "algorithm"], "MD5"),
  [...SIGNATURE, "algorithm"],
  "x-webhook-signature.algorithm: write HMAC-SHA256.",
);
breaks(
  "webhook-signature",
  "a missing header",
  remove(...SIGNATURE, "timestamp"),
  SIGNATURE,
  "x-webhook-signature.timestamp: write a header name, for example X-Request-ID.",
);
breaks(
  "webhook-signature",
  "an unknown placeholder",
  set([...SIGNATURE, "signs"], "{id}.{timestamp}.{body}"),
  [...SIGNATURE, "signs"],
  'x-webhook-signature.signs: write the signed text with {id} and {timestamp}, for example "{id}.{timestamp}".',
);
breaks(
  "webhook-signature",
  "an id that is not in the message",
  set([...SIGNATURE, "id"], ["/reel"]),
  [...SIGNATURE, "id"],
  "x-webhook-signature.id leads to no field of the message: write the pointer to the task's id in its body.",
);
allows(["webhook-signature"], "no signature", remove(...SIGNATURE));

breaks(
  "makes",
  "a kind that nobody knows",
  set([...SHORT, "x-makes"], "film"),
  [...SHORT, "x-makes"],
  'x-makes is "film": write one of video, audio, image.',
);
allows(["makes"], "a kind of file", set([...SHORT, "x-makes"], "video"));

breaks(
  "service",
  "a variant that says what it makes, and not whose model it is",
  set([...SHORT, "x-makes"], "video"),
  SHORT,
  "Write x-service, the name of the service as people say it, for example Kling.",
);
allows(["service"], "the name of a service", (contract) => {
  set([...SHORT, "x-makes"], "video")(contract);
  set([...SHORT, "x-service"], "Nano Banana")(contract);
});
