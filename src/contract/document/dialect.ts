import { ContractFault } from "./fault.js";

/** JSON Schema 2020-12, by which OpenAPI 3.1 judges where a document says nothing else. */
export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** OpenAPI's own name for it, which adds words that judge nothing. */
const BASE = /^https:\/\/spec\.openapis\.org\/oas\/3\.1\/dialect\//;

/** @throws ContractFault when a document or a schema asks for another one. */
export function refuseDialect(dialect: unknown, at: string): void {
  if (dialect === undefined || (typeof dialect === "string" && known(dialect))) return;
  throw new ContractFault(`schemas are judged as JSON Schema 2020-12: write "${DIALECT}", or nothing.`, at);
}

function known(dialect: string): boolean {
  return dialect.replace(/#$/, "") === DIALECT || BASE.test(dialect);
}
