import type { Content, JsonSchema } from "../contract.js";
import { record } from "../document/json.js";

/** Schema and examples of the JSON among the media types; undefined when there is none. */
export function jsonContent(content: unknown): Content | undefined {
  const media = Object.entries(record(content)).find(([type]) => /^application\/(.+\+)?json\b/.test(type))?.[1];
  if (media === undefined) return undefined;
  const { schema, examples } = record(media);
  return {
    schema: (schema ?? true) as JsonSchema,
    examples: Object.fromEntries(Object.entries(record(examples)).map(([name, it]) => [name, record(it).value])),
  };
}

/** As the document writes them. */
export function mediaTypesOf(content: unknown): string[] {
  return Object.keys(record(content));
}

/** A media type in lower case and without its parameters. */
export function essenceOf(mediaType: string): string {
  return mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
