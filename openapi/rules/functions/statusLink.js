// Whoever creates a task says where its status is: a link named `status` that hands the id over.

import { fault } from "./fault.js";
import { isNamedCreate, okAnswer, okStatus, operations, statusLink } from "./operations.js";
import { bodySchemas, isPointer, schemasAt } from "./schema.js";

const BODY = "$response.body#";

function parameters(create, target, link, path) {
  const given = Object.entries(link.parameters ?? {});
  const required = target.parameters.filter(({ required }) => required).map(({ name }) => name);
  const names = target.parameters.map(({ name }) => name);
  if (given.length !== 1) {
    const what = `The status link of ${create.name} passes ${given.length} parameters`;
    const fix = `pass the task's id alone, for example \`${required[0] ?? names[0] ?? "id"}: ${BODY}/id\``;
    return [fault([...path, "parameters"], what, fix)];
  }

  const [[name, expression]] = given;
  if (!names.includes(name) || required.some((other) => other !== name)) {
    const asked = (required.length > 0 ? required : names).join(", ") || "nothing";
    const what = `The status link of ${create.name} passes \`${name}\`, but ${target.name} asks for ${asked}`;
    return [fault([...path, "parameters", name], what, "use that parameter's name")];
  }

  const pointer = String(expression).startsWith(BODY) ? String(expression).slice(BODY.length) : "";
  const leads = isPointer(pointer) && pointer !== "" && schemasAt(bodySchemas(okAnswer(create)), pointer).length > 0;
  if (leads) return [];
  const what = `\`${expression}\` leads to no field in the ${okStatus(create)} answer of ${create.name}`;
  const fix = `write \`${BODY}\` and the pointer to the task's id, for example ${BODY}/id`;
  return [fault([...path, "parameters", name], what, fix)];
}

/** What tells shared.overlay.yaml which operations read tasks: exactly those that a link leads to. */
function marks(all) {
  const linked = new Set(all.map((create) => statusLink(create)?.operationId));
  return all.flatMap(({ name, operation, path }) => {
    const marked = operation["x-task-status"];
    if (linked.has(operation.operationId) === (marked === true) && (marked ?? true) === true) return [];
    const at = [...path, "x-task-status"];
    if (linked.has(operation.operationId))
      return [fault(at, `${name} reads tasks`, "say so with `x-task-status: true`")];
    return [fault(at, `${name} says that it reads tasks, but no status link leads to it`, "remove x-task-status")];
  });
}

export default function statusLinkRule(document) {
  const all = operations(document);
  const faults = linkFaults(all);
  return faults.length > 0 ? faults : marks(all);
}

function linkFaults(all) {
  return all.flatMap((create) => {
    const link = statusLink(create);
    const path = [...create.path, "responses", okStatus(create), "links", "status"];
    if (!link) {
      if (!isNamedCreate(create)) return [];
      const fix = "add `links.status` with operationId and parameters to its answer";
      return [fault(path, `${create.name} does not say where its task's status is`, fix)];
    }
    if (!isNamedCreate(create)) {
      const what = `${create.name} starts a task, but its name does not say so`;
      return [fault([...create.path, "operationId"], what, "begin its operationId with create")];
    }
    const target = all.find(({ operation }) => link.operationId && operation.operationId === link.operationId);
    if (target) return parameters(create, target, link, path);
    const what = `The status link of ${create.name} leads to \`${link.operationId}\`, which does not exist`;
    return [fault([...path, "operationId"], what, "write the operationId of its status operation")];
  });
}
