import { fileURLToPath } from "node:url";
import { hostsIn } from "../../src/contract/hosts.js";
import { bundledContracts } from "../../src/contract/load.js";

/** Every host by its folder's name. */
export const hosts = hostsIn(fileURLToPath(new URL("../../generated/", import.meta.url)));

const rules = (await bundledContracts()).map((it) => it.rules);

/** A program's environment in which every host is at this address. */
export function hostsAt(url: string, key = "any"): Record<string, string> {
  return Object.fromEntries(
    rules.flatMap(({ env }) => [
      [env.key, key],
      [env.baseUrl, url],
    ]),
  );
}

const servers = rules.map((it) => it.server.replaceAll(/[.]/g, "\\."));

/** Addresses of the hosts, and the mock server's usual one, as texts have them. */
export const HOST_ADDRESSES = new RegExp(`(?:${servers.join("|")})(?=[/"'\\s])|http://127\\.0\\.0\\.1:4010`, "g");
