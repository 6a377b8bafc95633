// A misspelt field in a request is an error, not silence: every object in a request schema is closed.

import { fault } from "./fault.js";
import { isObject } from "./schema.js";

const isMap = (value) => isObject(value) && Object.keys(value).length > 0;
const isClosed = (schema) =>
  schema.additionalProperties === false || schema.unevaluatedProperties === false || isMap(schema.additionalProperties);

/** Where the object that a schema describes is open. A union is closed when its branches are. */
function openings(schema, path) {
  if (!isObject(schema) || isClosed(schema)) return [];
  const unions = ["oneOf", "anyOf"].filter((word) => schema[word]);
  const open = unions.map((word) => schema[word].flatMap((branch, i) => openings(branch, [...path, word, i])));
  if (open.some((list) => list.length === 0)) return [];
  if (schema.properties) return [path];
  if (unions.length > 0) return open.flat();
  if (schema.allOf) {
    const found = schema.allOf.map((part) => openings(part, path));
    return found.every((list) => list.length > 0) ? [path] : [];
  }
  return [schema.type].flat().includes("object") ? [path] : [];
}

/** The schemas of the values inside an object or a list. */
function inside(schema, path) {
  if (!isObject(schema)) return [];
  const same = ["oneOf", "anyOf", "allOf"].flatMap((word) =>
    (schema[word] ?? []).flatMap((branch, index) => inside(branch, [...path, word, index])),
  );
  const fields = Object.entries(schema.properties ?? {}).map(([key, field]) => [field, [...path, "properties", key]]);
  const rest = ["items", "additionalProperties"].map((word) => [schema[word], [...path, word]]);
  return [...same, ...fields, ...rest];
}

export default function requestClosed(schema, _options, { path }) {
  const seen = new Set();
  const visit = (node, here) => {
    if (!isObject(node) || seen.has(node)) return [];
    seen.add(node);
    return [...openings(node, here), ...inside(node, here).flatMap(([value, at]) => visit(value, at))];
  };
  const fix = "close the object with `additionalProperties: false`";
  return visit(schema, path).map((at) => fault(at, "An unknown field passes unnoticed here", fix));
}
