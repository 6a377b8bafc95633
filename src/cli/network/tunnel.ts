import type { buildConnector, Dispatcher } from "undici";
// Parts of the library: as a whole it would weigh half as much again.
import connect from "undici/lib/api/api-connect.js";
import Pool from "undici/lib/dispatcher/pool.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";

/** Each keeps its connections open, as the platform's own fetch does. */
const agents = new Map<string, Dispatcher>();

/** Longest time until a tunnel stands, its greeting by TLS included: less than any request waits, so that it is known what failed. */
const OPENING_MS = 10_000;

/** Tunnels that do not stand yet, and the requests that could need one. */
const openings = new Set<AbortController>();
let waiting = 0;

/**
 * As the platform's fetch, through a proxy: https in a tunnel (CONNECT) that the proxy cannot look into, http by asking the
 * proxy for the whole address.
 *
 * @throws what fetch throws. What went wrong before the tunnel stood has the cause `{ syscall: "connect" }`, as any
 * connection that never was: nothing of the request has left.
 */
export async function fetchThrough(proxy: string, url: string, init?: RequestInit): Promise<Response> {
  const agent = agents.get(proxy) ?? agentFor(proxy);
  agents.set(proxy, agent);
  waiting++;
  try {
    return await fetch(url, { ...init, dispatcher: agent });
  } finally {
    // A tunnel that nobody waits for any more would keep the process from ending.
    if (--waiting === 0) for (const it of openings) it.abort(new Error("nobody waits for it"));
  }
}

function agentFor(uri: string): Dispatcher {
  const { host } = new URL(uri);
  return new ProxyAgent({
    uri,
    proxyTunnel: false,
    clientFactory: (origin, options) =>
      Object.assign(new Pool(origin, options), {
        connect: (given: Dispatcher.ConnectOptions) => openTunnel(new Pool(origin, options), given),
      }),
    factory: (origin, { connect: opened, ...options }: Pool.Options) =>
      new Pool(origin, typeof opened === "function" ? { ...options, connect: bounded(opened, host) } : options),
  });
}

/** Sends CONNECT. Whoever calls it off takes the socket away from the greeting that follows, too. */
async function openTunnel(pool: Pool, given: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
  try {
    const answer = await connect.call(pool, given);
    const close = () => void answer.socket.on("error", () => {}).destroy();
    (given.signal as AbortSignal).addEventListener("abort", close);
    if (answer.statusCode === 200) return answer;
    close();
    throw new Error(`it answered ${answer.statusCode}`);
  } finally {
    // A tunnel is no part of it any more; after a failure it would connect anew, for nobody.
    void pool.destroy();
  }
}

/** Opens a tunnel within its time, or says that there never was one. */
function bounded(open: buildConnector.connector, proxy: string): buildConnector.connector {
  return (options, done) => {
    const opening = new AbortController();
    const late = () => opening.abort(new Error(`no tunnel stood within ${OPENING_MS / 1000} s`));
    const timer = setTimeout(late, OPENING_MS);
    openings.add(opening);
    const given = { ...options, signal: opening.signal };
    open(given, (...[error, socket]) => {
      clearTimeout(timer);
      openings.delete(opening);
      if (error === null) return done(null, socket);
      const { aborted, reason } = opening.signal;
      const { code, message } = (aborted ? reason : error) as NodeJS.ErrnoException;
      const failed = new Error(`the proxy ${proxy}: ${code ?? message}`);
      done(Object.assign(failed, { syscall: "connect" }), null);
    });
  };
}
