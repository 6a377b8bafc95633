// Every status operation shows every state that it lists: one named example for each value of x-task-states.states.

import { fault } from "./fault.js";
import { okAnswer, readings } from "./operations.js";
import { bodySchemas, isObject, isPointer, listedValues, schemasAtFirst, valueAt } from "./schema.js";

export default function stateExamples(document) {
  return readings(document).flatMap(faultsOf);
}

function faultsOf({ rules, statuses }) {
  if (!isObject(rules.states) || !Array.isArray(rules.status)) return [];
  const pointers = rules.status.filter(isPointer);
  const sorted = Object.values(rules.states).flat();

  return statuses.flatMap((found) => {
    const listed = listedValues(schemasAtFirst(bodySchemas(okAnswer(found)), pointers));
    const values = sorted.filter((value) => listed.includes(value)); // stateValues looks after the others
    return Object.entries(okAnswer(found)?.content ?? {}).flatMap(([type, media]) => {
      const shown = Object.values(media?.examples ?? {}).map((example) =>
        pointers.map((pointer) => valueAt(example?.value, pointer)).find((value) => value !== undefined),
      );
      const path = [...found.path, "responses", "200", "content", type, "examples"];
      const fix = "add one to the examples of its 200 answer";
      return values
        .filter((value) => !shown.includes(value))
        .map((value) => fault(path, `${found.name} has no named example of the status \`${value}\``, fix));
    });
  });
}
