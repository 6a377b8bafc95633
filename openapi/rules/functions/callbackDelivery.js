// x-callback says how the host delivers a message, in terms that the message and x-task-states know.

import { fault } from "./fault.js";
import { operations } from "./operations.js";
import { isObject } from "./schema.js";
import { kind, object, optional, pointer, seconds, shape } from "./shape.js";

const SHAPE = object({
  timeoutSeconds: optional(seconds),
  repeats: optional(
    kind("how often a failed delivery is repeated, for example 3", (value) => Number.isInteger(value) && value >= 0),
  ),
  everySeconds: optional(seconds),
  accepts: optional(
    kind(
      "a list of HTTP statuses that mean the message was taken, for example [200]",
      (value) => Array.isArray(value) && value.length > 0 && value.every((it) => Number.isInteger(it) && it >= 200),
    ),
  ),
  undelivered: optional(
    kind("a status value, for example 4", (value) => typeof value === "string" || Number.isInteger(value)),
  ),
  underway: optional(
    object({
      at: pointer,
      values: kind(
        "what each word there stands for, for example { first: half }",
        (value) => isObject(value) && Object.keys(value).length > 0,
      ),
    }),
  ),
  failed: optional(kind("the message of a task that has failed", (value) => typeof value === "object")),
});

export default function callbackDelivery(operation, _options, { path, documentInventory }) {
  const here = [...path, "x-callback"];
  const delivery = operation["x-callback"];
  const faults = shape(delivery, SHAPE, "x-callback", here);
  if (faults.length > 0) return faults;
  const known = tables(documentInventory.resolved);
  const unknown = (key, value, meaning) => {
    const good = [...new Set(known.flatMap(({ states }) => states?.[meaning] ?? []))];
    if (value === undefined || good.includes(value)) return [];
    const what = `x-callback.${key} is ${value}, which is no status of ${meaning === "succeeded" ? "success" : "a running task"}`;
    return [fault([...here, ...key.split(".")], what, `write one of ${good.join(", ")}`)];
  };
  return [
    ...unknown("undelivered", delivery.undelivered, "succeeded"),
    ...Object.entries(delivery.underway?.values ?? {}).flatMap(([word, value]) =>
      unknown(`underway.values.${word}`, value, "pending"),
    ),
  ];
}

/** The table of the host, and those of operations that have one. */
function tables(document) {
  const own = operations(document).map(({ operation }) => operation["x-task-states"]);
  return [document["x-task-states"], ...own].filter(isObject);
}
