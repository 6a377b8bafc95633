import type { paths } from "../generated/runapi/schema.js";
import { rules, type Tasks } from "../generated/runapi/tasks.js";
import { webhookRules } from "../generated/runapi/webhooks.js";
import { type ClientOptions, createHostClient, type HostClient } from "./client/client.js";

export type { components, operations, paths } from "../generated/runapi/schema.js";
export type { Tasks } from "../generated/runapi/tasks.js";
export * from "./index.js";

export type RunapiClient = HostClient<paths, Tasks>;

/**
 * A client of RunAPI (https://runapi.ai): every operation typed from the contract, and `submit`, `wait`, `run`, `resume`.
 *
 * @throws ConfigurationError when neither `apiKey` nor RUNAPI_API_KEY holds a key.
 */
export function createRunapi(options?: ClientOptions<"runapi">): RunapiClient {
  return createHostClient<paths, Tasks>(rules, webhookRules, options);
}
