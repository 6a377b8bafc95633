import { record } from "../../contract/document/json.js";
import type { Endpoint } from "./endpoints.js";
import { fieldsOf } from "./fields.js";
import { parseJson } from "./input.js";

/** What a request asks for, in a few words. */
export interface Chosen {
  /** The model: what tells the shapes of a request apart, or its one fixed text; the endpoint's name where there is neither. */
  readonly model: string;
  /** The text that it is made from: the first that nothing limits to a list. */
  readonly prompt?: string;
}

/** @param request its body, as JSON or read. */
export function chosenIn({ operation, name, field, flat }: Endpoint, request: unknown): Chosen {
  const body = flat(record(typeof request === "string" ? parseJson(request) : request));
  const { fields, chooser } = fieldsOf(operation);
  const named = chooser === undefined ? undefined : body[chooser];
  const fixed = fields.find((it) => typeof it.fixed === "string")?.fixed;
  const model = field === undefined ? ([named, fixed].find((it) => typeof it === "string") ?? name) : name;
  const texts = fields.filter(
    (it) => it.types.includes("string") && !it.values && !it.isUrl && !it.isFile && typeof body[it.name] === "string",
  );
  const said = texts.find((it) => it.required.length > 0) ?? texts[0];
  const prompt = said && body[said.name];
  return { model: String(model), ...(typeof prompt === "string" && { prompt }) };
}
