import { facts } from "../generated/kie/facts.js";
import type { paths } from "../generated/kie/schema.js";
import { rules, type Tasks } from "../generated/kie/tasks.js";
import { type ClientOptions, createHostClient, type HostClient } from "./client/client.js";
import { describeTask, type TaskDescription } from "./client/describe.js";

export type { components, operations, paths } from "../generated/kie/schema.js";
export type { Tasks } from "../generated/kie/tasks.js";
export { signatureRules, webhookRules } from "../generated/kie/webhooks.js";
export * from "./index.js";

export type KieClient = HostClient<Tasks, paths>;

/**
 * A client of kie.ai (https://kie.ai): `submit`, `wait`, `run`, `resume`, typed from the contract.
 * Every other operation is one line away: `typedClient(client).GET(…)`.
 *
 * @throws ConfigurationError for an option that cannot be one. A missing key is told by the first request.
 */
export function createKie(options?: ClientOptions<"kie">): KieClient {
  return createHostClient<Tasks, paths>(rules, options);
}

/**
 * What the contract says of a create operation: idempotent or not, typical and longest time, retention, prices. Sends nothing
 * and needs no key.
 */
export function describe(path: keyof Tasks): TaskDescription {
  return describeTask(rules, facts, path);
}
