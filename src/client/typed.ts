import createClient, { type Client } from "openapi-fetch";
import { checkOptions } from "./kernel/checks.js";
import { Interrupt } from "./kernel/timers.js";
import type { Transport } from "./transport.js";

/** What the typed client stands on: a host's client. */
export interface TypedBy<Paths extends {}> {
  readonly transport: Transport;
  /** A type alone, never a value: the contract's paths. */
  readonly paths?: Paths;
}

export interface TypedClientOptions {
  /** Limit for one request, body included, in milliseconds. Default 60,000. */
  readonly requestTimeoutMs?: number | undefined;
}

/** Statuses whose answer can have no body at all. */
const BODILESS = [204, 205, 304];

/**
 * Every operation of the contract, typed, as openapi-fetch gives it: `GET(path, …)`, `POST(path, …)`. Stands on the client's
 * own transport: its key and origin, time limits, bounded answers, no redirects, no cache, the key blotted out. A call is sent
 * once and never repeated. `error` is set for every answer outside 2xx; one that says nothing is told as `HTTP <status>`.
 *
 * @throws (each call) ConnectionError, RequestTimeoutError, AbortedError, ContractError for a redirect or an answer without
 * end, ConfigurationError before anything is sent.
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
