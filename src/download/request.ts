import { DownloadError } from "./errors.js";
import { fileUrl, redirectUrl } from "./url.js";

const MAX_REDIRECTS = 5;

/** Asks for a file and follows redirects by hand, so that each step can be refused. Nothing of the caller's is sent. */
export async function requestFile(
  text: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  fetch: (url: string, init?: RequestInit) => Promise<Response>,
): Promise<Response> {
  const init: RequestInit = {
    // Packed, neither lengths nor ranges would be those of the file.
    headers: { "accept-encoding": "identity", ...headers },
    signal,
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
  };
  let url = fileUrl(text);
  for (let hops = 0; ; hops++) {
    const response = await fetch(url.href, { ...init, redirect: "manual" });
    // A page is not shown where a redirect leads; there the browser keeps watch.
    if (response.type === "opaqueredirect") return fetch(url.href, { ...init, redirect: "follow" });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    void response.body?.cancel().catch(() => {});
    if (hops >= MAX_REDIRECTS) throw new DownloadError("The file's host redirects without end", response.status);
    url = redirectUrl(url, location);
  }
}
