import { type Answer, readAnswer } from "./answer.js";
import { ConfigurationError, ConnectionError, ContractError, RequestTimeoutError } from "./errors.js";
import type { Clock } from "./kernel/clock.js";
import type { Interrupt } from "./kernel/timers.js";
import { Pending } from "./kernel/timers.js";

export type Fetch = (input: Request | string, init?: RequestInit) => Promise<Response>;

export interface TransportOptions {
  /** Base URL without a trailing slash. */
  readonly server: string;
  readonly apiKey: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
}

export interface Call {
  readonly method: "GET" | "POST";
  /** Path and query, from the slash on. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Limit for the whole exchange, body included. */
  readonly timeoutMs: number;
}

export interface Transport {
  readonly server: string;
  /** A `fetch` that adds the key to requests of this server and refuses all others. */
  fetch(request: Request): Promise<Response>;
  /** Sends one request once and reads its answer whole. Rejects only when there is none. */
  send(call: Call, interrupt: Interrupt): Promise<Answer>;
}

export function createTransport({ server, apiKey, fetch, clock }: TransportOptions): Transport {
  const { origin } = new URL(server);
  const authorization = `Bearer ${apiKey}`;

  async function exchange({ method, path, headers, body }: Call, signal: AbortSignal): Promise<Answer> {
    let response: Response;
    try {
      response = await fetch(server + path, {
        method,
        headers: {
          accept: "application/json",
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
          authorization,
        },
        ...(body !== undefined && { body }),
        signal,
        // A followed redirect could carry the key, or the paid body, elsewhere.
        redirect: "manual",
        // A cached answer would never change. Workers that cache nothing refuse a request that says so.
        ...("cache" in Request.prototype && { cache: "no-store" }),
      });
    } catch (cause) {
      throw new ConnectionError(`No answer from ${origin}: ${reason(cause)}`, {
        sent: !NEVER_LEFT.includes(reason(cause)),
        cause,
      });
    }
    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
      void response.body?.cancel().catch(() => {});
      throw new ContractError(`${origin} redirects; set baseUrl to the final address`, {
        status: response.status,
        body: undefined,
      });
    }
    return readAnswer(response, apiKey);
  }

  return {
    server,
    fetch: async (request) => {
      if (new URL(request.url).origin !== origin) {
        throw new ConfigurationError(`The key is for ${origin} alone`);
      }
      if (!request.headers.has("authorization")) request.headers.set("authorization", authorization);
      return fetch(request);
    },
    send: (call, interrupt) => {
      const controller = new AbortController();
      const exchanged = new Pending<Answer>(clock, interrupt, call.timeoutMs, (it) =>
        it.reject(
          new RequestTimeoutError(`No whole answer from ${origin} within ${call.timeoutMs} ms`, { sent: true }),
        ),
      );
      exchanged.callOff = (error) => error && controller.abort(error);
      exchange(call, controller.signal).then(
        (answer) => exchanged.resolve(answer),
        (error) => exchanged.reject(error),
      );
      return exchanged.promise;
    },
  };
}

/** Causes that come before the first byte is sent. */
const NEVER_LEFT = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];

/** What went wrong on the way: the innermost code or message that fetch gives. */
function reason(error: unknown): string {
  const { cause, code, message } = error as { cause?: unknown; code?: string; message?: string };
  return cause instanceof Error ? reason(cause) : (code ?? message ?? String(error));
}
