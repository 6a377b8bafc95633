import { isObject, type JsonObject, record } from "../../contract/document/json.js";
import { readSource } from "../faults.js";

/** What the control API takes, as openapi/mock says it. */
export interface ControlRequests {
  readonly operations: readonly ControlOperation[];
  /** Everything that a request is held to, by name. They refer to each other as components. */
  readonly schemas: Readonly<Record<string, JsonObject>>;
}

export interface ControlOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Of the answer when all went well. */
  readonly status: number;
  /** Names of schemas. */
  readonly body?: string;
  readonly optional: boolean;
  readonly query?: string;
}

const METHODS = ["get", "post", "put", "delete"];
const COMPONENTS = "#/components/schemas/";

export async function readControlRequests(root: string): Promise<ControlRequests> {
  const file = async (name: string) => record(await readSource(root, `openapi/mock/${name}`));
  const [{ paths }, all] = await Promise.all([file("control.yaml"), file("schemas.yaml")]);
  const schemas: Record<string, JsonObject> = {};
  const operations = Object.entries(record(paths)).flatMap(([path, item]) =>
    METHODS.filter((it) => isObject(record(item)[it])).map((method) => {
      const { operationId, requestBody, responses, parameters } = record(record(item)[method]);
      const id = String(operationId);
      const query = querySchema(parameters, all);
      const queryName = `${id[0]?.toUpperCase()}${id.slice(1)}Query`;
      if (query) schemas[queryName] = query;
      const { $ref } = record(record(record(record(requestBody).content)["application/json"]).schema);
      return {
        id,
        method: method.toUpperCase(),
        path,
        status: Number(Object.keys(record(responses)).find((it) => it.startsWith("2"))),
        optional: record(requestBody).required !== true,
        ...(typeof $ref === "string" && { body: take(nameIn($ref), all, schemas) }),
        ...(query && { query: queryName }),
      };
    }),
  );
  return { operations, schemas };
}

/** The query as one closed object. */
function querySchema(parameters: unknown, all: JsonObject): JsonObject | undefined {
  const own = (Array.isArray(parameters) ? parameters : []).filter((it) => it.in === "query");
  if (own.length === 0) return undefined;
  const properties = Object.fromEntries(own.map(({ name, schema }) => [name, inPlace(schema, all)]));
  return { title: "query", type: "object", additionalProperties: false, properties };
}

/** What `schemas.yaml#/A/properties/b` leads to. */
function inPlace(schema: JsonObject, all: JsonObject): unknown {
  if (typeof schema.$ref !== "string") return schema;
  return pathOf(schema.$ref).reduce<unknown>((node, key) => record(node)[key], all);
}

/** Takes a schema over, with those that it refers to. */
function take(name: string, all: JsonObject, taken: Record<string, JsonObject>): string {
  if (taken[name] === undefined) {
    taken[name] = {}; // before its parts, which may lead back to it
    taken[name] = componentOf(all[name], (it) => take(it, all, taken)) as JsonObject;
  }
  return name;
}

function componentOf(node: unknown, refer: (name: string) => string): unknown {
  if (Array.isArray(node)) return node.map((it) => componentOf(it, refer));
  if (!isObject(node)) return node;
  if (typeof node.$ref === "string") return { $ref: `${COMPONENTS}${refer(nameIn(node.$ref))}` };
  return Object.fromEntries(Object.entries(node).map(([key, it]) => [key, componentOf(it, refer)]));
}

function pathOf(ref: string): string[] {
  return ref.slice(ref.indexOf("#/") + 2).split("/");
}

export function nameIn(ref: string): string {
  return pathOf(ref.replace(COMPONENTS, "#/"))[0] ?? "";
}
