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

export const okAnswer = ({ operation }) => operation.responses?.["200"];

export const statusLink = (found) => okAnswer(found)?.links?.status;

/** Whether an operation's name promises to start a task. */
export const isNamedCreate = ({ operation }) => /^create[A-Z]/.test(operation.operationId ?? "");

/** The operations that do start one: their 200 answer has a link named `status`. */
export const creates = (document) => operations(document).filter(statusLink);

/** The operations that those links lead to, each once. */
export function statuses(document) {
  const linked = new Set(creates(document).map((create) => statusLink(create).operationId));
  return operations(document).filter(({ operation }) => linked.has(operation.operationId));
}
