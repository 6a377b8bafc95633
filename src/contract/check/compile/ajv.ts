import { Ajv2020, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Loaded only where schemas are compiled. Static imports in a file of their own survive bundling. */
export function createAjv(options: Options = {}): Ajv2020 {
  // Not strict: OpenAPI's own words (discriminator, example, x-…) stand in the schemas and mean nothing here.
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, inlineRefs: false, ...options });
  const add = "default" in formats ? formats.default : formats;
  (add as (ajv: Ajv2020) => unknown)(ajv);
  return ajv;
}
