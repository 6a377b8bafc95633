import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../../../src/contract/document/json.js";

export type Judge = (body: unknown) => boolean;

/** One for all: an instance begins by compiling the schema of schemas. Contracts are checked elsewhere. */
const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);

/** Whether a schema without `$ref`s takes a body. Compiled once: pages ask for every field of every price. */
export function judgeOf(schema: JsonObject): Judge {
  const check = ajv.compile(schema);
  return (body) => check(body);
}
