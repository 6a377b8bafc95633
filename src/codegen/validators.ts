import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import { compilers } from "../contract/check/compile/compile.js";
import { type Plan, type PlannedOperation, planOf } from "../contract/check/compile/plan.js";
import { type Reading, variantsOf } from "../contract/check/reading.js";
import type { Contract, Operation } from "../contract/contract.js";
import { isObject } from "../contract/document/json.js";

// A CommonJS module whose export is the function, and whose types say otherwise.
const write = standalone as unknown as typeof standalone.default;

const HEAD = "// Written by codegen from openapi/; do not edit.";

/** Every schema of the contract as plain JavaScript: nothing is compiled and nothing is needed when it runs. */
export async function writeValidators(contract: Contract, root: string): Promise<string> {
  const plan = planOf(contract);
  const ajvs = compilers(plan, { code: { source: true, esm: true, lines: true } });
  const names = (schemas: ReadonlyMap<string, unknown>) =>
    Object.fromEntries([...schemas.keys()].map((it) => [it, it]));
  const files = {
    schemas: withoutPaths(write(ajvs.schemas, names(plan.schemas))),
    parameters: withoutPaths(write(ajvs.coercing, names(plan.coercing))),
    main: mainOf(contract.rules.host, plan),
  };
  const result = await build({
    stdin: { contents: files.main, resolveDir: root },
    plugins: [virtual(files, root)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    minify: true,
    lineLimit: 120,
    legalComments: "none",
  });
  return `${HEAD}\n${result.outputFiles[0]?.text ?? ""}`;
}

/** Types of the same, on their own, so that importing it drags nothing in. */
export function writeValidatorTypes({ rules, operations }: Contract): string {
  return `${HEAD}

/** A compiled schema. Says yes or no; after a no, \`errors\` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema as it stands, and with the choice of its \`oneOf\` or \`anyOf\` made. */
export interface Check {
  readonly whole: Validator;
  readonly choice?: {
    /** The property by which a value says which branch it means. */
    readonly tag?: string;
    readonly branches: readonly { readonly values: readonly unknown[]; readonly reading: Check }[];
  };
  readonly names?: readonly string[];
}

export interface OperationChecks {
  readonly method: string;
  readonly path: string;
  readonly request?: Check;
  /** The property by which a request names its kind, and what it may say there. */
  readonly variants?: { readonly tag: string; readonly values: readonly unknown[] };
  /** By place: an object of the parameters' values by name in lower case. Texts are turned into what the schema asks. */
  readonly parameters: { readonly header?: Validator; readonly query?: Validator; readonly path?: Validator };
  /** By HTTP status, JSON answers only. */
  readonly responses: { readonly [status: string]: Check };
  readonly callback?: Check;
}

export declare const host: ${JSON.stringify(rules.host)};

/** By operationId. */
export declare const operations: {
${operations.map(({ id }) => `  readonly ${JSON.stringify(id)}: OperationChecks;`).join("\n")}
};
`;
}

/** The table that says which function judges what. */
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
  { request, parameters, responses, callback }: PlannedOperation,
): string {
  const variants = isObject(body?.schema) ? variantsOf(body.schema) : undefined;
  const parts = {
    method: JSON.stringify(method),
    path: JSON.stringify(path),
    ...(request && { request: reading(request) }),
    ...(variants && { variants: JSON.stringify(variants) }),
    parameters: object(parameters, (it) => `p.${it}`),
    responses: object(responses, reading),
    ...(callback && { callback: reading(callback) }),
  };
  return object(parts, (it) => it);
}

function reading({ whole, choice, names }: Reading<string>): string {
  const branches = choice?.branches.map((it) =>
    object({ values: JSON.stringify(it.values), reading: reading(it.reading) }, (text) => text),
  );
  const tag = choice?.tag === undefined ? "" : `tag:${JSON.stringify(choice.tag)},`;
  return `{whole:s.${whole}${choice ? `,choice:{${tag}branches:[${branches}]}` : ""}${names ? `,names:${JSON.stringify(names)}` : ""}}`;
}

function object<T>(entries: Readonly<Record<string, T | undefined>>, write: (value: T) => string): string {
  const written = Object.entries(entries).flatMap(([key, it]) =>
    it === undefined ? [] : [`${JSON.stringify(key)}:${write(it)}`],
  );
  return `{${written.join(",")}}`;
}

/** Where in a schema a rule stands is of no use without the schema, and a third of the size. */
function withoutPaths(code: string): string {
  return code.replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, "");
}

function virtual(files: Readonly<Record<string, string>>, root: string): Plugin {
  return {
    name: "virtual",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path: path.slice("virtual:".length), namespace: "virtual" }));
      onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => ({ contents: files[path] ?? "", resolveDir: root }));
    },
  };
}
