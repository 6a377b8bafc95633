import type { TaskTypes } from "taskreel";
import { createHostClient, type HostClient } from "taskreel";
import type { Contract } from "../../contract/contract.js";
import { fetchWithKey } from "../network/fetch.js";
import { addressOf, checkKey } from "./settings.js";

/** A client for any host that has a contract. */
export interface Connection {
  readonly client: HostClient<Record<string, TaskTypes>>;
  /** Base URL, as handles name it. */
  readonly server: string;
}

export interface ConnectOptions {
  /** Default: the host's environment variable, then the host. */
  readonly baseUrl?: string | undefined;
  /** Time between polls in milliseconds. Default: what the contract says; half a second for a mock. */
  readonly intervalMs?: number | undefined;
  /** Called for every status request. */
  readonly onPoll?: () => void;
}

/**
 * The key comes from the environment alone: everybody on a machine can read command lines.
 *
 * @throws CommandFault when there is no key, and when key or address cannot be ones.
 */
export function connect({ rules }: Contract, options: ConnectOptions = {}): Connection {
  checkKey(rules);
  const address = addressOf(rules, options.baseUrl);
  const { intervalMs } = options;
  const client = createHostClient<Record<string, TaskTypes>>(rules, {
    baseUrl: address,
    ...(intervalMs !== undefined && { intervalMs }),
    fetch: (url, init) => {
      if (init?.method === "GET") options.onPoll?.();
      return fetchWithKey(url, init);
    },
  });
  return { client, server: new URL(address).href.replace(/\/+$/, "") };
}
