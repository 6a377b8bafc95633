// What JSON Schema allows and generators of other clients stumble over: a property that is `false`, a value of several types,
// and null beside an object, a list or listed values. Works on the unresolved document, so that a shared schema is told once.

import { fault } from "./fault.js";
import { isObject } from "./schema.js";

// What is below these is data.
const DATA = ["example", "examples", "default", "const", "enum"];
// What is below these are names, which may be spelt like a keyword.
const MAPS = ["properties", "patternProperties", "schemas", "responses", "headers", "callbacks", "$defs"];

// Null is read beside a plain type, and lost beside a type that has something below it.
const NESTED = ["object", "array"];

function several({ type, enum: values }, path) {
  if (!Array.isArray(type) || type.length < 2) return [];
  const others = type.filter((it) => it !== "null");
  if (others.length === 1 && !NESTED.includes(others[0]) && values === undefined) return [];
  const fix = "write `oneOf` with one schema for each";
  return [fault([...path, "type"], `Generators cannot read \`type: [${type.join(", ")}]\``, fix)];
}

function refused(properties, path) {
  return Object.keys(isObject(properties) ? properties : {})
    .filter((key) => properties[key] === false)
    .map((key) => {
      const what = `Generators cannot read \`${key}: false\``;
      const fix = "leave it out of a closed schema, or write `not: { required: [...] }` beside the properties";
      return fault([...path, "properties", key], what, fix);
    });
}

export default function portableSchema(document) {
  const visit = (node, path, named) => {
    if (typeof node !== "object" || node === null) return [];
    const here = named || Array.isArray(node) ? [] : [...several(node, path), ...refused(node.properties, path)];
    const inside = Object.entries(node).flatMap(([key, child]) => {
      if (named || Array.isArray(node)) return visit(child, [...path, key], false);
      if (DATA.includes(key) || key.startsWith("x-")) return [];
      return visit(child, [...path, key], MAPS.includes(key));
    });
    return [...here, ...inside];
  };
  return visit(document, [], false);
}
