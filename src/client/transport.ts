import { type Answer, type Coming, readAnswer } from "./answer.js";
import { ConfigurationError, ConnectionError, RequestTimeoutError } from "./errors.js";
import type { Clock } from "./kernel/clock.js";
import { MOCK_HEADER } from "./kernel/sign.js";
import { type Interrupt, Pending } from "./kernel/timers.js";
import type { HostRules } from "./rules.js";
import type { Fetch } from "./types.js";

export interface TransportOptions {
  /** Base URL without a trailing slash. Asked for at the first use, and once. */
  readonly server: () => string;
  /** The contract's server, and those of paths that have their own, which go with that one as base URL alone. */
  readonly contract?: Pick<HostRules, "server" | "servers" | "origins">;
  /** Asked for at the first request, and once: a module that only makes a client needs no key yet. */
  readonly key: () => string;
  readonly fetch: Fetch;
  readonly clock: Clock;
}

export interface Call {
  readonly method: string;
  /** Absolute, and of an origin that the key is for. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | ArrayBuffer | Blob | undefined;
  /** The host must see it once: it has no key to know a repeat by. */
  readonly once?: boolean;
  /** Limit for request and answer, body included, in milliseconds. */
  readonly timeoutMs: number;
}

/** The one way to the host. */
export interface Transport {
  readonly server: string;
  /** Servers of paths that are not there, by path template. None where the base URL is not the contract's. */
  readonly servers: Readonly<Record<string, string>>;
  /** Origins of the host itself, whichever was asked. */
  readonly origins: readonly string[];
  /** The host itself is asked, not what stands in for it. */
  readonly isAtHost: boolean;
  readonly clock: Clock;
  /** Whether the last answer named itself a mock's. */
  isMock: boolean;
  /**
   * Sends one request once, with the key, and reads its answer whole. Rejects when there is none.
   *
   * @throws ConfigurationError before anything is sent: no key, or an address that the key is not for.
   */
  send(call: Call, interrupt: Interrupt): Promise<Answer>;
}

export function createTransport({ server, contract, key, fetch, clock }: TransportOptions): Transport {
  let base: string | undefined;
  let secret: string | undefined;

  const refuseForeign = (url: string) => {
    const own = [transport.server, ...Object.values(transport.servers)].map(originOf);
    const origins = transport.isAtHost ? [...own, ...transport.origins] : own;
    if (!origins.includes(originOf(url))) throw new ConfigurationError(`The key is for ${origins.join(", ")} alone`);
  };
  const transport: Transport = {
    get server() {
      base ??= server();
      return base;
    },
    get isAtHost() {
      return transport.server === contract?.server;
    },
    get servers() {
      return (transport.isAtHost && contract?.servers) || {};
    },
    origins: contract ? [originOf(contract.server), ...(contract.origins ?? [])] : [],
    clock,
    isMock: false,
    async send({ method, url, headers, body, once, timeoutMs }, interrupt) {
      // Where what comes before a path's slash is the server itself, nothing has to be looked into.
      if (!url.startsWith(`${transport.server}/`)) refuseForeign(url);
      const taken = Object.keys(headers ?? {}).find((it) => OF_THE_CONNECTION.test(it));
      if (taken) throw new ConfigurationError(`Leave out the header ${taken}: the connection sets it`);
      secret ??= key();
      const controller = new AbortController();
      const late = () =>
        new RequestTimeoutError(`No whole answer from ${originOf(url)} within ${timeoutMs} ms`, { sent: true });
      const sent = new Pending<Answer>(clock, interrupt, timeoutMs, late);
      sent.callOff = (error) => error && controller.abort(error);
      const coming: Coming = {};
      const answer = async () => {
        let response: Response;
        try {
          response = await fetch(url, {
            method,
            headers: {
              accept: "application/json",
              ...(body !== undefined && { "content-type": "application/json" }),
              ...headers,
              authorization: `Bearer ${secret}`,
            },
            // Deno repeats what it can by itself when a pooled connection drops; a stream it cannot.
            ...(body !== undefined &&
              (once && "Deno" in globalThis ? { body: new Blob([body]).stream(), duplex: "half" } : { body })),
            signal: controller.signal,
            // A followed redirect could carry the key, or the paid body, elsewhere.
            redirect: "manual",
            // A cached answer would never change. Workers that cache nothing refuse a request that says so.
            ...("cache" in Request.prototype && { cache: "no-store" }),
          });
        } catch (cause) {
          if (cause instanceof ConfigurationError) throw cause;
          // Node's parser shows the bytes that it could not read, and a host may have put the key among them.
          delete innermost(cause).data;
          throw new ConnectionError(`No answer from ${originOf(url)}: ${reason(cause)}`, {
            sent: !neverLeft(cause),
            cause,
          });
        }
        transport.isMock = response.headers.has(MOCK_HEADER);
        const conditional = method === "GET" && headers?.["if-none-match"] !== undefined;
        return readAnswer(response, secret as string, coming, conditional);
      };
      answer().then(sent.resolve, (error) => {
        // What has failed by itself is over: aborting it would hit a stream that nobody listens to any more.
        sent.callOff = undefined;
        sent.reject(error);
      });
      return sent.promise.catch((error) => {
        // It came whole but for the end of its body, and may name a task that is paid for.
        const soFar = coming.soFar?.();
        if (body && soFar?.ok && soFar.isJson) return soFar;
        throw error;
      });
    },
  };
  return transport;
}

