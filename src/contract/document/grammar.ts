import { pointerPart } from "../../client/kernel/pointer.js";
/** What a node of an OpenAPI 3.1 document is. `data` is what is never looked into: examples, defaults, extensions. */
export type Kind = keyof typeof GRAMMAR;

/** A part of a node: one of that kind, a list of them, or an object of them by name. */
export interface Part {
  readonly kind: Kind;
  readonly many?: "list" | "map";
}

const media = "schema: schema; examples: example{}; encoding: encoding{}";
const parameter = "schema: schema; content: mediaType{}; examples: example{}";
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const schemas = (many: string, keywords: string) => keywords.split(" ").map((it) => `${it}: schema${many}`);

/** The parts of each kind by key; `*` is every key. What is not listed is data. */
const GRAMMAR = {
  document: "paths: pathItem{}; webhooks: pathItem{}; components: components",
  components: `schemas: schema{}; responses: response{}; parameters: parameter{}; examples: example{};
    requestBodies: requestBody{}; headers: header{}; securitySchemes: securityScheme{}; links: link{};
    callbacks: callback{}; pathItems: pathItem{}`,
  pathItem: ["parameters: parameter[]", ...methods.map((it) => `${it}: operation`)].join(";"),
  operation: "parameters: parameter[]; requestBody: requestBody; responses: response{}; callbacks: callback{}",
  parameter,
  header: parameter,
  requestBody: "content: mediaType{}",
  mediaType: media,
  encoding: "headers: header{}",
  response: "headers: header{}; content: mediaType{}; links: link{}",
  callback: "*: pathItem",
  example: "",
  link: "",
  securityScheme: "",
  data: "",
  schema: [
    ...schemas("{}", "properties patternProperties dependentSchemas $defs definitions"),
    ...schemas("[]", "allOf anyOf oneOf prefixItems"),
    ...schemas("", "items contains additionalProperties propertyNames unevaluatedItems unevaluatedProperties"),
    ...schemas("", "not if then else contentSchema"),
  ].join(";"),
} as const;

const DATA: Part = { kind: "data" };

const parts = new Map(
  Object.entries(GRAMMAR).map(([kind, text]) => [
    kind,
    new Map(
      text
        .split(";")
        .filter((it) => it.trim() !== "")
        .map((it) => {
          const [, key = "", of = "", sign] = /^\s*(\S+): (\w+)(\{\}|\[\])?\s*$/.exec(it) ?? [];
          const many = sign === "[]" ? "list" : "map";
          return [key, { kind: of as Kind, ...(sign && { many }) } as Part] as const;
        }),
    ),
  ]),
);

/** What stands under this key of a node. */
export function partAt(kind: Kind, key: string): Part {
  const known = parts.get(kind);
  return known?.get(key) ?? (key.startsWith("x-") ? DATA : (known?.get("*") ?? DATA));
}

/** Whether an object with a `$ref` stands for another one there. Everywhere else `$ref` is a key like any other. */
export function takesRef(kind: Kind): boolean {
  return !["document", "components", "operation", "mediaType", "encoding", "data"].includes(kind);
}

/** One more step of a JSON Pointer. */
export function step(pointer: string, key: string): string {
  return `${pointer}/${pointerPart(key)}`;
}
