// x-account names the operations that tell the balance and what a request costs, and where their answers have it.

import { fault } from "./fault.js";
import { creates, directs, okAnswer, operations } from "./operations.js";
import { bodySchemas, isObject, schemasAt } from "./schema.js";
import { kind, object, optional, pointer, shape } from "./shape.js";

const operation = kind("an operationId, for example getBalance", (it) => typeof it === "string" && it !== "");
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
      operation,
      paths: kind("a path with names in braces, for example /{service}/{action}", (it) => /^\/\S*$/.test(it)),
      json: kind('an object with "{rest}" in it', (it) => isObject(it) && textsIn(it).includes("{rest}")),
      amount: pointer,
      unit: kind("cents, or a currency such as USD", (it) => /^(cents|[A-Z]{3})$/.test(it)),
      currency: optional(pointer),
      given: optional(
        object({
          at: pointer,
          is: kind("a text, a number or a flag", (it) => ["string", "number", "boolean"].includes(typeof it)),
        }),
      ),
    }),
  ),
});

export default function hostAccount(document) {
  const account = document["x-account"];
  if (account === undefined) return [];
  const faults = shape(account, SHAPE, "x-account", ["x-account"]);
  if (faults.length > 0) return faults;
  return ["balance", "quote"].filter((name) => account[name]).flatMap((name) => FAULTS[name](document, account[name]));
}

const FAULTS = {
  balance(document, { operation: name, amount, unit }) {
    const at = ["x-account", "balance"];
    const asked = operationNamed(document, name, "get");
    if (!asked)
      return [fault([...at, "operation"], `x-account asks ${name}`, "write the operationId of a GET operation")];
    const lost = leadsNowhere(
      asked,
      [[[...at, "amount"], amount]],
      "write the pointer to the amount, for example /balance",
    );
    return lost.length > 0 ? lost : nobodysCents(document, unit, at);
  },
  quote(document, { operation: name, paths, json, amount, unit, currency, given }) {
    const at = ["x-account", "quote"];
    const asked = operationNamed(document, name, "post");
    if (!asked)
      return [fault([...at, "operation"], `x-account asks ${name}`, "write the operationId of a POST operation")];
    const pointers = [
      [[...at, "amount"], amount],
      ...(currency === undefined ? [] : [[[...at, "currency"], currency]]),
      ...(given === undefined ? [] : [[[...at, "given", "at"], given.at]]),
    ];
    return [
      ...leadsNowhere(asked, pointers, "write one that does"),
      ...strangeWords(document, paths, json, at),
      ...strangeFields(asked, json, at),
      ...(currency === undefined ? nobodysCents(document, unit, at) : []),
    ];
  },
};

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

function strangeFields(asked, json, at) {
  const schemas = bodySchemas(asked.operation.requestBody);
  return Object.keys(json)
    .filter((field) => schemasAt(schemas, `/${field}`).length === 0)
    .map((field) => fault([...at, "json", field], `${asked.name} has no field ${field}`, "write one of its fields"));
}

function leadsNowhere(asked, pointers, fix) {
  const schemas = bodySchemas(okAnswer(asked));
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
