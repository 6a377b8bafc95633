import { isLoopback } from "./checks.js";

/** Why a call to a server on loopback is not from its owner, by its headers; undefined when it may be. */
export function whyForeign(headers: Headers): string | undefined {
  const { host = "" } = headers;
  if (!isLoopback(host.replace(/:\d+$/, "")))
    return `Host is ${quoted(host)}; call it by a name of this machine, such as 127.0.0.1`;
  return whyForeignPage(headers, `http://${host}`);
}

/** Why a call comes from a page in a browser, other than one of the server's own; undefined when it does not. */
export function whyForeignPage({ origin, "sec-fetch-site": site = "none" }: Headers, own?: string): string | undefined {
  if (origin !== undefined && origin !== own) return `it is not for pages of ${quoted(origin)}`;
  if (site !== "none" && site !== "same-origin") return "it is not for pages of other sites";
  return undefined;
}

/** What is read of a request's headers; names in lower case. */
interface Headers {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly "sec-fetch-site"?: string | string[] | undefined;
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
