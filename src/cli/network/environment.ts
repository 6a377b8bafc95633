import { ConfigurationError } from "taskreel";
import { isLoopback } from "../../client/kernel/checks.js";

/**
 * The proxy that the environment names for an address; undefined for none. Lower case goes before upper case, as with curl.
 * This machine itself is never asked through one.
 *
 * @throws ConfigurationError for a proxy that nobody here can speak to.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const name = `${url.protocol.slice(0, -1)}_proxy`;
  const given = read(name, env);
  if (given === "" || isLoopback(url.hostname) || isExcepted(url, read("no_proxy", env))) return undefined;
  const text = /^[a-z][\w+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (URL.canParse(text) && isUsable(new URL(text))) return new URL(text).href;
  // Whatever it is, a password may be in it.
  throw new ConfigurationError(
    `${name.toUpperCase()} must be an http or https address, such as http://proxy.example:3128`,
  );
}

function isUsable({ protocol, username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  return /^https?:$/.test(protocol);
}

function read(name: string, env: NodeJS.ProcessEnv): string {
  return (env[name] || env[name.toUpperCase()] || "").trim();
}

/** NO_PROXY: names that stand for themselves and all below them, with a port or for every port; `*` is everything. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const own = port || (protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]+/).some((it) => {
    if (it === "*") return true;
    const [, name = "", itsPort = own] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(it.toLowerCase()) ?? [];
    const host = name.replace(/^\*?\./, "");
    return host !== "" && itsPort === own && (hostname === host || hostname.endsWith(`.${host}`));
  });
}
