// A field that names another task says which operations may have created it, and they exist.

import { fault } from "./fault.js";
import { creates } from "./operations.js";
import { kind, object, shape } from "./shape.js";

const SHAPE = object({
  operations: kind(
    "a list of operationIds, for example [createTextToVideo]",
    (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string"),
  ),
});

export default function taskRef(reference, _options, { path, documentInventory }) {
  const faults = shape(reference, SHAPE, "x-task-ref", path);
  if (faults.length > 0) return faults;
  const known = creates(documentInventory.resolved).map(({ operation }) => operation.operationId);
  return reference.operations.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const what = `x-task-ref names \`${id}\`, which creates no task`;
    return [fault([...path, "operations", index], what, `use one of ${known.join(", ")}`)];
  });
}
