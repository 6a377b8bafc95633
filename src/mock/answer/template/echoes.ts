import { isObject, record } from "../../../contract/document/json.js";
import { listedValues, partsOf } from "../../../contract/model/schema.js";

/** Which texts of an answer are the request's own. */
export interface Echoes {
  /** The request's field that has what stands under that name; undefined where the text is the answer's own. */
  named(name: string, text: string): string | undefined;
  /** The request's field that has, in an example of the request, this very text, whatever it is called here. */
  valued(text: string): string | undefined;
}

/** Fields at the top of a request by name, each with the texts that are known of it. */
type Fields = Map<string, Set<unknown>>;

/**
 * @param requests examples of the request.
 * @param schema what requests keep.
 */
export function echoesOf(requests: readonly unknown[], schema: unknown): Echoes {
  const fields: Fields = new Map();
  const know = (name: string, texts: readonly unknown[]) =>
    fields.set(name, new Set([...(fields.get(name) ?? []), ...texts]));
  eachField(schema, know);
  const valued = new Map<string, string>();
  for (const [name, text] of requests.flatMap((it) => Object.entries(record(it)))) {
    if (typeof text !== "string") continue;
    know(name, [text]);
    if (!valued.has(text)) valued.set(text, name);
  }
  return {
    // A longer name means the same only where it has one of the same texts: `model_name` beside `model`.
    named: (name, text) =>
      fields.has(name) ? name : [...fields].find(([field, texts]) => isLonger(name, field) && texts.has(text))?.[0],
    valued: (text) => valued.get(text),
  };
}

function isLonger(name: string, field: string): boolean {
  return name.startsWith(field) && /^(_|[A-Z])/.test(name.slice(field.length));
}

function eachField(
  schema: unknown,
  see: (name: string, listed: readonly unknown[]) => void,
  seen = new Set<unknown>(),
): void {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  for (const [name, it] of Object.entries(record(schema.properties)))
    see(name, (isObject(it) && listedValues(it)) || []);
  for (const part of partsOf(schema)) eachField(part, see, seen);
}
