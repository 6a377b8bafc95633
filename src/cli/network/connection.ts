import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { connect, type TLSSocket } from "node:tls";

/** Longest time until a connection stands, its greeting by TLS included: less than any request has, so that it is known what failed. */
const OPENING_MS = 10_000;

/**
 * Opens a connection to a host in a tunnel (CONNECT), which the proxy cannot look into.
 *
 * @param target where it leads; an address of IPv6 in brackets or without.
 * @param signal calls it off.
 * @throws Error with `{ syscall: "connect" }`, as of any connection that never was: nothing has left for the host then.
 */
export function connectThrough(
  proxy: string,
  target: { readonly hostname: string; readonly port?: string | number | null },
  signal?: AbortSignal,
): Promise<TLSSocket> {
  const { protocol, host: name, hostname, port, username, password } = new URL(proxy);
  const to = target.hostname.replace(/^\[|\]$/g, "");
  const address = `${isIP(to) === 6 ? `[${to}]` : to}:${target.port || 443}`;
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
  return new Promise((resolve, reject) => {
    const send = protocol === "https:" ? requestHttps : requestHttp;
    const asked = send({
      method: "CONNECT",
      host: hostname.replace(/^\[|\]$/g, ""),
      port,
      path: address,
      headers: { host: address, ...(username && { "proxy-authorization": `Basic ${login}` }) },
      agent: false,
    });
    let underWay: { destroy(): unknown } = asked;
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", callOff);
    };
    const fail = (why: string) => {
      end();
      underWay.destroy();
      reject(Object.assign(new Error(`the proxy ${name}: ${why}`), { syscall: "connect" }));
    };
    const failed = ({ code, message }: NodeJS.ErrnoException) => fail(code ?? message);
    const callOff = () => fail("nobody waits for it any more");
    const timer = setTimeout(() => fail(`no tunnel stood within ${OPENING_MS / 1000} s`), OPENING_MS);
    signal?.addEventListener("abort", callOff);
    asked.on("error", failed).on("connect", ({ statusCode }, socket, head) => {
      underWay = socket.on("error", failed);
      if (statusCode !== 200) return fail(`it answered ${statusCode}`);
      socket.unshift(head);
      const greeted = { socket, host: to, ...(!isIP(to) && { servername: to }), ALPNProtocols: ["http/1.1"] };
      // Whoever gets it listens a moment later; until then nothing that breaks may end the process.
      const secure = connect(greeted, () => {
        end();
        resolve(secure);
      }).on("error", failed);
    });
    asked.end();
  });
}
