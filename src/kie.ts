import type { paths } from "../generated/kie/schema.js";
import { rules, type Tasks } from "../generated/kie/tasks.js";
import { webhookRules } from "../generated/kie/webhooks.js";
import { type ClientOptions, createHostClient, type HostClient } from "./client/client.js";

export type { components, operations, paths } from "../generated/kie/schema.js";
export type { Tasks } from "../generated/kie/tasks.js";
export { signatureRules } from "../generated/kie/webhooks.js";
export * from "./index.js";

export type KieClient = HostClient<paths, Tasks>;

/**
 * A client of kie.ai (https://kie.ai): every operation typed from the contract, and `submit`, `wait`, `run`, `resume`.
 *
 * @throws ConfigurationError when neither `apiKey` nor KIE_API_KEY holds a key.
 */
export function createKie(options?: ClientOptions<"kie">): KieClient {
  return createHostClient<paths, Tasks>(rules, webhookRules, options);
}
