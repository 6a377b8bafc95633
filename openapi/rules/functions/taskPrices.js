// A price names what it is for in the words of the request: fields that exist, with values that go together.

import { fault } from "./fault.js";
import { creates } from "./operations.js";
import { branches, isObject, listedValues, variants } from "./schema.js";
import { kind, object, oneOf, optional, shape } from "./shape.js";

const HEAD = object({
  asOf: kind("the day of the price list, for example 2026-07-23", (value) =>
    /^\d{4}-\d\d-\d\d/.test(value instanceof Date ? value.toISOString() : value),
  ),
  currency: kind("a currency code, for example USD", (value) => /^[A-Z]{3}$/.test(value)),
  failedTasks: optional(oneOf("free")),
});
const positive = kind("a positive number, for example 0.12", (value) => typeof value === "number" && value > 0);
const name = (example) => kind(`a text, for example ${example}`, (value) => typeof value === "string" && value !== "");
const CELL = object({
  when: optional(
    kind("the request's fields and values that the price is for, for example { resolution: 720p }", isObject),
  ),
  amount: positive,
  per: optional(name("second")),
  of: optional(name("duration_seconds")),
  max: optional(positive),
});

const TYPES = {
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};
const isOfType = (types, value) => types.length === 0 || types.some((type) => TYPES[type]?.(value));

/** Whether a schema allows a value, as far as const, enum, type and range can tell. */
const allows = (schema, value) =>
  schema !== false &&
  variants(schema).some((way) =>
    way.every(
      (part) =>
        (!("const" in part) || part.const === value) &&
        (part.enum?.includes(value) ?? true) &&
        isOfType([part.type ?? []].flat(), value) &&
        !(value < part.minimum) &&
        !(value > part.maximum),
    ),
  );

/** Whether schemas that apply together know every field of `when` and allow its value there. */
const accepts = (way, when) =>
  Object.entries(when).every(([key, value]) => {
    const fields = way.filter((schema) => Object.hasOwn(schema.properties ?? {}, key));
    return fields.length > 0 && fields.every((schema) => allows(schema.properties[key], value));
  });

/** What `then` and `else` add for these values. */
const conditions = (way, when) =>
  way.flatMap((schema) => {
    if (!isObject(schema.if)) return [];
    const met =
      (schema.if.required ?? []).every((key) => key in when) &&
      Object.entries(schema.if.properties ?? {}).every(([key, field]) => !(key in when) || allows(field, when[key]));
    return [met ? schema.then : schema.else].filter(isObject);
  });

function cell({ when = {}, of }, name, requests, path) {
  const ways = requests.flatMap((request) => variants(request));
  const parts = requests.flatMap((request) => branches(request));
  const keys = [...new Set(parts.flatMap((schema) => Object.keys(schema.properties ?? {})))];

  if (of !== undefined && !keys.includes(of)) {
    const what = `A price of ${name} counts \`${of}\`, which is no field of its request`;
    return [fault([...path, "of"], what, `use one of ${keys.join(", ")}`)];
  }
  const faults = Object.entries(when).flatMap(([key, value]) => {
    const here = [...path, "when", key];
    if (!keys.includes(key)) {
      const what = `A price of ${name} asks for \`${key}\`, which is no field of its request`;
      return [fault(here, what, `use one of ${keys.join(", ")}`)];
    }
    if (ways.some((way) => accepts(way, { [key]: value }))) return [];
    const listed = listedValues(parts.flatMap((schema) => branches(schema.properties?.[key]))).join(", ");
    const what = `A price of ${name} asks for ${key} \`${value}\`, which its request does not allow`;
    return [fault(here, what, listed ? `write one of ${listed}` : "write a value that the field's schema allows")];
  });

  if (faults.length > 0 || ways.some((way) => accepts([...way, ...conditions(way, when)], when))) return faults;
  const what = `A price of ${name} is for a combination of values that no variant of its request allows`;
  return [fault([...path, "when"], what, "correct it, or remove the price")];
}

/** Every `x-prices` of a request schema, with the variant that it stands at. */
function priced(schema, path, seen = new Set()) {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const inside = ["oneOf", "anyOf", "allOf"].flatMap((word) =>
    (schema[word] ?? []).flatMap((part, index) => priced(part, [...path, word, index], seen)),
  );
  return schema["x-prices"] === undefined ? inside : [{ schema, path: [...path, "x-prices"] }, ...inside];
}

export default function taskPrices(document) {
  const lists = creates(document).flatMap((found) =>
    Object.entries(found.operation.requestBody?.content ?? {}).flatMap(([type, { schema }]) =>
      priced(schema, [...found.path, "requestBody", "content", type, "schema"]).map((it) => ({ ...it, found })),
    ),
  );
  const head = document["x-prices"];
  if (lists.length === 0 && head === undefined) return [];
  const wrong = shape(head, HEAD, "x-prices", ["x-prices"]);
  return [...wrong, ...lists.flatMap(({ schema, path, found }) => faultsIn(schema, path, found.name))];
}

function faultsIn(schema, path, name) {
  const prices = schema["x-prices"];
  if (!Array.isArray(prices) || prices.length === 0) {
    return [fault(path, `x-prices of ${name}`, "write a list of { amount, when }")];
  }
  const seen = new Set();
  return prices.flatMap((price, index) => {
    const here = [...path, index];
    const faults = shape(price, CELL, `${name}'s x-prices[${index}]`, here);
    if (faults.length > 0) return faults;
    const key = JSON.stringify(Object.entries(price.when ?? {}).sort());
    if (seen.has(key)) return [fault(here, `${name} has two prices for the same values`, "keep one of them")];
    seen.add(key);
    return cell(price, name, [schema], here);
  });
}
