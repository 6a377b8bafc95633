import { ConfigurationError } from "../errors.js";

/** A value as a task's id, if it can be one: some text that stays one segment of a URL. */
export function readId(value: unknown): string | undefined {
  // A larger number has lost digits on the way.
  const id = Number.isSafeInteger(value) ? `${value}` : value;
  return typeof id === "string" && /^(?!\.{1,2}$)[^/?#\s\p{C}][^/?#\p{C}]{0,511}$/u.test(id) ? id : undefined;
}

/** @throws ConfigurationError when the value can be no task's id. */
export function checkId(value: unknown): string {
  const id = readId(value);
  if (!id) throw new ConfigurationError(`No task has the id ${JSON.stringify(value)}`);
  return id;
}

/** A random name, as unique as a UUID; `randomUUID` itself is missing on pages without TLS. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) => it.toString(16).padStart(2, "0")).join("");
}
