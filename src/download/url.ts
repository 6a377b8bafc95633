import { DownloadError } from "./errors.js";

/** @throws DownloadError for what is no address of a file that anybody may fetch. */
export function fileUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base)) throw new DownloadError("The result's URL is none");
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol))
    throw new DownloadError(`Files are fetched by http or https, not ${url.protocol}`);
  if (url.username || url.password) throw new DownloadError("The result's URL holds a user name or password");
  return url;
}

/** Where a redirect leads. It must not leave TLS, nor lead from the public network to addresses behind this machine. */
export function redirectUrl(from: URL, location: string): URL {
  const to = fileUrl(location, from);
  if (from.protocol === "https:" && to.protocol !== "https:") {
    throw new DownloadError("The file's host redirects from https to http");
  }
  if (!isPrivate(from.hostname) && isPrivate(to.hostname)) {
    throw new DownloadError("The file's host redirects to an address that is not public");
  }
  return to;
}

/** Loopback, private and link-local addresses, by their literal form; URL has normalised it. */
function isPrivate(hostname: string): boolean {
  return (
    /^(.*\.)?localhost\.?$|\.(local|internal)\.?$/.test(hostname) ||
    /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(
      hostname,
    ) ||
    /^\[(::1?\]|::ffff:|64:ff9b:|f[cd]|fe[89ab])/.test(hostname)
  );
}
