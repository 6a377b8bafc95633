import { ConfigurationError } from "../http/errors.js";
import { firstAt } from "../http/pointer.js";
import type { HostRules, TaskOperation } from "./rules.js";

/** A value as a task's id, if it can be one: some text that stays one segment of a URL. */
export function readId(value: unknown): string | undefined {
  const id = typeof value === "number" ? String(value) : value;
  return typeof id === "string" && id.trim() !== "" && id.length <= 512 && id !== "." && id !== ".." ? id : undefined;
}

export function checkId(value: unknown): string {
  const id = readId(value);
  if (id === undefined) throw new ConfigurationError(`A task's id is some text, not ${JSON.stringify(value)}.`);
  return id;
}

/** The id of the task that a create answer names: in its body, in a header of its own, or in `Location`. */
export function createdId(
  rules: HostRules,
  operation: TaskOperation,
  body: unknown,
  headers: Headers,
): string | undefined {
  const inBody = readId(firstAt(body, rules.id));
  if (inBody !== undefined) return inBody;
  for (const name of rules.idHeaders) {
    const id = readId(headers.get(name));
    if (id !== undefined) return id;
  }
  // The origin does not matter: polls go to the host that was asked.
  const location = headers.get("location")?.replace(/^https?:\/\/[^/]+/i, "");
  for (const template of [operation.status, ...rules.locations]) {
    const [before = "", after = ""] = template.split("{id}");
    if (location?.startsWith(before) && location.endsWith(after)) {
      const segment = location.slice(before.length, location.length - after.length);
      if (/^[^/?#]+$/.test(segment)) return readId(decodeURI(segment));
    }
  }
  return undefined;
}

/** A random name, as unique as a UUID; `randomUUID` itself is missing on pages without TLS. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, "0")).join("");
}
