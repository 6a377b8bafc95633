import {
  type HostRules,
  isFileKind,
  promisesFiles,
  type RulesTable,
  rulesOf,
  type TaskOperation,
} from "../../client/rules.js";
import type { Contract, CreateFacts, Operation } from "../../contract/contract.js";
import { ContractFault } from "../../contract/document/fault.js";
import { record } from "../../contract/document/json.js";
import { choicesOf, componentSchemas } from "../../contract/model/schema.js";
import { publishedText } from "../../contract/model/tasks/prices.js";
import { contractFor } from "../../contract/model/tasks/reading.js";
import { statusValues } from "../../contract/model/tasks/states.js";
import { HEAD } from "./standalone.js";

/** The polling rules of a host, and for each create path the types of what goes in and what comes out. */
export function writeTasks(contract: Contract): string {
  const creates = contract.operations.filter((it) => it.task !== undefined);
  const handles = contract.operations.some((it) => handleFields(it).length > 0);
  const imported = handles ? `import type { WithHandles } from "../../src/client/types.js";\n` : "";
  return `${HEAD}

import { type HostRules, rulesOf } from "../../src/client/rules.js";
${imported}import type { components, paths } from "./schema.js";

export const rules: HostRules = /* @__PURE__ */ rulesOf(${JSON.stringify(tableOf(contract.rules), null, 2)});

${creates.map((it) => `${commentOf(it, "")}\nexport interface ${taskTypeOf(it)} {\n${typesOf(it, contract)}\n}\n`).join("\n")}
/** By create path: the request's body, the status answer, and the status answer of a task that succeeded. */
export interface Tasks {
${creates.map((it) => `${commentOf(it, "  ")}\n  ${JSON.stringify(it.path)}: ${taskTypeOf(it)};`).join("\n")}
}
`;
}

/** What the types of a create operation are called: its id without the verb. */
export function taskTypeOf({ id }: Operation): string {
  const name = id.replace(/^(create|make)(?=[A-Z])/, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What it does, how long it takes and what it costs, for whoever points at it. */
function commentOf(create: Operation, indent: string): string {
  const { typical, life, prices } = create.task as CreateFacts;
  const time = life === "sync" ? "The answer is the result." : `Takes about ${typical[0]} to ${typical[1]} s.`;
  const price = prices ? `Costs ${publishedText(prices)} (published ${prices.asOf}).` : "The price is not published.";
  const instead = create.replacedBy === undefined ? "" : `\n${indent} * @deprecated use \`${create.replacedBy}\``;
  return `${indent}/**\n${indent} * ${create.summary}. ${time} ${price}${instead}\n${indent} */`;
}

/** Without what most operations of the host have in common. */
function tableOf(rules: HostRules): RulesTable {
  const all = Object.values(rules.operations);
  const tasks = all.filter(({ life }) => life !== "sync");
  const usual = {
    typical: mostOften(all.map((it) => it.typical)),
    maxWait: mostOften(all.map((it) => it.maxWait)),
    // Where one has none, nobody may take it for granted.
    ...(tasks.every((it) => it.idempotencyKey) && { idempotencyKey: mostOften(tasks.map((it) => it.idempotencyKey)) }),
  } as Partial<TaskOperation>;
  const own = Object.entries(rules.operations).map(([path, operation]) => {
    const { life } = operation;
    // What would be read if nothing else were written.
    const told = rulesOf({ ...rules, usual, operations: { [path]: { ...(life && { life }) } } }).operations[path];
    const differs = ([key, value]: [string, unknown]) =>
      key === "life" || JSON.stringify(value) !== JSON.stringify(told?.[key as keyof TaskOperation]);
    return [path, Object.fromEntries(Object.entries(operation).filter(differs))];
  });
  return { ...rules, usual, operations: Object.fromEntries(own) };
}

function mostOften<T>(values: readonly T[]): T | undefined {
  const count = (it: T) => values.filter((other) => JSON.stringify(other) === JSON.stringify(it)).length;
  return values.toSorted((one, other) => count(other) - count(one))[0];
}

function typesOf(create: Operation, host: Contract): string {
  const contract = contractFor(host, create);
  const path = JSON.stringify(create.path);
  const naming = `\n  naming: ${create.task?.idempotencyKey === undefined ? '"keyless"' : '"keyed"'};`;
  const status = contract.operations.find((it) => it.id === create.task?.statusOperation) as Operation;
  const json = `["content"]["application/json"]`;
  const answer = `paths[${path}]["post"]["responses"]["200"]${json}`;
  const body = withHandles(create, `NonNullable<paths[${path}]["post"]["requestBody"]>${json}`);
  if (create.role === "direct")
    return `  body: ${body};
  task: never;
  completed: ${answer};
  outputs: ${outputsType(contract.rules)};
  direct: true;${naming}`;
  return `  body: ${body};
  task: paths[${JSON.stringify(status.path)}]["get"]["responses"]["200"]${json};
  completed: ${create.task?.life === "hybrid" ? answer : completedTypes(status, contract)};
  outputs: ${outputsType(contract.rules)};${naming}`;
}

/** Fields at the top of the request in which handles may stand for ids of tasks. */
function handleFields({ refs = [] }: Operation): string[] {
  const names = refs.flatMap(({ at, field }) => (at === undefined ? field.slice(1) : []));
  return names.filter((it) => !it.includes("/"));
}

function withHandles(create: Operation, body: string): string {
  const fields = handleFields(create).map((it) => JSON.stringify(it));
  return fields.length === 0 ? body : `WithHandles<${body}, ${fields.join(" | ")}>`;
}

/** At least one URL, none, or, where a result may be a file or a value, either. */
function outputsType(rules: HostRules): string {
  if (promisesFiles(rules)) return "readonly [string, ...string[]]";
  return rules.results.some(({ kind }) => isFileKind(kind)) ? "readonly string[]" : "readonly []";
}

/** The components among the status answer's alternatives whose status value means success. */
function completedTypes(status: Operation, { document, rules }: Contract): string {
  const named = new Map(Object.entries(componentSchemas(document)).map(([name, schema]) => [schema, name]));
  const names = alternatives(status.responses["200"]?.content?.schema, named).filter((schema) => {
    const values = rules.status.flatMap((it) => statusValues(schema, it));
    return values.length > 0 && values.every((it) => rules.states[String(it).toLowerCase()] === "succeeded");
  });
  if (names.length === 0)
    throw new ContractFault("its 200 answer has no component for a task that succeeded.", status.id);
  return names.map((it) => `components["schemas"][${JSON.stringify(named.get(it))}]`).join(" | ");
}

/** The components that a schema is, or is one of. */
function alternatives(schema: unknown, components: ReadonlyMap<unknown, string>): unknown[] {
  const inner = choicesOf(record(schema)).flatMap(([, branches]) =>
    branches.flatMap((it) => alternatives(it, components)),
  );
  return inner.length > 0 || !components.has(schema) ? inner : [schema];
}
