// Every field says what it is, in its own schema or in the one that it refers to. Works on the unresolved document,
// where a description beside a $ref still stands.

import { fault } from "./fault.js";
import { isObject, valueAt } from "./schema.js";

// What is below these is data, or a condition about fields that are described elsewhere.
const SKIPPED = ["example", "examples", "default", "const", "enum", "if", "then", "else", "not", "dependentSchemas"];
// What is below these are names, which may be spelt like a keyword.
const MAPS = ["properties", "schemas", "responses", "headers", "callbacks", "$defs"];

const isText = (value) => typeof value === "string" && value.trim() !== "";

function isDescribed(document, schema, hops = 0) {
  if (!isObject(schema) || isText(schema.description)) return true;
  if (typeof schema.$ref !== "string" || !schema.$ref.startsWith("#/") || hops > 10) return false;
  return isDescribed(document, valueAt(document, decodeURIComponent(schema.$ref.slice(1))), hops + 1);
}

export default function propertyDescribed(document) {
  const faults = [];
  const visit = (node, path, named) => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      const here = [...path, key];
      if (named && path.at(-1) === "properties" && !isDescribed(document, child))
        faults.push(fault(here, `Nobody can tell what \`${key}\` is`, "add a `description`"));
      if (named || Array.isArray(node)) visit(child, here, false);
      else if (!SKIPPED.includes(key) && !key.startsWith("x-")) visit(child, here, MAPS.includes(key));
    }
  };
  visit(document, [], false);
  return faults;
}
