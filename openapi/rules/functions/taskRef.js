// A field that names another task says which operations may have created it, and how a wrong one is refused.

import { fault } from "./fault.js";
import { creates, directs, lifeOf, operations, statusLink } from "./operations.js";
import { bodySchemas, isPointer, schemasAt } from "./schema.js";
import { kind, object, optional, shape } from "./shape.js";

const status = kind(
  "an HTTP status from 400 to 499, for example 409",
  (value) => Number.isInteger(value) && value >= 400 && value < 500,
);
const word = kind("the error's code, for example task_not_ready", (value) => typeof value === "string" && value !== "");
const refusal = optional(object({ status, code: optional(word) }));

const isPlace = (value) => value !== "" && isPointer(value);
const places = kind(
  "a JSON Pointer, for example /audios/*/id, or a list of them",
  (value) => isPlace(value) || (Array.isArray(value) && value.length > 0 && value.every(isPlace)),
);

const SHAPE = object({
  at: optional(places),
  within: optional(kind("the name of a field of this request, for example task_id", (value) => /^\w+$/.test(value))),
  operations: kind(
    "a list of operationIds, for example [createTextToVideo]",
    (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string"),
  ),
  same: optional(
    kind(
      "a list of JSON Pointers, for example [/resolution]",
      (value) => Array.isArray(value) && value.length > 0 && value.every((item) => item !== "" && isPointer(item)),
    ),
  ),
  errors: optional(object({ missing: refusal, pending: refusal, failed: refusal, unsuitable: refusal })),
});

export default function taskRef(reference, _options, { path, documentInventory }) {
  const faults = shape(reference, SHAPE, "x-task-ref", path);
  if (faults.length > 0) return faults;
  const document = documentInventory.resolved;
  // Who answers at once has made no task, but what it made can have an id.
  const known = [...creates(document), ...(reference.at === undefined ? [] : directs(document))];
  const names = known.map(({ operation }) => operation.operationId);
  const strange = reference.operations.flatMap((id, index) => {
    if (names.includes(id)) return [];
    const what = `x-task-ref names \`${id}\`, which creates no task`;
    return [fault([...path, "operations", index], what, `use one of ${names.join(", ")}`)];
  });
  const sources = known.filter(({ operation }) => reference.operations.includes(operation.operationId));
  const without = (reference.same ?? []).flatMap((pointer, index) =>
    sources.some(({ operation }) => schemasAt(bodySchemas(operation.requestBody), pointer).length > 0)
      ? []
      : [fault([...path, "same", index], `x-task-ref.same has ${pointer}`, "write a field that those requests have")],
  );
  return strange.length > 0 ? strange : [...without, ...leadsNowhere(reference, sources, document, path)];
}

/** What a part or a resource is called has to stand in an answer of who made it. */
function leadsNowhere({ at }, sources, document, path) {
  if (at === undefined) return [];
  const results = sources.map((found) => {
    const { operationId } = statusLink(found) ?? {};
    const linked = operations(document).find(({ operation }) => operation.operationId === operationId);
    const holder = lifeOf(found) === undefined ? linked : found;
    return { name: found.name, schemas: bodySchemas(holder?.operation.responses?.["200"]) };
  });
  const places = [at].flat();
  const fix = "write where that has the id";
  const strange = results.filter(({ schemas }) => !places.some((it) => schemasAt(schemas, it).length > 0));
  const idle = places.filter((it) => !results.some(({ schemas }) => schemasAt(schemas, it).length > 0));
  return [
    ...strange.map(({ name }) =>
      fault([...path, "at"], `\`${places.join(", ")}\` leads to no field in the result of ${name}`, fix),
    ),
    ...(strange.length > 0
      ? []
      : idle.map((it) => fault([...path, "at"], `\`${it}\` leads to no field in any result`, fix))),
  ];
}
