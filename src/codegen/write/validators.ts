import { compilers } from "../../contract/check/compile/compile.js";
import { type Plan, type PlannedOperation, planOf } from "../../contract/check/compile/plan.js";
import { tagOf } from "../../contract/check/reading.js";
import type { Reading } from "../../contract/check/types.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";
import { AS_MODULE, HEAD, minified, withoutPaths, write } from "./standalone.js";

/** Every schema of the contract as plain JavaScript: nothing is compiled and nothing is needed when it runs. */
export async function writeValidators(contract: Contract, root: string): Promise<string> {
  const plan = planOf(contract);
  const ajvs = compilers(plan, { code: AS_MODULE });
  const names = (schemas: ReadonlyMap<string, unknown>) =>
    Object.fromEntries([...schemas.keys()].map((it) => [it, it]));
  const files = {
    schemas: withoutPaths(write(ajvs.schemas, names(plan.schemas))),
    parameters: withoutPaths(write(ajvs.coercing, names(plan.coercing))),
    main: mainOf(contract.rules.host, plan),
  };
  return minified(files, root);
}

/** Types of the same. */
export function writeValidatorTypes({ rules, operations }: Contract): string {
  return `${HEAD}

import type { OperationChecks } from "../../src/contract/check/types.js";

export declare const host: ${JSON.stringify(rules.host)};

/** By operationId. */
export declare const operations: {
${operations.map(({ id }) => `  readonly ${JSON.stringify(id)}: OperationChecks;`).join("\n")}
};
`;
}

/** The table that says which function checks what. */
function mainOf(host: string, { operations }: Plan): string {
  const entries = [...operations].map(
    ([operation, planned]) => `${JSON.stringify(operation.id)}:${entry(operation, planned)}`,
  );
  return `import * as s from "virtual:schemas";
import * as p from "virtual:parameters";
export const host = ${JSON.stringify(host)};
export const operations = {${entries.join(",\n")}};`;
}

function entry(
  { method, path, body }: Operation,
  { request, parameters, responses, callback, contents, bodies }: PlannedOperation,
): string {
  const tag = isObject(body?.schema) ? tagOf(body.schema) : undefined;
  const parts = {
    method: JSON.stringify(method),
    path: JSON.stringify(path),
    ...(request && { request: reading(request) }),
    ...(tag && { tag: JSON.stringify(tag) }),
    parameters: object(parameters, (it) => `p.${it}`),
    ...(Object.keys(contents).length > 0 && { contents: object(contents, reading) }),
    ...(Object.keys(bodies).length > 0 && { bodies: object(bodies, reading) }),
    responses: object(responses, reading),
    ...(callback && { callback: reading(callback) }),
  };
  return object(parts, (it) => it);
}

function reading({ whole, choice, names, reasons }: Reading<string>): string {
  const branches = choice?.branches.map((it) =>
    object(
      {
        values: JSON.stringify(it.values),
        ...(it.untagged && { untagged: "true" }),
        reading: reading(it.reading),
      },
      (text) => text,
    ),
  );
  const tag = choice?.tag === undefined ? "" : `tag:${JSON.stringify(choice.tag)},`;
  return `{whole:s.${whole}${choice ? `,choice:{${tag}branches:[${branches}]}` : ""}${names ? `,names:${JSON.stringify(names)}` : ""}${reasons ? `,reasons:${JSON.stringify(reasons)}` : ""}}`;
}

function object<T>(entries: Readonly<Record<string, T | undefined>>, write: (value: T) => string): string {
  const written = Object.entries(entries).flatMap(([key, it]) =>
    it === undefined ? [] : [`${JSON.stringify(key)}:${write(it)}`],
  );
  return `{${written.join(",")}}`;
}
