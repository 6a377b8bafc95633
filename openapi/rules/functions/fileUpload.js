// x-upload says how a file goes into an operation, and where the answer has its address.

import { fault } from "./fault.js";
import { okAnswer, operations } from "./operations.js";
import { bodySchemas, isObject, schemasAt } from "./schema.js";
import { kind, object, optional, pointers, shape } from "./shape.js";

const placed = (place) => (value) => isObject(value) && JSON.stringify(value).includes(`"{${place}}"`);
const SHAPE = object({
  form: optional(
    kind(
      'an object of texts, one of them "{file}"',
      (value) => placed("file")(value) && Object.values(value).every((it) => typeof it === "string"),
    ),
  ),
  json: optional(kind('an object with "{url}" in it', placed("url"))),
  url: pointers,
  expiresAt: optional(pointers),
});

const MEDIA = { form: "multipart/form-data", json: "application/json" };

function faultsOf({ name, operation, path }) {
  const upload = operation["x-upload"];
  if (upload === undefined) return [];
  const here = [...path, "x-upload"];
  const faults = shape(upload, SHAPE, "x-upload", here);
  if (faults.length > 0) return faults;
  const ways = Object.keys(MEDIA).filter((way) => upload[way] !== undefined);
  if (ways.length === 0) return [fault(here, "x-upload takes neither a file nor a URL", "write `form` or `json`")];
  const wrong = ways.flatMap((way) => {
    const schema = operation.requestBody?.content?.[MEDIA[way]]?.schema;
    if (!schema)
      return [fault([...here, way], `${name} takes no ${MEDIA[way]}`, "describe that body, or leave it out")];
    return Object.keys(upload[way])
      .filter((field) => schemasAt([schema], `/${field}`).length === 0)
      .map((field) => fault([...here, way, field], `${name} has no field ${field}`, "write one of its fields"));
  });
  const lost = ["url", "expiresAt"].flatMap((key) =>
    (upload[key] ?? []).flatMap((at, index) =>
      schemasAt(bodySchemas(okAnswer({ operation })), at).length > 0
        ? []
        : [
            fault(
              [...here, key, index],
              `\`${at}\` leads to no field in the 200 answer of ${name}`,
              "write one that does",
            ),
          ],
    ),
  );
  return [...wrong, ...lost];
}

export default function fileUpload(document) {
  return operations(document).flatMap(faultsOf);
}
