import { isLoopback } from "../../client/kernel/checks.js";
import type { Connection } from "../serve/connection.js";

/**
 * Why a call of the control API is not this machine's owner's; undefined when it may be. Loopback is not trust: any page open
 * in a browser reaches it, by its address, or by a name of its own that it points there.
 */
export function strangerIn({ headers }: Connection, token?: string): string | undefined {
  const { host = "", origin, "sec-fetch-site": site = "none" } = headers;
  // Where everybody on the network reaches it, a name proves nothing, and what was printed at the start proves enough.
  if (token !== undefined) {
    return isSame(headers["mock-token"], token)
      ? undefined
      : "others reach this server too: send the token that it told at its start as Mock-Token";
  }
  if (!isLoopback(host.replace(/:\d+$/, "")))
    return `Host is ${quoted(host)}; call it by a name of this machine, such as 127.0.0.1`;
  if (origin !== undefined && origin !== `http://${host}`) return `it is not for pages of ${quoted(origin)}`;
  if (site !== "none" && site !== "same-origin") return "it is not for pages of other sites";
  return undefined;
}

/** Takes as long for a near guess as for a wild one. */
function isSame(given: string | undefined, token: string): boolean {
  if (given?.length !== token.length) return false;
  let differing = 0;
  for (let at = 0; at < token.length; at++) differing |= given.charCodeAt(at) ^ token.charCodeAt(at);
  return differing === 0;
}

/** A page may send any other type without asking first. */
export function saysJson({ headers }: Connection): boolean {
  return /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
