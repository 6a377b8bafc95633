import ipaddr from "ipaddr.js";
import { DownloadError } from "./errors.js";

/** Whether a file may be at a host of this name. */
export type Reach = (hostname: string) => boolean;

/**
 * @param reaches whether a file may be at a host.
 * @throws DownloadError for what is no address of a file that anybody may fetch.
 */
export function fileUrl(text: string, reaches: Reach, base?: URL): URL {
  if (!URL.canParse(text, base)) throw new DownloadError("The result's URL is none");
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol))
    throw new DownloadError(`Files are fetched by http or https, not ${url.protocol}`);
  if (url.username || url.password) throw new DownloadError("The result's URL holds a user name or password");
  if (!reaches(url.hostname)) {
    throw new DownloadError(
      "The result's URL leads to an address that is not public; pass allowPrivate: true if that is where your files are",
    );
  }
  return url;
}

/** Where a redirect leads. It must not leave TLS, nor lead from the public network to addresses behind this machine. */
export function redirectUrl(from: URL, location: string, reaches: Reach): URL {
  const to = fileUrl(asUtf8(location), () => true, from);
  if (from.protocol === "https:" && to.protocol !== "https:") {
    throw new DownloadError("The file's host redirects from https to http");
  }
  if (!isPublic(to.hostname) && !(reaches(to.hostname) && !isPublic(from.hostname))) {
    throw new DownloadError("The file's host redirects to an address that is not public");
  }
  return to;
}

/**
 * Whether a host is one of the public network, by its name as URL writes it. What such a name resolves to is not looked
 * up: only the platform's fetch knows.
 */
export function isPublic(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$|\.+$/g, "");
  if (!ipaddr.isValid(name)) return name.includes(".") && !PRIVATE_NAMES.test(name);
  const address = ipaddr.parse(name);
  // Of IPv6 only 2000::/3 may be given out, and nothing of its upper half is: there lay 6bone, and lie examples.
  const global = address instanceof ipaddr.IPv4 || (address.toByteArray()[0] ?? 0) >> 4 === 2;
  return global && address.range() === "unicast";
}

/** Endings that lead nowhere, or into a private network: RFC 6762 (appendix G), RFC 8375, and what routers and clusters use. */
const PRIVATE_NAMES =
  /\.(localhost|localdomain|local|internal|intranet|private|corp|home|home\.arpa|lan|domain|workgroup|svc|consul)$/i;

/** A header holds bytes, which platforms read as Latin-1. Addresses are UTF-8, as browsers take them. */
function asUtf8(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(text, (it) => it.charCodeAt(0)));
  } catch {
    return text;
  }
}
