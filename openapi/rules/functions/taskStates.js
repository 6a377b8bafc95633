// x-task-states has every key that is read from it, and no value means two things.

import { fault } from "./fault.js";
import {
  codes,
  kind,
  maybeCodes,
  maybeHeaders,
  maybePointers,
  object,
  optional,
  pointers,
  results,
  shape,
  span,
  values,
} from "./shape.js";

const STATES = ["pending", "succeeded", "failed"];

const SHAPE = object({
  id: pointers,
  status: pointers,
  results,
  estimatedSeconds: optional(span),
  error: pointers,
  errorCode: maybePointers,
  states: object({ pending: values, succeeded: values, failed: values }),
  tolerated: optional(object({ pending: optional(values), succeeded: optional(values), failed: optional(values) })),
  problem: object({ message: pointers, code: maybePointers, fields: maybePointers }),
  headers: object({ taskId: maybeHeaders, requestId: maybeHeaders }),
  shows: optional(
    object({
      replayed: optional(pointers),
      createdAt: optional(pointers),
      endedAt: optional(pointers),
      cost: optional(pointers),
    }),
  ),
  locations: kind(
    "a list of path templates that contain {id}, for example [/tasks/{id}], or []",
    (list) => Array.isArray(list) && list.every((item) => typeof item === "string" && item.includes("{id}")),
  ),
  envelope: optional(
    object({
      code: pointers,
      ok: codes,
      failed: maybeCodes,
      retry: maybeCodes,
      missing: maybeCodes,
      busy: maybeCodes,
    }),
  ),
});

/** Values that stand in a list twice or in two lists; letter case does not count. */
function repeated(lists) {
  const first = new Map();
  return lists.flatMap(([path, list]) =>
    (Array.isArray(list) ? list : []).flatMap((value, index) => {
      const key = String(value).toLowerCase();
      const name = path.slice(1).join(".");
      if (!first.has(key)) {
        first.set(key, name);
        return [];
      }
      const what = `\`${value}\` stands in ${first.get(key)} and in ${name} of x-task-states`;
      return [fault([...path, index], what, "keep it in one list, once")];
    }),
  );
}

export default function taskStates(document) {
  const rules = document["x-task-states"];
  const root = ["x-task-states"];
  const meanings = ["states", "tolerated"].flatMap((group) =>
    STATES.map((state) => [[...root, group, state], rules?.[group]?.[state]]),
  );
  // `busy` is about create answers, so its codes may mean something else in the lists for status answers.
  const answers = ["ok", "failed", "retry", "missing"].map((list) => [
    [...root, "envelope", list],
    rules?.envelope?.[list],
  ]);
  return [...shape(rules, SHAPE, "x-task-states", root), ...repeated(meanings), ...repeated(answers)];
}
