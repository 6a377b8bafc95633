// An operation that is called again until its work is done says on whose result it works, and what it answers until then.

import { fault } from "./fault.js";
import { isNamedCreate, operations } from "./operations.js";
import { kind, object, shape } from "./shape.js";

const isName = (value) => typeof value === "string" && /^\w+$/.test(value);
const name = kind("a name, for example taskId", isName);
const SHAPE = object({
  task: name,
  operations: kind("a list of create operations", (value) => Array.isArray(value) && value.length > 0),
  unready: name,
});

export default function repeated(document) {
  const all = operations(document);
  const creates = all.filter(isNamedCreate).map((it) => it.name);
  return all.flatMap((found) => {
    const facts = found.operation["x-repeat"];
    if (facts === undefined) return [];
    const path = [...found.path, "x-repeat"];
    const faults = shape(facts, SHAPE, `${found.name}'s x-repeat`, path);
    if (faults.length > 0) return faults;
    const said = (key, what, fix) => fault([...path, key], `x-repeat.${key} of ${found.name} is ${what}`, fix);
    const isTaken = found.parameters.some((it) => it.in === "query" && it.name === facts.task);
    const examples = Object.values(found.operation.responses?.["200"]?.content ?? {})[0]?.examples ?? {};
    return [
      ...(isTaken
        ? []
        : [said("task", `\`${facts.task}\`, which it does not take`, "name one of its query parameters")]),
      ...facts.operations
        .filter((it) => !creates.includes(it))
        .map((it) => said("operations", `\`${it}\`, which creates nothing`, "name operations that create tasks")),
      ...(Object.hasOwn(examples, facts.unready)
        ? []
        : [said("unready", `\`${facts.unready}\`, which is no example`, "name an example of its 200 answer")]),
    ];
  });
}
