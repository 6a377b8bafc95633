import { allows, both, breaks, copy, remove, set } from "./lint.js";

const CREATE = ["paths", "/reels", "post"];
const GET = ["paths", "/reels/{id}", "get"];
const REQUEST = [...CREATE, "requestBody", "content", "application/json"];
const LINK = [...CREATE, "responses", "200", "links", "status"];
const OK = [...CREATE, "responses", "200"];
const TASK = [...CREATE, "x-task"];
const CELLS = ["components", "schemas", "ReelRequest", "x-prices"];
const TOO_MANY = ["components", "responses", "TooManyRequests"];

breaks(
  "host-env",
  "the server names no variable",
  remove("servers", 0, "x-env"),
  ["servers", "0"],
  "The first server names no environment variable: add `x-env`, for example x-env: EXAMPLE_BASE_URL.",
);
breaks(
  "host-env",
  "the key's variable is no variable",
  set(["components", "securitySchemes", "bearer", "x-env"], "reels-key"),
  ["components", "securitySchemes", "bearer", "x-env"],
  "The security scheme bearer names no environment variable: add `x-env`, for example x-env: EXAMPLE_API_KEY.",
);
breaks(
  "host-env",
  "there is no bearer scheme",
  set(["components", "securitySchemes", "bearer", "scheme"], "basic"),
  ["components", "securitySchemes"],
  "The contract has 0 bearer security schemes: describe one, with `x-env` for its key.",
);

breaks(
  "create-status-link",
  "the status operation does not say that it reads tasks",
  remove(...GET, "x-task-status"),
  [...GET],
  "getReel reads tasks: say so with `x-task-status: true`.",
);
breaks(
  "create-status-link",
  "an operation that reads no task says that it does",
  set([...CREATE, "x-task-status"], true),
  [...CREATE, "x-task-status"],
  "createReel says that it reads tasks, but no status link leads to it: remove x-task-status.",
);
breaks(
  "create-status-link",
  "the operation is gone",
  set([...LINK, "operationId"], "getFilm"),
  [...LINK, "operationId"],
  "The status link of createReel leads to `getFilm`, which does not exist: write the operationId of its status operation.",
);
breaks(
  "create-status-link",
  "the parameter has another name",
  set([...LINK, "parameters"], { reel: "$response.body#/data/id" }),
  [...LINK, "parameters", "reel"],
  "The status link of createReel passes `reel`, but getReel asks for id: use that parameter's name.",
);
breaks(
  "create-status-link",
  "no parameter is passed",
  remove(...LINK, "parameters"),
  LINK,
  "The status link of createReel passes 0 parameters: pass the task's id alone, for example `id: $response.body#/id`.",
);
breaks(
  "create-status-link",
  "the id is not where the link says",
  set([...LINK, "parameters", "id"], "$response.body#/reel"),
  [...LINK, "parameters", "id"],
  "`$response.body#/reel` leads to no field in the 200 answer of createReel: write `$response.body#` and the pointer to the task's id, for example $response.body#/id.",
);
breaks(
  "create-status-link",
  "a name promises a task and there is no link",
  both(remove(...LINK), remove("components", "schemas", "ShortReel", "properties", "source", "x-task-ref")),
  [...CREATE, "responses", "200", "links"],
  "createReel does not say where its task's status is: add `links.status` with operationId and parameters to its answer.",
);

breaks(
  "create-status-link",
  "a task behind another name",
  both(
    set([...CREATE, "operationId"], "getNewReel"),
    remove("components", "schemas", "ShortReel", "properties", "source", "x-task-ref"),
  ),
  [...CREATE, "operationId"],
  "getNewReel starts a task, but its name does not say so: begin its operationId with create.",
);

const task = (title: string, change: Parameters<typeof breaks>[2], at: string[], message: string) =>
  breaks("create-task", title, change, [...TASK, ...at], message);

