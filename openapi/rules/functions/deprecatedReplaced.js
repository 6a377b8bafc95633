// An operation that should not be called any more says which one to call instead, and no other says so.

import { fault } from "./fault.js";
import { operations } from "./operations.js";

export default function deprecatedReplaced(document) {
  const all = operations(document);
  const names = all.map(({ operation }) => operation.operationId);
  return all.flatMap(({ name, operation, path }) => {
    const replacement = operation["x-replaced-by"];
    const at = [...path, "x-replaced-by"];
    if (operation.deprecated !== true) {
      const fix = "remove x-replaced-by, or write `deprecated: true`";
      return replacement === undefined ? [] : [fault(at, `${name} is replaced, but not deprecated`, fix)];
    }
    if (replacement === undefined) {
      // Who asks for a task that was bought while it was not deprecated has no other way.
      if (operation["x-task-status"]) return [];
      return [fault(at, `${name} is deprecated`, "say with x-replaced-by which operation to call instead")];
    }
    if (names.includes(replacement) && replacement !== name) return [];
    return [fault(at, `${name} is replaced by \`${replacement}\``, "write the operationId of another operation")];
  });
}
