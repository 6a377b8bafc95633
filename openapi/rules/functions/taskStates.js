// x-task-states has every key that is read from it, and no value means two things.

import { fault } from "./fault.js";
import { creates, directs } from "./operations.js";
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
  seconds,
  shape,
  span,
  values,
} from "./shape.js";

const STATES = ["pending", "succeeded", "failed"];

const SHAPE = object({
  id: pointers,
  status: pointers,
  stage: optional(pointers),
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
  missingSeconds: optional(seconds),
  stored: optional(object({ status: pointers, body: pointers })),
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
function repeated(lists, root) {
  const first = new Map();
  return lists.flatMap(([path, list]) =>
    (Array.isArray(list) ? list : []).flatMap((value, index) => {
      const key = String(value).toLowerCase();
      const name = path.slice(root.length).join(".");
      if (!first.has(key)) {
        first.set(key, name);
        return [];
      }
      const what = `\`${value}\` stands in ${first.get(key)} and in ${name} of x-task-states`;
      return [fault([...path, index], what, "keep it in one list, once")];
    }),
  );
}

/** The keys that an operation may have in its own way. */
const OWN = object(
  Object.fromEntries(
    [
      "id",
      "status",
      "stage",
      "results",
      "error",
      "errorCode",
      "states",
      "tolerated",
      "shows",
      "missingSeconds",
      "envelope",
    ].map((key) => [key, optional(SHAPE.keys[key])]),
  ),
);

export default function taskStates(document) {
  const root = ["x-task-states"];
  const own = [...creates(document), ...directs(document)].flatMap(({ name, operation, path }) => {
    const table = operation["x-task-states"];
    return table === undefined ? [] : faultsOf(table, OWN, `${name}'s x-task-states`, [...path, ...root]);
  });
  return [...faultsOf(document["x-task-states"], SHAPE, "x-task-states", root), ...own];
}

function faultsOf(rules, keys, name, root) {
  const meanings = ["states", "tolerated"].flatMap((group) =>
    STATES.map((state) => [[...root, group, state], rules?.[group]?.[state]]),
  );
  // `busy` is about create answers, so its codes may mean something else in the lists for status answers.
  const answers = ["ok", "failed", "retry", "missing"].map((list) => [
    [...root, "envelope", list],
    rules?.envelope?.[list],
  ]);
  return [...shape(rules, keys, name, root), ...repeated(meanings, root), ...repeated(answers, root)];
}
