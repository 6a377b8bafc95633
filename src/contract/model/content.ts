import type { Content, JsonSchema } from "../contract.js";
import { isObject, record } from "../document/json.js";

/** How a body of a media type is read: `opaque` is what nothing here can look into. */
export type BodyKind = "json" | "multipart" | "urlencoded" | "text" | "opaque";

/** @param mediaType in lower case and without parameters. */
export function bodyKind(mediaType: string): BodyKind {
  if (isJson(mediaType)) return "json";
  if (mediaType === "multipart/form-data") return "multipart";
  if (mediaType === "application/x-www-form-urlencoded") return "urlencoded";
  return /^text\/(?!(xml|html)$)/.test(mediaType) ? "text" : "opaque";
}

/** Schema and examples of the JSON among the media types; undefined when there is none. */
export function jsonContent(content: unknown): Content | undefined {
  const type = mainJson(content);
  return type === undefined ? undefined : contentOf(record(content)[type]);
}

/** The same of an answer, with the media type that it is sent as. A range that JSON falls into is answered with JSON. */
export function jsonAnswer(content: unknown): Content | undefined {
  const type =
    mainJson(content) ?? Object.keys(record(content)).find((it) => /^(\*|application)\/\*$/.test(essenceOf(it)));
  if (type === undefined) return undefined;
  const mediaType = essenceOf(type);
  const named = !mediaType.includes("*") && mediaType !== "application/json";
  return { ...contentOf(record(content)[type]), ...(named && { mediaType: type }) };
}

/** The JSON among the media types that counts as the JSON: `application/json`, else the first of its kind. */
export function mainJson(content: unknown): string | undefined {
  const types = Object.keys(record(content)).filter(isJson);
  return types.find((it) => essenceOf(it) === "application/json") ?? types[0];
}

function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/.test(mediaType);
}

/** Schema and examples of one media type. An example of the schema stands in where the media type has none. */
export function contentOf(media: unknown): Content {
  const { schema, example, examples } = record(media);
  const named = Object.entries(record(examples)).filter(([, it]) => Object.hasOwn(record(it), "value"));
  if (named.length > 0) {
    return contentWith(schema, Object.fromEntries(named.map(([name, it]) => [name, record(it).value])));
  }
  if (example !== undefined) return contentWith(schema, { example });
  const own = isObject(schema) && Array.isArray(schema.examples) ? schema.examples : [];
  const listed = own.map((it: unknown, index: number) => [`schema-${index + 1}`, it] as const);
  if (listed.length > 0) return contentWith(schema, Object.fromEntries(listed));
  const single = isObject(schema) ? schema.example : undefined;
  return contentWith(schema, single === undefined ? {} : { schema: single });
}

function contentWith(schema: unknown, examples: Record<string, unknown>): Content {
  return { schema: (schema ?? true) as JsonSchema, examples };
}

/** As the document writes them. */
export function mediaTypesOf(content: unknown): string[] {
  return Object.keys(record(content));
}

/** A media type in lower case and without its parameters. */
export function essenceOf(mediaType: string): string {
  return mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
