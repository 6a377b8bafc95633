import type { JsonObject } from "../document/json.js";

const LIMITS: Readonly<Record<string, (value: unknown) => string>> = {
  minLength: (it) => (it === 1 ? "not empty" : `at least ${it} characters`),
  maxLength: (it) => `at most ${it} characters`,
  minimum: (it) => `from ${it}`,
  maximum: (it) => `up to ${it}`,
  exclusiveMinimum: (it) => `more than ${it}`,
  exclusiveMaximum: (it) => `less than ${it}`,
  multipleOf: (it) => `a multiple of ${it}`,
  minItems: (it) => `at least ${it} items`,
  maxItems: (it) => `at most ${it} items`,
};

/** What a schema says of how long, large or many a value may be, in words. */
export function valueLimits(schema: JsonObject): string[] {
  return Object.entries(LIMITS).flatMap(([keyword, words]) => (keyword in schema ? [words(schema[keyword])] : []));
}
