import type { Contract, OpenApiDocument } from "./contract.js";
import { dereference } from "./document/dereference.js";
import { ContractFault } from "./document/fault.js";
import { record } from "./document/json.js";
import { readOperations } from "./model/operations.js";
import { readRules } from "./model/rules.js";
import { readShown, readStates } from "./model/states.js";
import { linkTasks } from "./model/tasks.js";

/** Reads a bundled OpenAPI 3.1 document. Throws {@link ContractFault} naming the place when it cannot be used. */
export function readContract(source: OpenApiDocument, host: string): Contract {
  if (!String(source.openapi).startsWith("3.1.")) {
    throw new ContractFault(`write "openapi: 3.1.0"; this says ${JSON.stringify(source.openapi)}.`, "/openapi");
  }
  const document = dereference(source);
  const operations = linkTasks(document, readOperations(document));
  const rules = readRules(document, operations, host);
  const table = record(document["x-task-states"]);
  const { title = host, description = "" } = record(document.info);
  const info = { title: String(title), description: String(description) };
  return { document, info, operations, rules, states: readStates(table), shows: readShown(table) };
}
