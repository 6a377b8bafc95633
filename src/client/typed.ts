import createClient, { type Client } from "openapi-fetch";
import { checkOptions } from "./kernel/checks.js";
import { Interrupt } from "./kernel/timers.js";
import type { Transport } from "./transport.js";

/** What the typed client needs: a host's client. */
export interface TypedBy<Paths extends {}> {
  /** Sends the requests. */
  readonly transport: Transport;
  /** Exists only as a type, never as a value: the contract's paths. */
  readonly paths?: Paths;
}

/** Options of `typedClient`. */
export interface TypedClientOptions {
  /** Time limit for one request, body included, in milliseconds. Default 60,000. */
  readonly requestTimeoutMs?: number | undefined;
}

/** Statuses whose answer can have no body at all. */
const BODILESS = [204, 205, 304];

/**
 * Gives you every operation of the contract, typed, through openapi-fetch: `GET(path, …)`, `POST(path, …)`. Requests go out the
 * client's own way, with its key and base URL, a time limit and a limit on the answer's size, and without redirects or caches.
 * Each call is sent once and never repeated. `error` is set for every answer outside 2xx; if the body is empty, it is `HTTP <status>`.
 *
 * @param client the client of a host.
 * @param options the time limit.
 * @throws ConfigurationError for an unknown option. Each call can throw ConnectionError, RequestTimeoutError, AbortedError,
 * ContractError for a redirect or an endless answer, and ConfigurationError before anything is sent.
 */
export function typedClient<Paths extends {}>(
  { transport }: TypedBy<Paths>,
  options: TypedClientOptions = {},
): Client<Paths, "application/json"> {
  checkOptions(options, ["requestTimeoutMs"]);
  const { requestTimeoutMs = 60_000 } = options;
  return createClient<Paths, "application/json">({
    baseUrl: transport.server,
    fetch: async (request) => {
      const interrupt = new Interrupt(request.signal);
      try {
        const { method, url, headers } = request;
        // Not every browser tells whether a request has a body.
        const bytes = await request.arrayBuffer();
        const body = bytes.byteLength > 0 ? bytes : undefined;
        const call = {
          method,
          url: addressOf(transport, url),
          headers: Object.fromEntries(headers),
          body,
          timeoutMs: requestTimeoutMs,
        };
        const answer = await transport.send(call, interrupt);
        const { status, isJson } = answer;
        const text = isJson ? JSON.stringify(answer.body) : String(answer.body);
        const said = answer.body || status < 400 ? text : `HTTP ${status}`;
        const plain = new Headers(answer.headers);
        // They are of the bytes as they came: packed, and of another length.
        for (const name of ["content-encoding", "content-length"]) plain.delete(name);
        return new Response(BODILESS.includes(status) ? null : said, { status, headers: plain });
      } finally {
        interrupt.close();
      }
    },
  });
}

/** The same request at the server that its path has to itself, where it has one. */
function addressOf({ server, servers }: Transport, url: string): string {
  const target = url.slice(server.length);
  const [path = ""] = target.split(/[?#]/, 1);
  const parts = path.split("/");
  const isAt = (template: string) => {
    const own = template.split("/");
    return own.length === parts.length && own.every((it, index) => /[{}]/.test(it) || it === parts[index]);
  };
  const [, at = server] = Object.entries(servers).find(([template]) => isAt(template)) ?? [];
  return at + target;
}
