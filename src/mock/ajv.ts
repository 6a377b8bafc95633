import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Loaded when a server starts, not with the entry. Static imports in a file of their own survive bundling. */
export function createAjv(): Ajv2020 {
  // Not strict: OpenAPI's own words (discriminator, example, x-…) stand in the schemas and mean nothing here.
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  const add = "default" in formats ? formats.default : formats;
  (add as (ajv: Ajv2020) => unknown)(ajv);
  return ajv;
}
