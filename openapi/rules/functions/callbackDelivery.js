// x-callback says how the host delivers a message, in terms that the message and x-task-states know.

import { fault } from "./fault.js";
import { kind, object, optional, seconds, shape } from "./shape.js";

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
  failed: optional(kind("the message of a task that has failed", (value) => typeof value === "object")),
});

export default function callbackDelivery(operation, _options, { path, documentInventory }) {
  const here = [...path, "x-callback"];
  const delivery = operation["x-callback"];
  const faults = shape(delivery, SHAPE, "x-callback", here);
  if (faults.length > 0 || delivery.undelivered === undefined) return faults;
  const good = documentInventory.resolved["x-task-states"]?.states?.succeeded ?? [];
  if (good.includes(delivery.undelivered)) return [];
  const what = `x-callback.undelivered is ${delivery.undelivered}, which is no status of success`;
  return [fault([...here, "undelivered"], what, `write one of ${good.join(", ")}`)];
}
