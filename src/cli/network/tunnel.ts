import type { Dispatcher } from "undici";
// Parts of the library: as a whole it would weigh half as much again.
import connect from "undici/lib/api/api-connect.js";
import Pool from "undici/lib/dispatcher/pool.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";

/** Each keeps its connections open, as the platform's own fetch does. */
const agents = new Map<string, Dispatcher>();

/**
 * As the platform's fetch, through a proxy: https in a tunnel (CONNECT) that the proxy cannot look into, http by asking the
 * proxy for the whole address.
 *
 * @throws what fetch throws. What went wrong before there was a tunnel has the cause `{ syscall: "connect" }`, as any
 * connection that never was: nothing of the request has left.
 */
export function fetchThrough(proxy: string, url: string, init?: RequestInit): Promise<Response> {
  const agent = agents.get(proxy) ?? agentFor(proxy);
  agents.set(proxy, agent);
  return fetch(url, { ...init, dispatcher: agent });
}

function agentFor(uri: string): Dispatcher {
  const { host } = new URL(uri);
  const failed = (why: string) => Object.assign(new Error(`the proxy ${host}: ${why}`), { syscall: "connect" });
  return new ProxyAgent({
    uri,
    proxyTunnel: false,
    clientFactory: (origin, options) => {
      const pool = new Pool(origin, options);
      const tunnel = async (given: Dispatcher.ConnectOptions) => {
        const answer = await connect.call(pool, given).catch((error: NodeJS.ErrnoException) => {
          throw failed(error.code ?? error.message);
        });
        if (answer.statusCode === 200) return answer;
        answer.socket.on("error", () => {}).destroy();
        throw failed(`it answered ${answer.statusCode}`);
      };
      return Object.assign(pool, { connect: tunnel });
    },
  });
}
