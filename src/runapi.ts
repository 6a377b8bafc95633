import { facts } from "../generated/runapi/facts.js";
import type { paths } from "../generated/runapi/schema.js";
import { rules, type Tasks } from "../generated/runapi/tasks.js";
import { type ClientOptions, createHostClient, type HostClient } from "./client/client.js";
import { describeTask, type TaskDescription } from "./client/describe.js";

export type { components, operations, paths } from "../generated/runapi/schema.js";
export type { Tasks } from "../generated/runapi/tasks.js";
export { webhookRules } from "../generated/runapi/webhooks.js";
export * from "./index.js";

export type RunapiClient = HostClient<Tasks, paths>;

/**
 * A client of RunAPI (https://runapi.ai): `submit`, `wait`, `run`, `resume`, typed from the contract.
 * Every other operation is one line away: `typedClient(client).GET(…)`.
 *
 * @throws ConfigurationError for an option that cannot be one. A missing key is told by the first request.
 */
export function createRunapi(options?: ClientOptions<"runapi">): RunapiClient {
  return createHostClient<Tasks, paths>(rules, options);
}

/**
 * What the contract says of a create operation: idempotent or not, typical and longest time, retention, prices. Sends nothing
 * and needs no key.
 */
export function describe(path: keyof Tasks): TaskDescription {
  return describeTask(rules, facts, path);
}
