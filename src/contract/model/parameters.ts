import type { JsonSchema, Parameter } from "../contract.js";
import { ContractFault } from "../document/fault.js";
import { record } from "../document/json.js";
import { bodyKind, contentOf, essenceOf } from "./content.js";

/** Headers that OpenAPI has other words for: as parameters they are ignored, as it says. */
const NOT_PARAMETERS = new Set(["accept", "content-type", "authorization"]);

/**
 * The parameters of an operation: those of its path, and its own, which win over the path's of the same name and place.
 *
 * @param place of the operation, for what is wrong with them.
 */
export function readParameters(ofPath: unknown, own: unknown, place: string): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const list of [ofPath, own]) {
    for (const node of Array.isArray(list) ? list : []) {
      const parameter = readParameter(record(node), place);
      if (parameter.in === "header" && NOT_PARAMETERS.has(parameter.name.toLowerCase())) continue;
      merged.set(keyOf(parameter), parameter);
    }
  }
  return [...merged.values()];
}

/** Headers have no case; all other names do. */
function keyOf({ name, in: where }: Parameter): string {
  return `${where} ${where === "header" ? name.toLowerCase() : name}`;
}

const STYLES = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
} as const;

function readParameter(node: Record<string, unknown>, place: string): Parameter {
  const { name, required, schema, style, explode, content } = node;
  const where = node.in as Parameter["in"];
  const no = (why: string) => new ContractFault(`its parameter ${String(name)} ${why}`, place);
  if (!Object.hasOwn(STYLES, where)) throw no("stands in none of path, query, header and cookie.");
  if (style !== undefined && !(STYLES[where] as readonly unknown[]).includes(style)) {
    throw no(`has the style ${String(style)}; in a ${where} there is ${STYLES[where].join(", ")}.`);
  }
  const [mediaType, media] = Object.entries(record(content))[0] ?? [];
  const json = mediaType !== undefined && bodyKind(essenceOf(mediaType)) === "json";
  if (mediaType !== undefined && !json && bodyKind(essenceOf(mediaType)) !== "text") {
    throw no(`is written as ${mediaType}, which is not read here; application/json is.`);
  }
  return {
    name: String(name),
    in: where,
    required: required === true,
    schema: mediaType === undefined ? ((schema ?? true) as JsonSchema) : contentOf(media).schema,
    ...(typeof style === "string" && { style }),
    ...(typeof explode === "boolean" && { explode }),
    ...(json && { json }),
  };
}