breaks(
  "create-task",
  "there is no x-task",
  remove(...TASK),
  CREATE,
  "createReel's x-task: write an object with life, typicalSeconds, maxWaitSeconds, retentionSeconds, idempotency, actions.",
);
task(
  "a figure is missing",
  remove(...TASK, "maxWaitSeconds"),
  [],
  "createReel's x-task.maxWaitSeconds: write a whole number of seconds, for example 900.",
);
task(
  "the longer figure is first",
  set([...TASK, "typicalSeconds"], [120, 30]),
  ["typicalSeconds"],
  "createReel's x-task.typicalSeconds: write two whole numbers of seconds, the shorter first, for example [30, 120].",
);
task(
  "waiting ends too early",
  set([...TASK, "maxWaitSeconds"], 60),
  ["maxWaitSeconds"],
  "x-task of createReel stops waiting before a typical task is done: make maxWaitSeconds at least 120.",
);
task(
  "a header that is not sent",
  set([...TASK, "idempotency"], "none"),
  ["idempotency"],
  "x-task.idempotency of createReel is `none`, which is none of its header parameters: add that parameter, or leave idempotency out if the host has no such header.",
);
task(
  "a header that is not mentioned",
  remove(...TASK, "idempotency"),
  [],
  "createReel takes an Idempotency-Key: say so with `idempotency: Idempotency-Key` in x-task.",
);
task(
  "a key is misspelt",
  set([...TASK, "retention"], 60),
  ["retention"],
  "createReel's x-task.retention is read by nobody: write one of life, typicalSeconds, maxWaitSeconds, retentionSeconds, idempotency, actions.",
);
breaks(
  "create-task",
  "an operation that creates nothing",
  set([...GET, "x-task"], { typicalSeconds: [1, 2] }),
  [...GET, "x-task"],
  "getReel has x-task but starts no task: remove it, add `links.status` to its 200 answer, or write `life: sync`.",
);
allows(
  ["create-task", "create-task-prices"],
  "nothing published about retention, prices and idempotency",
  both(
    remove(...TASK, "retentionSeconds"),
    remove(...CELLS),
    remove("x-prices"),
    remove(...TASK, "idempotency"),
    remove(...CREATE, "parameters"),
  ),
);

task(
  "a life that nobody knows",
  set([...TASK, "life"], "quick"),
  ["life"],
  "createReel's x-task.life: write sync (the answer is the result) or hybrid (200 is the result, 202 a task).",
);
task(
  "a life without a task, and a link to one",
  set([...TASK, "life"], "sync"),
  ["life"],
  "createReel has a status link: remove one of the two.",
);
breaks(
  "create-task",
  "a result at once, under a name that promises a task",
  both(set([...GET, "x-task"], { life: "sync", maxWaitSeconds: 60 }), remove(...GET, "x-task-status")),
  [...GET, "operationId"],
  "getReel starts no task: begin its operationId with make, which is for what gives its result at once.",
);
breaks(
  "create-task",
  "a name that promises a result at once",
  set([...GET, "operationId"], "makeReel"),
  [...GET],
  "The name of makeReel promises a result at once: say so with `life: sync` in x-task, or begin its operationId with another verb.",
);
breaks(
  "task-states-lead",
  "a hybrid, and nothing says where its answer is kept",
  both(
    set([...TASK, "life"], "hybrid"),
    copy(OK, [...CREATE, "responses", "202"]),
    remove(...OK, "links"),
    set(["x-task-states", "results"], [{ at: "/data/id", kind: "text" }]),
  ),
  ["x-task-states"],
  "x-task-states.stored is missing, which tells where a hybrid's answer is kept: write stored: { status: [/response/status], body: [/response/body] }.",
);
breaks(
  "deprecated-replaced",
  "nothing to call instead",
  set([...CREATE, "deprecated"], true),
  [...CREATE],
  "createReel is deprecated: say with x-replaced-by which operation to call instead.",
);
breaks(
  "deprecated-replaced",
  "another operation that is none",
  both(set([...CREATE, "deprecated"], true), set([...CREATE, "x-replaced-by"], "createFilm")),
  [...CREATE, "x-replaced-by"],
  "createReel is replaced by `createFilm`: write the operationId of another operation.",
);
breaks(
  "deprecated-replaced",
  "a replacement of what is in use",
  set([...CREATE, "x-replaced-by"], "getReel"),
  [...CREATE, "x-replaced-by"],
  "createReel is replaced, but not deprecated: remove x-replaced-by, or write `deprecated: true`.",
);

const price = (title: string, change: Parameters<typeof breaks>[2], at: (string | number)[], message: string) =>
  breaks("create-task-prices", title, change, [...CELLS, ...at], message);

