import type { Contract, OpenApiDocument } from "./contract.js";
import { dereference, targetIn } from "./document/dereference.js";
import { refuseDialect } from "./document/dialect.js";
import { ContractFault } from "./document/fault.js";
import { record } from "./document/json.js";
import { readAccount } from "./model/account.js";
import { notesOf } from "./model/notes/notes.js";
import { readOperations } from "./model/operations.js";
import { readRules } from "./model/tasks/rules.js";
import { readShown, readStates } from "./model/tasks/states.js";
import { checkStates } from "./model/tasks/states-check.js";
import { linkTasks } from "./model/tasks/tasks.js";

/**
 * Reads a bundled OpenAPI 3.1 document.
 *
 * @param inParts reads what belongs to an operation when it is first asked for; for documents that are known to be sound.
 * @throws ContractFault naming the place when the document cannot be used.
 */
export function readContract(source: OpenApiDocument, host: string, inParts = false): Contract {
  refuseVersion(source);
  refuseDialect(source.jsonSchemaDialect, "/jsonSchemaDialect");
  checkStates(source["x-task-states"]);
  const document = dereference(source, inParts);
  const target = targetIn(source);
  const operations = linkTasks(source, readOperations(source, document, target), target);
  // Reading every part once finds what is wrong in it.
  if (!inParts) for (const it of operations) Object.values({ ...it, ...it.task });
  const rules = readRules(source, operations, host, target);
  const table = record(document["x-task-states"]);
  const { title = host, description = "" } = record(document.info);
  const info = { title: String(title), description: String(description) };
  // To tell what is not honoured takes reading every part.
  const notes = inParts ? [] : notesOf(source, operations);
  const account = readAccount(source["x-account"]);
  return { document, info, operations, rules, states: readStates(table), shows: readShown(table), ...account, notes };
}

function refuseVersion({ openapi, swagger }: OpenApiDocument): void {
  if (/^3\.1\./.test(String(openapi))) return;
  if (swagger !== undefined) {
    throw new ContractFault(`this is Swagger ${swagger}; convert it to OpenAPI 3.1 first, by way of 3.0.`, "/swagger");
  }
  if (openapi === undefined) {
    throw new ContractFault('this is no OpenAPI document; one begins with "openapi: 3.1.0".', "/openapi");
  }
  throw new ContractFault(`this is OpenAPI ${openapi}; convert it to 3.1, and write "openapi: 3.1.0".`, "/openapi");
}
