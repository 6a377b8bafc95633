import type { Contract } from "../../contract/contract.js";
import { factoryOf, publicName, typeNameOf } from "../../contract/hosts.js";
import { HEAD } from "./standalone.js";
import { taskTypeOf } from "./tasks.js";

/** `taskreel/<host>`: wires what is generated for the host to the client. */
export function writeEntry(contract: Contract): string {
  const { host } = contract.rules;
  const client = `${typeNameOf(host)}Client`;
  const { name, url } = publicName(contract);
  const names = contract.operations
    .filter((it) => it.task !== undefined)
    .map(taskTypeOf)
    .sort();
  const uploads = contract.operations.some(({ upload }) => upload !== undefined);
  const signs = contract.operations.some((it) => it.callback?.signature !== undefined);
  return `${HEAD}

import { type ClientOptions, createHostClient, type HostClient } from "../../src/client/client.js";
import { describeTask, type TaskDescription } from "../../src/client/describe.js";
${uploads ? UPLOAD_IMPORT : ""}import { facts${uploads ? ", uploads" : ""} } from "./facts.js";
import type { paths } from "./schema.js";
import { rules, type Tasks } from "./tasks.js";

export * from "../../src/index.js";
export type { components, operations, paths } from "./schema.js";
export type { ${names.join(", ")}, Tasks } from "./tasks.js";
export { ${signs ? "signatureRules, " : ""}webhookRules } from "./webhooks.js";

export type ${client} = HostClient<Tasks, paths>;

/**
 * A client of ${name} (${url}): \`submit\`, \`wait\`, \`run\`, \`resume\`, typed from the contract.
 * Every other operation is one line away: \`typedClient(client).GET(…)\`.
 *
 * @throws ConfigurationError for an option that cannot be one. A missing key fails the first request.
 */
export function ${factoryOf(host)}(options?: ClientOptions<${JSON.stringify(host)}>): ${client} {
  return createHostClient<Tasks, paths>(rules, options);
}

/**
 * What the contract says of a create operation: idempotent or not, typical and longest time, retention, prices. Sends nothing
 * and needs no key.
 */
export function describe(path: keyof Tasks): TaskDescription {
  return describeTask(rules, facts, path);
}
${uploads ? writeUpload(client, name) : ""}`;
}

const UPLOAD_IMPORT = `import { type UploadedFile, type UploadOptions, type UploadSource, uploadFile } from "../../src/upload/upload.js";
`;

function writeUpload(client: string, name: string): string {
  return `
/**
 * Uploads a file, or has ${name} fetch one, and resolves to the URL that requests take. Sent once and never repeated.
 *
 * @throws ConfigurationError before anything is sent; ApiError when the host refuses; ConnectionError, AbortedError and
 * ContractError.
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

/** Every request and answer of ${publicName(contract).name}, as compiled from its contract. Compiles nothing when it runs. */
export const validators: HostValidators<${JSON.stringify(host)}> = /* @__PURE__ */ hostValidators(host, operations);
`;
}
