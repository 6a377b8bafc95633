import type { OpenApiDocument } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";

const OPERATION =
  "operationId summary description tags security x-task x-task-status parameters requestBody responses callbacks";
const ANSWER = "description headers content links";
const MEDIA = "schema examples";

/** The document with the keys of operations and answers in the order in which people read them. */
export function inOrder(document: OpenApiDocument): OpenApiDocument {
  return ordered(document) as OpenApiDocument;
}

function ordered(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(ordered);
  if (!isObject(node)) return node;
  const first = orderOf(node);
  const keys = [...first.filter((it) => it in node), ...Object.keys(node).filter((it) => !first.includes(it))];
  return Object.fromEntries(keys.map((key) => [key, key === "examples" ? node[key] : ordered(node[key])]));
}

function orderOf(node: Readonly<Record<string, unknown>>): string[] {
  if ("operationId" in node && "responses" in node) return words(OPERATION);
  if ("description" in node && ("links" in node || "content" in node)) return words(ANSWER);
  if (isObject(node.schema) && "examples" in node) return words(MEDIA);
  return Object.keys(node);
}

function words(names: string): string[] {
  return names.split(" ");
}
