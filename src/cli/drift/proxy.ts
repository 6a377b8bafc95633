import { createServer, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { SeenAnswer } from "./findings.js";

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
  /** Called when a host could not be reached or broke off. */
  readonly onError: (error: Error) => void;
}

/** About one connection, not about what is sent over it. */
const HOP_BY_HOP = new Set(["connection", "keep-alive", "proxy-connection", "upgrade"]);
/** Longer answers pass unread; those of an API are a thousandth of it. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Forwards byte by byte, and reads along: neither side sees anything but what the other one sent. */
export async function startProxy({ target, onAnswer, onSecret, onError }: ProxyOptions): Promise<Proxy> {
  const base = new URL(target);
  const send = base.protocol === "https:" ? requestHttps : requestHttp;

  const server = createServer((request, response) => {
    response.sendDate = false; // the host's date, or none
    const secret = request.headers.authorization?.split(" ").at(-1);
    if (secret) onSecret(secret);
    const forwarded = send(base, {
      method: request.method,
      path: base.pathname.replace(/\/$/, "") + request.url,
      headers: passedOn(request.rawHeaders).map((it, index, all) => (isHost(all[index - 1], index) ? base.host : it)),
      // A connection of its own: one that was kept open could break where the command's own would not.
      agent: false,
    });
    forwarded.on("response", (answer) => pass(request, answer, response));
    forwarded.on("error", (error) => {
      onError(error);
      response.destroy(); // what the command would have met without a proxy: no answer
    });
    request.on("error", () => forwarded.destroy());
    response.on("close", () => forwarded.destroy());
    request.pipe(forwarded);
  });

  function pass(request: IncomingMessage, answer: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    let bytes = 0;
    answer.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
    });
    answer.on("end", () => {
      if (!answer.complete) return;
      const { method = "GET", url: path = "/" } = request;
      const { statusCode: status = 0, headers } = answer;
      const body = bytes > MOST_BYTES ? undefined : decoded(Buffer.concat(chunks), headers["content-encoding"]);
      onAnswer({ method, target: path, status, headers, body });
      response.addTrailers(pairs(answer.rawTrailers));
    });
    answer.on("error", (error) => {
      onError(error);
      response.destroy();
    });
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, passedOn(answer.rawHeaders));
    answer.pipe(response);
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

/** Names and values in turn, spelling and repetitions kept. */
function passedOn(raw: readonly string[]): string[] {
  return raw.filter((_, index) => !HOP_BY_HOP.has((raw[index - (index % 2)] ?? "").toLowerCase()));
}

function isHost(name: string | undefined, valueIndex: number): boolean {
  return valueIndex % 2 === 1 && name?.toLowerCase() === "host";
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []));
}

/** A copy to read; what is passed on stays as it came. Undefined when it cannot be decoded. */
function decoded(body: Buffer, encoding = ""): Buffer | undefined {
  const decode = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[encoding];
  if (decode === undefined || body.length === 0) return encoding === "" || encoding === "identity" ? body : undefined;
  try {
    return decode(body, { maxOutputLength: 8 * MOST_BYTES });
  } catch {
    return undefined;
  }
}
