import type { buildConnector, Dispatcher } from "undici";
// Parts of the library: as a whole it would weigh half as much again.
import Pool from "undici/lib/dispatcher/pool.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";
import { connectThrough } from "./connection.js";

/** Each keeps its connections open, as the platform's own fetch does. */
const agents = new Map<string, Dispatcher>();

/** Connections that do not stand yet, and the requests that could need one. */
const openings = new Set<AbortController>();
let waiting = 0;

/**
 * As the platform's fetch, through a proxy: https in a tunnel that the proxy cannot look into, http by asking the proxy for the
 * whole address.
 *
 * @throws what fetch throws; the cause is that of `connectThrough` where nothing of the request has left.
 */
export async function fetchThrough(proxy: string, url: string, init?: RequestInit): Promise<Response> {
  const agent = agents.get(proxy) ?? agentFor(proxy);
  agents.set(proxy, agent);
  waiting++;
  try {
    return await fetch(url, { ...init, dispatcher: agent });
  } finally {
    // What opens for nobody would keep the process from ending.
    if (--waiting === 0) for (const it of openings) it.abort();
  }
}

function agentFor(uri: string): Dispatcher {
  const factory = (origin: URL | string, options: Pool.Options) =>
    new Pool(origin, new URL(origin).protocol === "https:" ? { ...options, connect: opener(uri) } : options);
  return new ProxyAgent({ uri, proxyTunnel: false, factory });
}

function opener(proxy: string): buildConnector.connector {
  return (target, done) => {
    const opening = new AbortController();
    openings.add(opening);
    connectThrough(proxy, target, opening.signal)
      .finally(() => openings.delete(opening))
      .then(
        (socket) => done(null, socket),
        (error: Error) => done(error, null),
      );
  };
}
