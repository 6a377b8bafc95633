/** The node as an object; an empty one when it is something else. */
export function record(node: unknown): Record<string, unknown> {
  return typeof node === "object" && node !== null ? (node as Record<string, unknown>) : {};
}

export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As many characters of a stranger's text as a message shows. */
const MOST_SHOWN = 60;

export function shortened(text: string, most = MOST_SHOWN): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** A stranger's value in a message: a text is cut, and what holds others is named by its kind, however deep or long it is. */
export function inShort(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : String(value);
}
