import { isLoopback } from "../../client/kernel/checks.js";
import type { Connection } from "../serve/connection.js";

/**
 * Why a call of the control API is not this machine's owner's; undefined when it may be. Loopback is not trust: any page open
 * in a browser reaches it, by its address, or by a name of its own that it points there.
 */
export function strangerIn({ headers }: Connection): string | undefined {
  const { host = "", origin, "sec-fetch-site": site = "none" } = headers;
  if (!isLoopback(host.replace(/:\d+$/, "")))
    return `Host is ${quoted(host)}; call it by a name of this machine, such as 127.0.0.1`;
  if (origin !== undefined && origin !== `http://${host}`) return `it is not for pages of ${quoted(origin)}`;
  if (site !== "none" && site !== "same-origin") return "it is not for pages of other sites";
  return undefined;
}

/** A page may send any other type without asking first. */
export function saysJson({ headers }: Connection): boolean {
  return /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
