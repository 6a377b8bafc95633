import { createAjv } from "../../contract/check/compile/compile.js";
import type { OpenApiDocument } from "../../contract/contract.js";
import type { JsonObject } from "../../contract/document/json.js";
import { writeSchema } from "../write/schema.js";
import { AS_MODULE, HEAD, minified, withoutPaths, write } from "../write/standalone.js";
import { type ControlOperation, type ControlRequests, nameIn } from "./requests.js";
import { withWords } from "./words.js";

/** By which scenarios are read that come in no request. */
const SCENARIO = "ScenarioOrName";

/** What the control API takes, as plain JavaScript: its operations with the shapes of their bodies and queries. */
export async function writeControl({ operations, schemas }: ControlRequests, root: string): Promise<string> {
  const bodies = [...new Set([...operations.flatMap(({ body }) => body ?? []), SCENARIO])];
  const queries = operations.flatMap(({ query }) => query ?? []);
  const shape = (from: string, name: string) =>
    `{name:${JSON.stringify(schemas[name]?.title)},validate:${from}.${name}}`;
  const entry = ({ id, method, path, status, optional, body, query }: ControlOperation) => {
    const facts = JSON.stringify({ method, path, status, optional }).slice(1, -1);
    return `${id}:{${facts}${body ? `,body:${shape("b", body)}` : ""}${query ? `,query:${shape("q", query)}` : ""}}`;
  };
  const main = `import * as b from "virtual:bodies";
import * as q from "virtual:queries";
export const operations = {${operations.map(entry).join(",\n")}};
export const scenarioOrName = ${shape("b", SCENARIO)};`;
  const files = { main, bodies: modules(schemas, bodies), queries: modules(schemas, queries, { coerceTypes: true }) };
  return minified(files, root);
}

/** Types of the same. */
export function writeControlTypes({ operations }: ControlRequests): string {
  const type = (name: string | undefined) => (name === undefined ? "undefined" : `Schemas["${name}"]`);
  return `${HEAD}

import type { Described, Shape } from "../../src/mock/control/described.js";
import type { components } from "./schema.js";

type Schemas = components["schemas"];

/** By operationId. */
export declare const operations: {
${operations.map(({ id, body, query, optional }) => `  readonly ${id}: Described<${type(body)}${body && optional ? " | undefined" : ""}, ${type(query)}>;`).join("\n")}
};
export declare const scenarioOrName: Shape<${type(SCENARIO)}>;
`;
}

export function writeControlSchema({ schemas }: ControlRequests): Promise<string> {
  const info = { title: "Requests of the control API", version: "1" };
  const document = { openapi: "3.1.0", info, paths: {}, components: { schemas } } as unknown as OpenApiDocument;
  return writeSchema(document, { immutable: true, arrayLength: true });
}

function modules(schemas: ControlRequests["schemas"], names: readonly string[], options = {}): string {
  const resolve = (ref: string) => schemas[nameIn(ref)] as JsonObject;
  const described = Object.fromEntries(Object.entries(schemas).map(([name, it]) => [name, withWords(it, resolve)]));
  // With the schema at hand, an error knows the words for its place.
  const ajv = createAjv({ code: AS_MODULE, ...options, verbose: true, messages: false });
  // Books that nobody reads: no schema here asks what was evaluated.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  ajv.addSchema({ components: { schemas: described } }, "control");
  const code = write(ajv, Object.fromEntries(names.map((it) => [it, `control#/components/schemas/${it}`])));
  return withoutData(withoutPaths(code));
}

/** Of the value and the rule itself a refusal says nothing. */
function withoutData(code: string): string {
  return code.replaceAll(/\bschema:[^\n]*?,(parentSchema:[^\n]*?),data(:\w+)?(?=})/g, "$1");
}
