import type { ApiResponse, Content } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";
import type { Answer } from "./answer.js";
import { shownBy } from "./examples.js";
import { sampleOf } from "./made/sample.js";

/** What a documented answer has as its body: the first of its examples, one that is made from the schema, or none. */
export function bodyOf(response: ApiResponse): Pick<Answer, "body" | "media" | "schema"> {
  const { content, text } = response;
  if (content !== undefined) return { body: Object.values(shownBy(content))[0], ...keptBy(content) };
  if (text === undefined) return {};
  return { body: text.example ?? madeText(text.type, text.schema), media: text.type };
}

/** The schema that a body of this content keeps, and what it is sent as. */
export function keptBy({ schema, mediaType }: Content): Pick<Answer, "media" | "schema"> {
  return { schema, ...(mediaType !== undefined && { media: mediaType }) };
}

/** Only what is a text by its type and by its schema can be made. */
function madeText(type: string, schema: Content["schema"]): string {
  const made = type.startsWith("text/") && isObject(schema) ? sampleOf(schema) : "";
  return typeof made === "string" ? made : "";
}
