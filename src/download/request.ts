import { DownloadError } from "./errors.js";
import { fileUrl, type Reach, redirectUrl } from "./url.js";

const MAX_REDIRECTS = 5;

/** What keeps a page's cookies, cache and address out of a request. */
const PRIVACY = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" } as const;

export type FileFetch = (url: string, init?: RequestInit) => Promise<Response>;

/** An answer, and which file it is of: the address without its query, where signatures and dates of expiry stand. */
export interface FileAnswer {
  readonly response: Response;
  readonly place: string;
}

/** Asks for a file and follows redirects by hand, so that each step can be refused. Nothing of the caller's is sent. */
export async function requestFile(
  text: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  { fetch, reaches }: { fetch: FileFetch; reaches: Reach },
): Promise<FileAnswer> {
  const init: RequestInit = {
    // Packed, neither lengths nor ranges would be those of the file.
    headers: { "accept-encoding": "identity", ...headers },
    signal,
    // Cloudflare's workers have none of these, and refuse a request that names them.
    ...Object.fromEntries(Object.entries(PRIVACY).filter(([name]) => name in Request.prototype)),
  };
  let url = fileUrl(text, reaches);
  for (let hops = 0; ; hops++) {
    const response = await fetch(url.href, { ...init, redirect: "manual" });
    // A page is not shown where a redirect leads; there the browser keeps watch.
    if (response.type === "opaqueredirect") {
      return placed(await fetch(url.href, { ...init, redirect: "follow" }), url);
    }
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
      return placed(response, url);
    }
    void response.body?.cancel().catch(() => {});
    if (hops >= MAX_REDIRECTS) throw new DownloadError("The file's host redirects without end", response.status);
    url = redirectUrl(url, location, reaches);
  }
}

/** A fetch that follows redirects by itself says where it ended; one made up for a test says nothing. */
function placed(response: Response, asked: URL): FileAnswer {
  const { origin, pathname } = new URL(response.url || asked);
  return { response, place: `${origin}${pathname}` };
}
