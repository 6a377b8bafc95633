// Checking an extension's shape key by key. A kind tells a right value from a wrong one, and what to write instead.

import { fault } from "./fault.js";
import { isObject, isPointer } from "./schema.js";

const KINDS = ["video", "audio", "image", "file", "text", "data"];
const isResult = (it) =>
  isObject(it) &&
  Object.keys(it).every((key) => ["at", "kind", "asked"].includes(key)) &&
  (it.asked === undefined || (it.asked !== "" && isPointer(it.asked) && !it.at.includes("*"))) &&
  it.at !== "" &&
  isPointer(it.at) &&
  KINDS.includes(it.kind);
const filled = (list) => Array.isArray(list) && list.length > 0;
/** A kind of its own. */
export const kind = (write, test) => ({ write, test });

export const pointer = kind("a JSON Pointer, for example /url", isPointer);
export const results = kind(
  "a list of { at, kind }, for example [{ at: /videos/*/url, kind: video }]",
  (value) => filled(value) && value.every(isResult),
);
export const maybePointers = kind(
  "a list of JSON Pointers, for example [/id, /task_id], or []",
  (value) => Array.isArray(value) && value.every(isPointer),
);
export const pointers = kind(
  "a list of JSON Pointers, for example [/id, /task_id]",
  (value) => filled(value) && value.every((item) => item !== "" && isPointer(item)),
);
export const values = kind(
  "a list of strings or whole numbers, for example [pending, processing]",
  (value) => filled(value) && value.every((item) => typeof item === "string" || Number.isInteger(item)),
);
export const maybeCodes = kind(
  "a list of whole numbers, for example [429, 500], or []",
  (value) => Array.isArray(value) && value.every(Number.isInteger),
);
export const codes = kind(
  "a list of whole numbers, for example [200]",
  (value) => filled(value) && value.every(Number.isInteger),
);
export const isHeader = (value) => typeof value === "string" && /^[A-Za-z0-9-]+$/.test(value);
export const header = kind("a header name, for example X-Request-ID", isHeader);
export const maybeHeaders = kind(
  "a list of header names, for example [X-Request-ID], or []",
  (value) => Array.isArray(value) && value.every(isHeader),
);
export const seconds = kind(
  "a whole number of seconds, for example 900",
  (value) => Number.isInteger(value) && value > 0,
);
export const span = kind(
  "two whole numbers of seconds, the shorter first, for example [30, 120]",
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((item) => Number.isInteger(item) && item > 0) &&
    value[0] < value[1],
);
export const oneOf = (...words) => kind(words.join(" or "), (value) => words.includes(value));
export const optional = (inner) => ({ ...inner, optional: true });
export const object = (keys) => ({ keys });

/** Faults of `value`, which stands at `path` and is called `name`. */
export function shape(value, { keys, write, test }, name, path) {
  if (!keys) return test(value) ? [] : [fault(path, name, `write ${write}`)];
  const known = Object.keys(keys).join(", ");
  if (!isObject(value)) return [fault(path, name, `write an object with ${known}`)];
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(keys, key))
    .map((key) => fault([...path, key], `${name}.${key} is read by nobody`, `write one of ${known}`));
  const faults = Object.entries(keys)
    .filter(([key, inner]) => !(inner.optional && value[key] === undefined))
    .flatMap(([key, inner]) => shape(value[key], inner, `${name}.${key}`, [...path, key]));
  return [...unknown, ...faults];
}
