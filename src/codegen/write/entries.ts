import { readFile } from "node:fs/promises";
import ts from "typescript";
import type { Contract } from "../../contract/contract.js";
import { factoryOf, publicName, typeNameOf } from "../../contract/hosts.js";
import { HEAD } from "./standalone.js";
import { taskTypeOf } from "./tasks.js";

/** `taskreel/<host>`: wires what is generated for the host to the client. */
export function writeEntry(contract: Contract): string {
  const { host } = contract.rules;
  const client = clientOf(contract);
  const { name, url } = publicName(contract);
  const names = taskTypes(contract);
  const uploads = contract.operations.some(({ upload }) => upload !== undefined);
  const signs = contract.operations.some((it) => it.callback?.signature !== undefined);
  return `${HEAD}

import { type ClientOptions, createHostClient, type HostClient } from "../../src/client/client.js";
import { describeTask, type TaskDescription } from "../../src/client/describe.js";
${uploads ? UPLOAD_IMPORT : ""}import { facts${uploads ? ", uploads" : ""} } from "./facts.js";
import type { paths } from "./schema.js";
import { rules, type Tasks } from "./tasks.js";

export * from "../../src/index.js";
export type * from "./schema.js";
export type { ${names.join(", ")}, Tasks } from "./tasks.js";
export { ${signs ? "signatureRules, " : ""}webhookRules } from "./webhooks.js";

/** The client of ${name}. */
export type ${client} = HostClient<Tasks, paths>;

/**
 * Makes a client for ${name} (${url}): \`submit\`, \`wait\`, \`run\` and \`resume\`, typed from the contract.
 * For every other operation use \`typedClient(client).GET(…)\`.
 *
 * @param options key, base URL, pace and checks; every one has a default.
 * @throws ConfigurationError for an unknown option or an impossible value. If the key is missing, the first request fails.
 */
export function ${factoryOf(host)}(options?: ClientOptions<${JSON.stringify(host)}>): ${client} {
  return createHostClient<Tasks, paths>(rules, options);
}

/**
 * Returns what the contract says about a create operation: whether it is idempotent, how long it takes, how long results are kept,
 * and what it costs. Sends nothing and needs no key.
 *
 * @param path path of the create operation.
 * @throws ConfigurationError if the host creates nothing at this path.
 */
export function describe(path: keyof Tasks): TaskDescription {
  return describeTask(rules, facts, path);
}
${uploads ? writeUpload(client, name) : ""}`;
}

/** Every name that the entry exports beside those of the schemas. */
export async function exportedBy(contract: Contract): Promise<ReadonlySet<string>> {
  const text = await readFile(new URL("../../index.ts", import.meta.url), "utf8");
  const index = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest);
  const shared = index.statements.flatMap((it) =>
    ts.isExportDeclaration(it) && it.exportClause !== undefined && ts.isNamedExports(it.exportClause)
      ? it.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
  return new Set([...shared, ...taskTypes(contract), clientOf(contract), "Tasks"]);
}

function taskTypes({ operations }: Contract): string[] {
  return operations
    .filter((it) => it.task !== undefined)
    .map(taskTypeOf)
    .sort();
}

function clientOf({ rules }: Contract): string {
  return `${typeNameOf(rules.host)}Client`;
}

const UPLOAD_IMPORT = `import { type UploadedFile, type UploadOptions, type UploadSource, uploadFile } from "../../src/upload/upload.js";
`;

function writeUpload(client: string, name: string): string {
  return `
/**
 * Uploads a file, or lets ${name} fetch one, and resolves to a URL that you can put into a request. The call is sent once and never
 * repeated. The time limit is ten minutes, unless \`requestTimeoutMs\` says otherwise.
 *
 * @param client the client of ${name}.
 * @param source the file as a Blob, a stream or bytes, or the public URL of one.
 * @param options file name, time limit and signal.
 * @throws ConfigurationError before anything is sent, for example for an empty file. ApiError if the host refuses. ConnectionError,
 * RequestTimeoutError, AbortedError after \`signal\`, and ContractError if the answer has no URL.
 */
export function upload(client: ${client}, source: UploadSource, options?: UploadOptions): Promise<UploadedFile> {
  return uploadFile(client, rules, uploads, source, options);
}
`;
}

/** `taskreel/<host>/validators`. */
export function writeValidatorsEntry(contract: Contract): string {
  const { host } = contract.rules;
  return `${HEAD}

import { type HostValidators, hostValidators } from "../../../src/contract/validators/host.js";
import { host, operations } from "../validators.js";

export { type ContractViolation, ContractViolationError } from "../../../src/contract/validators/error.js";
export type { HostValidators } from "../../../src/contract/validators/host.js";

/** Checks requests and answers of ${publicName(contract).name} against its contract. The checks are compiled in advance. */
export const validators: HostValidators<${JSON.stringify(host)}> = /* @__PURE__ */ hostValidators(host, operations);
`;
}