/**
 * The address that a `Location` means, at the server that was asked if that is not the host itself; undefined where it leads
 * to another host.
 *
 * @param from the path of the request that was answered so.
 */
export function locate(transport: Transport, location: string, from: string): string | undefined {
  const { server, origins, isAtHost } = transport;
  const asked = server + from;
  if (!URL.canParse(location, asked)) return undefined;
  const base = new URL(server);
  const { protocol, origin, pathname, search } = new URL(location, asked);
  // A blob's origin is that of the URL inside it.
  if (!/^https?:$/.test(protocol) || ![base.origin, ...origins].includes(origin)) return undefined;
  // A base URL may have a path, which the host's own addresses know nothing of.
  const prefix = base.pathname.replace(/\/$/, "");
  const path = pathname.startsWith(`${prefix}/`) ? pathname : prefix + pathname;
  return (isAtHost ? origin : base.origin) + path + search;
}

const originOf = (url: string) => new URL(url).origin;

/** Set by whoever sends: with another length the call would wait for its own rest, with others it would not leave. */
const OF_THE_CONNECTION = /^(content-length|transfer-encoding|host|connection|keep-alive|upgrade|expect)$/;

/** What fetch gives as a cause, on whatever platform. */
interface Cause {
  readonly cause?: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly syscall?: string;
  readonly errors?: readonly unknown[];
  data?: unknown;
}

/**
 * Whether it went wrong before the request was handed to an open connection: looking the name up, connecting, greeting by
 * TLS, or a port that fetch never asks. Told by phase, as far as a platform tells it; where it does not, a request counts
 * as sent.
 */
function neverLeft(error: unknown): boolean | undefined {
  const inner = innermost(error);
  const { code, message, syscall, errors } = inner;
  // What is absent is tested as the word "undefined", which is none of these.
  return (
    /^(connect|getaddrinfo)$/.test(syscall as string) ||
    BEFORE_SENDING.test(code as string) ||
    // Node's own fetch gives it as a cause, and of the greeting alone; a fetch that stands on its https gives it of any moment.
    (code === "ERR_SSL_WRONG_VERSION_NUMBER" && inner !== error) ||
    /^bad port$|are blocked$|^Proxy response|before secure TLS|TLS handshake failed|client error \(Connect\)/.test(
      message as string,
    ) ||
    errors?.every(neverLeft)
  );
}

/** Codes of Node, undici and Bun. Verdicts on a certificate are the client's own, in the greeting; TLS's other errors may come later. */
const BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|(?!ERR_SSL).*(CERT|LEAF_SIG).*)$/;

/** What went wrong on the way: the innermost code or message that fetch gives. */
function reason(error: unknown): string {
  const { code, message } = innermost(error);
  return code ?? message ?? String(error);
}

function innermost(error: unknown): Cause {
  const { cause } = error as Cause;
  return cause instanceof Error ? innermost(cause) : (error as Cause);
}
