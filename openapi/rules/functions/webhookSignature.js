// x-webhook-signature says everything that a receiver needs to check a message, and finds the id in its body.

import { fault } from "./fault.js";
import { bodySchemas, schemasAtFirst } from "./schema.js";
import { header, kind, object, oneOf, pointers, shape } from "./shape.js";

const SHAPE = object({
  algorithm: oneOf("HMAC-SHA256"),
  encoding: oneOf("base64", "hex"),
  signature: header,
  timestamp: header,
  signs: kind(
    'the signed text with {id} and {timestamp}, for example "{id}.{timestamp}"',
    (value) =>
      typeof value === "string" &&
      value.includes("{id}") &&
      value.includes("{timestamp}") &&
      !/[{}]/.test(value.replace("{id}", "").replace("{timestamp}", "")),
  ),
  id: pointers,
});

export default function webhookSignature(operation, _options, { path }) {
  const here = [...path, "x-webhook-signature"];
  const signature = operation["x-webhook-signature"];
  const faults = shape(signature, SHAPE, "x-webhook-signature", here);
  if (faults.length > 0 || schemasAtFirst(bodySchemas(operation.requestBody), signature.id).length > 0) return faults;
  const what = "x-webhook-signature.id leads to no field of the message";
  return [fault([...here, "id"], what, "write the pointer to the task's id in its body")];
}
