import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../../../src/contract/document/json.js";

export type Judge = (body: unknown) => boolean;

/** Whether a schema without `$ref`s takes a body. Compiled once: pages ask for every field of every price. */
export function judgeOf(schema: JsonObject): Judge {
  const known = judges.get(schema);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const check = ajv.compile(schema);
  const judge: Judge = (body) => check(body);
  judges.set(schema, judge);
  return judge;
}

const judges = new WeakMap<JsonObject, Judge>();
