import type { ApiResponse, JsonSchema } from "../contract.js";
import { record } from "../document/json.js";
import { contentOf, jsonAnswer, mediaTypesOf } from "./content.js";

/** An operation's answers by HTTP status. Those that operations share are read once. */
export function readResponses(responses: unknown): Record<string, ApiResponse> {
  return Object.fromEntries(Object.entries(record(responses)).map(([code, it]) => [code, sharedResponse(it)]));
}

const known = new WeakMap<object, ApiResponse>();

function sharedResponse(node: unknown): ApiResponse {
  if (typeof node !== "object" || node === null) return readResponse(node);
  const response = known.get(node) ?? readResponse(node);
  known.set(node, response);
  return response;
}

/** What the contract files an answer of this HTTP status under: the status itself, `2XX` or `default`. */
export function documentedStatus(responses: object, status: number): string | undefined {
  return [`${status}`, `${Math.floor(status / 100)}XX`, "default"].find((it) => Object.hasOwn(responses, it));
}

function readResponse(node: unknown): ApiResponse {
  const { description, content, headers } = record(node);
  const json = jsonAnswer(content);
  const text = json === undefined ? textOf(content) : undefined;
  const all = Object.entries(record(headers)).map(([name, header]) => [name, record(header)] as const);
  return {
    description: String(description ?? ""),
    mediaTypes: mediaTypesOf(content),
    headers: Object.fromEntries(all.map(([name, header]) => [name, headerExample(header)])),
    headerSchemas: Object.fromEntries(all.map(([name, { schema }]) => [name, (schema ?? true) as JsonSchema])),
    requiredHeaders: all.filter(([, { required }]) => required === true).map(([name]) => name),
    ...(json && { content: json }),
    ...(text && { text }),
  };
}

function textOf(content: unknown): ApiResponse["text"] {
  const [type, media] = Object.entries(record(content))[0] ?? [];
  if (type === undefined) return undefined;
  const { schema, examples } = contentOf(media);
  const [example] = Object.values(examples);
  // `image/*` is no type to send; a body of it is bytes.
  return {
    type: type.includes("*") ? "application/octet-stream" : type,
    schema,
    ...(example !== undefined && { example: typeof example === "string" ? example : JSON.stringify(example) }),
  };
}

function headerExample(header: Record<string, unknown>): unknown {
  const named = Object.values(record(header.examples))[0];
  const { examples, example } = record(header.schema);
  const listed: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return header.example ?? record(named).value ?? listed ?? example;
}