price(
  "a field that the request has not",
  set([...CELLS, 0, "when", "size"], "big"),
  [0, "when", "size"],
  "A price of createReel asks for `size`, which is no field of its request: use one of mode, seconds, source, hook, labels, scenes.",
);
price(
  "a value that no variant allows",
  set([...CELLS, 0, "when", "mode"], "tall"),
  [0, "when", "mode"],
  "A price of createReel asks for mode `tall`, which its request does not allow: write one of short, long.",
);
price(
  "a value out of range",
  set([...CELLS, 1, "when", "seconds"], 100),
  [1, "when", "seconds"],
  "A price of createReel asks for seconds `100`, which its request does not allow: write one of 5, 10.",
);
price(
  "values that do not go together",
  set([...CELLS, 1, "when", "seconds"], 5),
  [1, "when"],
  "A price of createReel is for a combination of values that no variant of its request allows: correct it, or remove the price.",
);
price(
  "values that a condition keeps apart",
  both(
    set([...CELLS, 1, "when", "seconds"], 60),
    set(["components", "schemas", "LongReel", "properties", "size"], { enum: ["small", "big"], description: "Size." }),
    set(["components", "schemas", "LongReel", "then", "properties"], { size: { const: "small" } }),
    set([...CELLS, 1, "when", "size"], "big"),
  ),
  [1, "when"],
  "A price of createReel is for a combination of values that no variant of its request allows: correct it, or remove the price.",
);
price(
  "the same values twice",
  set([...CELLS, 1], { when: { seconds: 5, mode: "short" }, amount: 2 }),
  [1],
  "createReel has two prices for the same values: keep one of them.",
);
price(
  "an amount that is none",
  set([...CELLS, 0, "amount"], "0.1"),
  [0, "amount"],
  "createReel's x-prices[0].amount: write a positive number, for example 0.12.",
);
breaks(
  "create-task-prices",
  "no day",
  remove("x-prices", "asOf"),
  ["x-prices"],
  "x-prices.asOf: write the day of the price list, for example 2026-07-23.",
);
price(
  "units of a field that the request has not",
  both(set([...CELLS, 0, "per"], "second"), set([...CELLS, 0, "of"], "length")),
  [0, "of"],
  "A price of createReel counts `length`, which is no field of its request: use one of mode, seconds, source, hook, labels, scenes.",
);
allows(["create-task-prices"], "a flat price", set(CELLS, [{ amount: 0.5 }]));
allows(["create-task-prices"], "a price by the second", set(CELLS, [{ amount: 0.5, per: "second", of: "seconds" }]));
allows(["create-task-prices"], "a price known afterwards", set(CELLS, [{ amount: 0.5, per: "second", max: 5 }]));
allows(["create-task-prices"], "a price without a published end", set(CELLS, [{ amount: 0.5, per: "second" }]));

breaks(
  "create-callbacks",
  "no callback",
  remove(...CREATE, "callbacks"),
  CREATE,
  "The task's end is not announced: add `callbacks` with a reference to the shared callback.",
);
breaks(
  "create-examples",
  "no example of the request",
  remove(...REQUEST, "examples"),
  REQUEST,
  "There is no named example to show or to serve: add one under `examples`.",
);
breaks(
  "create-examples",
  "no example of the answer",
  remove(...CREATE, "responses", "200", "content", "application/json", "examples"),
  [...CREATE, "responses", "200", "content", "application/json"],
  "There is no named example to show or to serve: add one under `examples`.",
);

for (const id of ["make_reel", "renderReel", "create_reel", "GetReel", "get"])
  breaks(
    "operation-id-style",
    id,
    both(set([...GET, "operationId"], id), set([...LINK, "operationId"], id)),
    [...GET, "operationId"],
    `\`${id}\` is no house name: write create, make, get, upload, prepare or confirm and a noun in camelCase, for example createTextToVideo.`,
  );

breaks(
  "error-answer-shared",
  "written in place",
  set([...GET, "responses", "404"], {
    description: "None.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
  }),
  [...GET, "responses", "404"],
  "This answer is written in place: move it to `responses/` and refer to it with $ref.",
);
breaks(
  "error-answer-body",
  "no body",
  both(remove(...TOO_MANY, "content"), remove("components", "schemas", "Problem")),
  TOO_MANY,
  "This error answer has no body schema: add `content` with a media type and a `schema`.",
);
breaks(
  "error-answer-body",
  "no schema",
  both(remove(...TOO_MANY, "content", "application/json", "schema"), remove("components", "schemas", "Problem")),
  [...TOO_MANY, "content", "application/json"],
  "This error answer has no body schema: add `content` with a media type and a `schema`.",
);
breaks(
  "rate-limit-retry-after",
  "no header",
  remove(...TOO_MANY, "headers", "Retry-After"),
  [...TOO_MANY, "headers"],
  "This 429 answer does not say when to come back: add `Retry-After` to its headers.",
);
