import { ConfigurationError } from "taskreel";
import { proxyFor } from "./environment.js";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Sends a request that carries a key, through the environment's proxy if there is one for its address: the proxy sees no more
 * than the host's name and port.
 *
 * @throws ConfigurationError where it would see the key. Nothing was sent then.
 */
export const fetchWithKey: Fetch = async (url, init) => {
  blindProxyFor(new URL(url));
  return fetchFile(url, init);
};

/**
 * The environment's proxy for requests that carry a key, which it cannot see; undefined for none.
 *
 * @throws ConfigurationError where it would see the key.
 */
export function blindProxyFor(target: URL): string | undefined {
  const proxy = proxyFor(target);
  if (proxy === undefined || target.protocol === "https:") return proxy;
  throw new ConfigurationError(
    `The proxy of HTTP_PROXY would read the key, since ${target.origin} is not encrypted. Use https, or add ${target.hostname} to NO_PROXY`,
  );
}

/** Sends a request that carries no key, such as for a result's file, through the environment's proxy if there is one. */
export const fetchFile: Fetch = async (url, init) => {
  const proxy = proxyFor(new URL(url));
  if (proxy === undefined) return globalThis.fetch(url, init);
  const { fetchThrough } = await import("./tunnel.js");
  return fetchThrough(proxy, url, init);
};
