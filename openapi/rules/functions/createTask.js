// A create operation says in x-task how long its task takes, and the figures fit together.

import { fault } from "./fault.js";
import { isNamedCreate, isNamedDirect, lifeOf, operations, statusLink } from "./operations.js";
import { header, kind, object, optional, seconds, shape, span } from "./shape.js";

const isName = (value) => typeof value === "string" && /^\w+$/.test(value);

const isLife = (value) => value === "sync" || value === "hybrid";

const SHAPE = object({
  life: optional(kind("sync (the answer is the result) or hybrid (200 is the result, 202 a task)", isLife)),
  typicalSeconds: optional(span),
  maxWaitSeconds: seconds,
  retentionSeconds: optional(seconds),
  idempotency: optional(header),
  actions: optional(kind("the field of the request that names an action, for example model", isName)),
});

const same = (a, b) => String(a).toLowerCase() === String(b).toLowerCase();

function idempotency({ name, parameters }, task, path) {
  const headers = parameters.filter((parameter) => parameter.in === "header");
  const wanted = task.idempotency;
  if (typeof wanted === "string" && !headers.some((parameter) => same(parameter.name, wanted))) {
    const what = `x-task.idempotency of ${name} is \`${wanted}\`, which is none of its header parameters`;
    const fix = "add that parameter, or leave idempotency out if the host has no such header";
    return [fault([...path, "idempotency"], what, fix)];
  }
  if (wanted === undefined && headers.some((parameter) => same(parameter.name, "Idempotency-Key"))) {
    const fix = "say so with `idempotency: Idempotency-Key` in x-task";
    return [fault(path, `${name} takes an Idempotency-Key`, fix)];
  }
  return [];
}

export default function createTask(document) {
  return operations(document).flatMap((found) => {
    const task = found.operation["x-task"];
    const path = [...found.path, "x-task"];
    if (lifeOf(found) === "sync") {
      if (statusLink(found))
        return [fault([...path, "life"], `${found.name} has a status link`, "remove one of the two")];
      const fix = "begin its operationId with make, which is for what gives its result at once";
      if (!isNamedDirect(found)) return [fault([...found.path, "operationId"], `${found.name} starts no task`, fix)];
    } else if (isNamedDirect(found)) {
      const fix = "say so with `life: sync` in x-task, or begin its operationId with another verb";
      return [fault(path, `The name of ${found.name} promises a result at once`, fix)];
    } else if (!statusLink(found)) {
      // An operation whose name promises a task is asked for its link by statusLink.
      if (task === undefined || isNamedCreate(found)) return [];
      const fix = "remove it, add `links.status` to its 200 answer, or write `life: sync`";
      return [fault(path, `${found.name} has x-task but starts no task`, fix)];
    }
    const faults = shape(task, SHAPE, `${found.name}'s x-task`, path);
    if (faults.length > 0) return faults;
    // Nobody waits for a task where there is none.
    if (lifeOf(found) === "sync" && task.typicalSeconds === undefined) return idempotency(found, task, path);
    const [, longest] = task.typicalSeconds ?? document["x-task-states"]?.estimatedSeconds ?? [1, 60];
    if (longest <= task.maxWaitSeconds) return idempotency(found, task, path);
    const what = `x-task of ${found.name} stops waiting before a typical task is done`;
    return [fault([...path, "maxWaitSeconds"], what, `make maxWaitSeconds at least ${longest}`)];
  });
}
