import { DownloadError } from "./errors.js";
import { isPublic } from "./public.js";

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
      undefined,
      undefined,
      { code: "private", about: url.hostname },
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

/** A header holds bytes, which platforms read as Latin-1. Addresses are UTF-8, as browsers take them. */
function asUtf8(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(text, (it) => it.charCodeAt(0)));
  } catch {
    return text;
  }
}
