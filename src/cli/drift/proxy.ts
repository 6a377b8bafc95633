import {
  createServer,
  type IncomingMessage,
  type RequestOptions,
  request as requestHttp,
  type ServerResponse,
} from "node:http";
import { request as requestHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { whyForeign } from "../../client/kernel/foreign-request.js";
import { connectThrough } from "../network/connection.js";
import { blindProxyFor } from "../network/fetch.js";
import type { FindingInAnswer, SeenAnswer } from "./findings.js";
import { passAnswer, passedOn, passHead, passTrailers } from "./pass.js";
import { unpack } from "./unpack.js";

export interface Proxy extends AsyncDisposable {
  /** Base URL without a trailing slash. */
  readonly url: string;
}

export interface ProxyOptions {
  /** Base URL that everything is forwarded to. */
  readonly target: string;
  /** Called with every whole answer, before the last of it has left. */
  readonly onAnswer: (answer: SeenAnswer) => void;
  /** Called with the credentials of every request, so that they can be kept out of reports. */
  readonly onSecret: (secret: string) => void;
  /** Called when a host could not be reached or broke off, and when a call is not from this machine's owner. */
  readonly onError: (error: Error) => void;
}

/** Longer answers pass unread; those of an API are a thousandth of it. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Forwards byte by byte, through the environment's proxy if there is one, and reads along: neither side sees anything but what the
 * other one sent.
 *
 * @throws ConfigurationError where the environment's proxy would see keys.
 */
export async function startProxy({ target, onAnswer, onSecret, onError }: ProxyOptions): Promise<Proxy> {
  const base = new URL(target);
  const send = base.protocol === "https:" ? requestHttps : requestHttp;
  const proxy = blindProxyFor(base);

  const server = createServer((request, response) => {
    response.sendDate = false; // the host's date, or none
    const why = whyForeign(request.headers);
    if (why) {
      onError(new Error(`a call was refused: ${why}`));
      response.writeHead(403, { "content-type": "application/json", connection: "close" });
      response.end(JSON.stringify({ error: why }));
      return;
    }
    const secret = request.headers.authorization?.split(" ").at(-1);
    if (secret) onSecret(secret);
    try {
      forward(request, response);
    } catch (error) {
      // A head that Node would not send: nothing has left.
      onError(error as Error);
      response.destroy();
    }
  });

  function forward(request: IncomingMessage, response: ServerResponse): void {
    const opening = new AbortController();
    const forwarded = send(base, {
      method: request.method,
      path: base.pathname.replace(/\/$/, "") + request.url,
      headers: passedOn(request.rawHeaders).map((it, index, all) => (isHost(all[index - 1], index) ? base.host : it)),
      // A connection of its own: one that was kept open could break where the command's own would not.
      ...(proxy === undefined ? { agent: false } : { createConnection: tunnel(proxy, base, opening.signal) }),
    });
    forwarded.on("close", () => opening.abort());
    forwarded.on("response", (answer) => pass(request, answer, response));
    forwarded.on("upgrade", (answer, socket) => {
      // Nobody here can speak anything else: the head is all that comes of it.
      socket.destroy();
      onAnswer(seen(request, answer, Buffer.alloc(0), []));
      passHead(answer, response);
      response.socket?.end();
    });
    forwarded.on("error", (error) => {
      onError(error);
      response.destroy(); // what the command would have met without a proxy: no answer
    });
    request.on("error", () => forwarded.destroy());
    response.on("close", () => forwarded.destroy());
    request.pipe(forwarded);
  }

  function pass(request: IncomingMessage, answer: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    const faults: FindingInAnswer[] = [];
    let bytes = 0;
    answer.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    });
    answer.on("end", () => {
      if (!answer.complete) return;
      passTrailers(answer, response);
      onAnswer(seen(request, answer, bytes > MOST_BYTES ? undefined : Buffer.concat(chunks), faults));
    });
    answer.on("error", (error) => {
      onError(error);
      response.destroy();
    });
    const unwritable = passAnswer(answer, response);
    if (unwritable) faults.push({ in: "header", pointer: "", rule: "head", message: `is not HTTP: ${unwritable}` });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Opens a connection in the way that Node's requests ask for one. */
function tunnel(proxy: string, target: URL, signal: AbortSignal): RequestOptions["createConnection"] {
  return (_, done) => {
    connectThrough(proxy, target, signal).then(
      (socket) => done(null, socket),
      (error: Error) => done(error, undefined as never),
    );
    return undefined;
  };
}

/** A copy to read; what is passed on stays as it came. @param raw undefined when it was too long to keep. */
function seen(
  { method = "GET", url: target = "/" }: IncomingMessage,
  { statusCode: status = 0, headers }: IncomingMessage,
  raw: Buffer | undefined,
  faults: readonly FindingInAnswer[],
): SeenAnswer {
  const fault = (rule: string, message: string): FindingInAnswer => ({ in: "body", pointer: "", rule, message });
  const answer = { method, target, status, headers };
  if (raw === undefined) {
    const tooLong = fault("size", `has more than ${MOST_BYTES / 2 ** 20} MB, and was not read`);
    return { ...answer, body: undefined, faults: [...faults, tooLong] };
  }
  const unpacked = unpack(raw, headers["content-encoding"], MOST_BYTES);
  if ("body" in unpacked) return { ...answer, body: unpacked.body, faults };
  return { ...answer, body: undefined, faults: [...faults, fault("content-encoding", unpacked.fault)] };
}

function isHost(name: string | undefined, valueIndex: number): boolean {
  return valueIndex % 2 === 1 && name?.toLowerCase() === "host";
}
