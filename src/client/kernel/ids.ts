import { ConfigurationError } from "../errors.js";
import type { HostRules, TaskOperation } from "../rules.js";
import { firstAt } from "./pointer.js";

/** A value as a task's id, if it can be one: some text that stays one segment of a URL. */
export function readId(value: unknown): string | undefined {
  // A larger number has lost digits on the way.
  const id = Number.isSafeInteger(value) ? `${value}` : value;
  return typeof id === "string" && /^(?!\.{1,2}$)[^/?#\s\p{C}][^/?#\p{C}]{0,511}$/u.test(id) ? id : undefined;
}

export function checkId(value: unknown): string {
  const id = readId(value);
  if (!id) throw new ConfigurationError(`No task has the id ${JSON.stringify(value)}`);
  return id;
}

/** The id of the task that a create answer names: in its body, in a header of its own, or in `Location`. */
export function createdId(
  rules: HostRules,
  operation: TaskOperation,
  body: unknown,
  headers: Headers,
): string | undefined {
  const location = headers.get("location") ?? "";
  // Its origin does not matter: polls go to the host that was asked.
  const inLocation = [operation.status, ...rules.locations].map((template) => {
    const [before = "", after = ""] = template.split("{id}");
    const at = location.indexOf(before);
    return at >= 0 && location.endsWith(after)
      ? location.slice(at + before.length, location.length - after.length)
      : "";
  });
  return [firstAt(body, rules.id), ...rules.idHeaders.map((it) => headers.get(it)), ...inLocation]
    .map(readId)
    .find((it) => it);
}

/** A random name, as unique as a UUID; `randomUUID` itself is missing on pages without TLS. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, "0")).join("");
}
