import { allows, breaks, set } from "./lint.js";

const SCHEMAS = ["components", "schemas"];
const MODE = [...SCHEMAS, "ShortReel", "properties", "mode"];
const PARAMETERS = ["paths", "/reels", "post", "parameters"];
const KEY = { name: "Idempotency-Key", in: "header", description: "One for each reel.", schema: { type: "string" } };

breaks(
  "portable-schema",
  "a property that is false",
  set(MODE, false),
  MODE,
  "Generators cannot read `mode: false`: leave it out of a closed schema, or write `not: { required: [...] }` beside the properties.",
);
breaks(
  "portable-schema",
  "a value of two types",
  set([...MODE, "type"], ["boolean", "string"]),
  [...MODE, "type"],
  "Generators cannot read `type: [boolean, string]`: write `oneOf` with one schema for each.",
);
for (const type of ["object", "array"])
  breaks(
    "portable-schema",
    `null beside ${type}`,
    set(MODE, { description: "How.", type: [type, "null"] }),
    [...MODE, "type"],
    `Generators cannot read \`type: [${type}, null]\`: write \`oneOf\` with one schema for each.`,
  );
breaks(
  "portable-schema",
  "null beside listed values",
  set(MODE, { description: "How.", type: ["string", "null"], enum: ["fast", null] }),
  [...MODE, "type"],
  "Generators cannot read `type: [string, null]`: write `oneOf` with one schema for each.",
);
allows(["portable-schema"], "a text or null", set(MODE, { description: "How.", type: ["string", "null"] }));
allows(
  ["portable-schema"],
  "an example that looks like a schema",
  set([...MODE, "examples"], [{ properties: { a: false } }]),
);

breaks(
  "component-names",
  "a header named like a schema",
  set(["components", "headers"], { ShortReel: { description: "A reel.", schema: { type: "string" } } }),
  ["components", "headers", "ShortReel"],
  "`ShortReel` is also one of the schemas: give one of the two another name.",
);
allows(
  ["component-names"],
  "an example named like a schema",
  set(["components", "examples"], { ShortReel: { summary: "A reel.", value: {} } }),
);

const SENT = "Clients send the example of Idempotency-Key with every call of createReel";
const FIX = "remove it, and say in the description what a key looks like.";
breaks(
  "idempotency-example",
  "an example",
  set(PARAMETERS, [{ ...KEY, example: "a" }]),
  [...PARAMETERS, 0, "example"],
  `${SENT}: ${FIX}`,
);
breaks(
  "idempotency-example",
  "an example of its schema",
  set(PARAMETERS, [{ ...KEY, schema: { type: "string", example: "a" } }]),
  [...PARAMETERS, 0, "schema", "example"],
  `${SENT}: ${FIX}`,
);
allows(
  ["idempotency-example"],
  "a header that must be sent",
  set(PARAMETERS, [{ ...KEY, required: true, example: "a" }]),
);
