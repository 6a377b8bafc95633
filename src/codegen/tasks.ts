import { firstAt } from "../client/kernel/pointer.js";
import type { Contract, OpenApiDocument, Operation } from "../contract/contract.js";
import { ContractFault } from "../contract/document/fault.js";
import { record } from "../contract/document/json.js";
import { statusValues } from "../contract/model/status-values.js";

/** The polling rules of a host, and for each create path the types of what goes in and what comes out. */
export function writeTasks(contract: Contract, document: OpenApiDocument): string {
  const depth = "../".repeat(contract.rules.host.split("/").length + 1);
  return `// Written by codegen from openapi/; do not edit.

import type { HostRules } from "${depth}src/client/rules.js";
import type { components, paths } from "./schema.js";

export const rules: HostRules = ${JSON.stringify(contract.rules, null, 2)};

/** By create path: the request's body, the status answer, and the status answer of a task that succeeded. */
export interface Tasks {
${contract.operations
  .filter((it) => it.role === "create")
  .map((it) => typesOf(it, contract, document))
  .join("\n")}
}
`;
}

function typesOf(create: Operation, contract: Contract, document: OpenApiDocument): string {
  const path = JSON.stringify(create.path);
  const status = contract.operations.find((it) => it.id === create.task?.statusOperation) as Operation;
  const json = `["content"]["application/json"]`;
  return `  ${path}: {
    body: NonNullable<paths[${path}]["post"]["requestBody"]>${json};
    task: paths[${JSON.stringify(status.path)}]["get"]["responses"]["200"]${json};
    completed: ${completedTypes(status, contract, document)};
  };`;
}

/** The components among the status answer's alternatives whose status value means success. */
function completedTypes(status: Operation, contract: Contract, document: OpenApiDocument): string {
  const pointer = `/paths/${status.path.replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`;
  const names = alternatives(document, firstAt(document, [pointer])).filter((name) => {
    const schema = record(record(record(contract.document.components).schemas)[name]);
    const values = contract.rules.status.flatMap((it) => statusValues(schema, it));
    return values.length > 0 && values.every((it) => contract.rules.states[String(it).toLowerCase()] === "succeeded");
  });
  if (names.length === 0)
    throw new ContractFault("its 200 answer has no component for a task that succeeded.", status.id);
  return names.map((name) => `components["schemas"][${JSON.stringify(name)}]`).join(" | ");
}

/** Names of the components that a schema is, or is one of. */
function alternatives(document: OpenApiDocument, schema: unknown): string[] {
  const { $ref, oneOf, anyOf } = record(schema);
  if (typeof $ref === "string") {
    const name = $ref.slice("#/components/schemas/".length);
    const inner = alternatives(document, record(record(record(document.components).schemas)[name]));
    return inner.length > 0 ? inner : [name];
  }
  return [oneOf, anyOf]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((it) => alternatives(document, it));
}
