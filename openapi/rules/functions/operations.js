// Finding operations in a resolved document.

import { isObject } from "./schema.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation under `paths`, with where it stands and all its parameters. */
export function operations(document) {
  return Object.entries(document?.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(item?.[method])).map((method) => ({
      name: item[method].operationId ?? `${method} ${path}`,
      operation: item[method],
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
      path: ["paths", path, method],
    })),
  );
}

export const lifeOf = ({ operation }) => operation["x-task"]?.life;

/** The status of the answer that names a new task: with 200 a hybrid operation gives the result itself. */
export const okStatus = (found) => (lifeOf(found) === "hybrid" ? "202" : "200");

export const okAnswer = (found) => found.operation.responses?.[okStatus(found)];

export const statusLink = (found) => okAnswer(found)?.links?.status;

/** Whether an operation's name promises to start a task. */
export const isNamedCreate = ({ operation }) => /^create[A-Z]/.test(operation.operationId ?? "");

/** Whether an operation's name promises a result in its answer. */
export const isNamedDirect = ({ operation }) => /^make[A-Z]/.test(operation.operationId ?? "");

/** The operations that do start one: their answer has a link named `status`. */
export const creates = (document) => operations(document).filter(statusLink);

/** The operations that are paid for and give their result at once. */
export const directs = (document) => operations(document).filter((found) => lifeOf(found) === "sync");

/** The operations that those links lead to, each once. */
export function statuses(document) {
  const linked = new Set(creates(document).map((create) => statusLink(create).operationId));
  return operations(document).filter(({ operation }) => linked.has(operation.operationId));
}

/**
 * The tables by which tasks are read: the root's with the operations that keep to it, and, for each operation with an
 * `x-task-states` of its own, that in front of the root's. `place` says where a key of it stands.
 */
export function readings(document) {
  const root = document?.["x-task-states"];
  const ownOf = ({ operation }) => operation["x-task-states"];
  const all = creates(document);
  const reached = (list) => {
    const linked = list.map((create) => statusLink(create).operationId);
    return operations(document).filter(({ operation }) => linked.includes(operation.operationId));
  };
  const reading = (rules, list, place) => ({ rules, creates: list, statuses: reached(list), place });
  const common = all.filter((create) => ownOf(create) === undefined && lifeOf(create) !== "hybrid");
  return [
    reading(isObject(root) ? root : {}, common, () => ["x-task-states"]),
    ...all
      .filter((create) => isObject(ownOf(create)) || lifeOf(create) === "hybrid")
      .map((create) => {
        const own = ownOf(create) ?? {};
        const place = (key) => [...(Object.hasOwn(own, key) ? create.path : []), "x-task-states"];
        return reading({ ...root, ...own }, [create], place);
      }),
  ];
}
