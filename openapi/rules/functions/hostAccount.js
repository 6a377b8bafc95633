// x-account names the operations that tell the balance and what a request costs, and where their answers have it.

import { fault } from "./fault.js";
import { creates, directs, okAnswer, operations } from "./operations.js";
import { bodySchemas, isObject, schemasAt } from "./schema.js";
import { kind, object, optional, pointer, shape } from "./shape.js";

const operation = kind("an operationId, for example getBalance", (it) => typeof it === "string" && it !== "");
const isFlat = (json) => Object.values(json).every((it) => typeof it === "string");
const PRICE = {
  operation,
  paths: kind("a path with names in braces, for example /{service}/{action}", (it) => /^\/\S*$/.test(it)),
  amount: pointer,
  unit: kind("cents, or a currency such as USD", (it) => /^(cents|[A-Z]{3})$/.test(it)),
  currency: optional(pointer),
  given: optional(
    object({
      at: pointer,
      is: kind("a text, a number or a flag", (it) => ["string", "number", "boolean"].includes(typeof it)),
    }),
  ),
};
const SHAPE = object({
  balance: optional(
    object({
      operation,
      amount: pointer,
      unit: kind("cents, credits, or a currency such as USD", (it) => /^(cents|credits|[A-Z]{3})$/.test(it)),
    }),
  ),
  quote: optional(
    object({
      ...PRICE,
      json: kind('an object with "{rest}" in it', (it) => isObject(it) && textsIn(it).includes("{rest}")),
    }),
  ),
  list: optional(
    object({
      ...PRICE,
      items: pointer,
      json: kind("an object of texts, by which an item names its request", (it) => isObject(it) && isFlat(it)),
      asOf: optional(pointer),
    }),
  ),
});

export default function hostAccount(document) {
  const account = document["x-account"];
  if (account === undefined) return [];
  const faults = shape(account, SHAPE, "x-account", ["x-account"]);
  if (faults.length > 0) return faults;
  return ["balance", "quote", "list"]
    .filter((name) => account[name])
    .flatMap((name) => FAULTS[name](document, account[name]));
}

const FAULTS = {
  balance(document, { operation: name, amount, unit }) {
    const at = ["x-account", "balance"];
    const asked = operationNamed(document, name, "get");
    if (!asked)
      return [fault([...at, "operation"], `x-account asks ${name}`, "write the operationId of a GET operation")];
    const schemas = bodySchemas(okAnswer(asked));
    const lost = leadsNowhere(
      asked,
      schemas,
      [[[...at, "amount"], amount]],
      "write the pointer to the amount, for example /balance",
    );
    return lost.length > 0 ? lost : nobodysCents(document, unit, at);
  },
  quote(document, quote) {
    const at = ["x-account", "quote"];
    const asked = operationNamed(document, quote.operation, "post");
    if (!asked)
      return [
        fault([...at, "operation"], `x-account asks ${quote.operation}`, "write the operationId of a POST operation"),
      ];
    return [
      ...priceFaults(document, quote, at, asked, bodySchemas(okAnswer(asked))),
      ...strangeFields(asked, bodySchemas(asked.operation.requestBody), quote.json, at),
    ];
  },
  list(document, list) {
    const at = ["x-account", "list"];
    const asked = operationNamed(document, list.operation, "get");
    if (!asked)
      return [
        fault([...at, "operation"], `x-account asks ${list.operation}`, "write the operationId of a GET operation"),
      ];
    const answer = bodySchemas(okAnswer(asked));
    const items = schemasAt(answer, `${list.items}/*`);
    const places = [["items", `${list.items}/*`], ...(list.asOf === undefined ? [] : [["asOf", list.asOf]])];
    return [
      ...leadsNowhere(
        asked,
        answer,
        places.map(([key, it]) => [[...at, key], it]),
        "write one that does",
      ),
      ...priceFaults(document, list, at, asked, items),
      ...strangeFields(asked, items, list.json, at),
    ];
  },
};

/** What a question and a list have in common; an amount stands in an answer, or in an item of it. */
function priceFaults(document, { paths, json, amount, unit, currency, given }, at, asked, schemas) {
  const pointers = [
    [[...at, "amount"], amount],
    ...(currency === undefined ? [] : [[[...at, "currency"], currency]]),
    ...(given === undefined ? [] : [[[...at, "given", "at"], given.at]]),
  ];
  return [
    ...leadsNowhere(asked, schemas, pointers, "write one that does"),
    ...strangeWords(document, paths, json, at),
    ...(currency === undefined ? nobodysCents(document, unit, at) : []),
  ];
}

function strangeWords(document, paths, json, at) {
  const pattern = new RegExp(`^${paths.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  if (![...creates(document), ...directs(document)].some(({ path }) => pattern.test(path[1])))
    return [fault([...at, "paths"], `${paths} is the path of nothing that costs`, "write how those paths look")];
  const known = [...paths.matchAll(/\{\w+\}/g)].map(([it]) => it);
  return textsIn(json)
    .filter((it) => /^\{.*\}$/.test(it) && !known.includes(it) && !/^\{(rest|request\.\w+)\}$/.test(it))
    .map((it) =>
      fault([...at, "json"], `Nobody knows ${it}`, `write ${[...known, "{request.…}", "{rest}"].join(", ")}`),
    );
}

function strangeFields(asked, schemas, json, at) {
  return Object.keys(json)
    .filter((field) => schemasAt(schemas, `/${field}`).length === 0)
    .map((field) => fault([...at, "json", field], `${asked.name} has no field ${field}`, "write one of its fields"));
}

function leadsNowhere(asked, schemas, pointers, fix) {
  return pointers
    .filter(([, pointer]) => schemasAt(schemas, pointer).length === 0)
    .map(([place, pointer]) =>
      fault(place, `\`${pointer}\` leads to no field in the 200 answer of ${asked.name}`, fix),
    );
}

function nobodysCents(document, unit, at) {
  if (unit !== "cents" || document["x-prices"]?.currency) return [];
  return [fault([...at, "unit"], "Nothing says whose cents these are", "write the currency in x-prices")];
}

const operationNamed = (document, name, method) =>
  operations(document).find(({ path, operation: it }) => it.operationId === name && path[2] === method);

function textsIn(node) {
  if (typeof node === "string") return [node];
  return isObject(node) ? Object.values(node).flatMap(textsIn) : [];
}
