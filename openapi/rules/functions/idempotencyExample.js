// Postman and Bruno send a header's example as it stands: the second task would meet the first one's key, and a 409.

import { fault } from "./fault.js";
import { operations } from "./operations.js";

const same = (a, b) => String(a).toLowerCase() === String(b).toLowerCase();

const constants = (node, path) =>
  ["example", "examples", "default"].filter((word) => node?.[word] !== undefined).map((word) => [...path, word]);

export default function idempotencyExample(document) {
  return operations(document).flatMap(({ name, operation, path }) => {
    const key = operation["x-task"]?.idempotency;
    return (operation.parameters ?? []).flatMap((parameter, index) => {
      if (key === undefined || parameter.in !== "header" || parameter.required || !same(parameter.name, key)) return [];
      const here = [...path, "parameters", index];
      const fix = "remove it, and say in the description what a key looks like";
      return [...constants(parameter, here), ...constants(parameter.schema, [...here, "schema"])].map((at) =>
        fault(at, `Clients send the ${at.at(-1)} of ${key} with every call of ${name}`, fix),
      );
    });
  });
}
