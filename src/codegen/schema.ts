import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import type { OpenApiDocument } from "../contract/contract.js";

/** The document's types, as openapi-fetch reads them. */
export async function writeSchema(document: OpenApiDocument, options: OpenAPITSOptions = {}): Promise<string> {
  // It edits what it is given. A field with a default stays optional in what a caller sends.
  const ast = await openapiTS(structuredClone(document) as never, {
    defaultNonNullable: false,
    silent: true,
    ...options,
  });
  return `// Written by codegen from openapi/; do not edit.\n\n${astToString(ast)}`;
}
