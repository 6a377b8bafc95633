import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Clock } from "taskreel";
import type { DownloadOptions } from "taskreel/download";
import { listening } from "../../setup/listening.js";
import { temporaryFolder } from "../../setup/repository.js";

/** Pauses between attempts take no time; the limit for silence, which is longer than any of them, does. */
const hasty: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, ms > 20_000 ? ms : 0),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
};

export const fast: DownloadOptions = { clock: hasty, idleTimeoutMs: 120_000, check: false, allowPrivate: true };

export const FILE = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7 + (at >> 8)) % 251));

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A file host that follows a script: one handler a request, the last one goes on. */
export interface FileHost extends AsyncDisposable {
  readonly url: string;
  readonly requests: IncomingMessage[];
}

export async function fileHost(...script: Handler[]): Promise<FileHost> {
  const requests: IncomingMessage[] = [];
  const server = await listening((request, response) => {
    response.on("error", () => {});
    requests.push(request);
    script[Math.min(requests.length, script.length) - 1]?.(request, response);
  });
  return { ...server, url: `${server.url}/v.mp4`, requests };
}

export const common = { "content-type": "video/mp4", etag: '"v1"', "accept-ranges": "bytes" };

/** Answers as a good host does, ranges included. */
export function good(file = FILE, headers: Record<string, string> = common): Handler {
  return (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? Number.NaN);
    const condition = request.headers["if-range"];
    const same = condition === undefined || [headers.etag, headers["last-modified"]].includes(String(condition));
    if (Number.isNaN(from) || !same) {
      response.writeHead(200, { ...headers, "content-length": file.length }).end(file);
      return;
    }
    const range = `bytes ${from}-${file.length - 1}/${file.length}`;
    response.writeHead(206, { ...headers, "content-range": range, "content-length": file.length - from });
    response.end(file.subarray(from));
  };
}

/** The same, cut off after so many bytes of the file. */
export function cut(after: number, headers: Record<string, string> = common): Handler {
  return (_, response) => {
    response.writeHead(200, { ...headers, "content-length": FILE.length });
    response.write(FILE.subarray(0, after), () => response.destroy());
  };
}

export function says(status: number, headers: Record<string, string> = {}, body: string | Buffer = ""): Handler {
  return (_, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** A folder that is gone after the test. */
export async function folder(): Promise<AsyncDisposable & { path(name: string): string; root: string }> {
  const { path: root, ...end } = await temporaryFolder();
  return { root, path: (name) => join(root, name), ...end };
}

export const failure = (promise: Promise<unknown>): Promise<Error & { status?: number }> =>
  promise.then(
    () => Promise.reject(new Error("It did not fail")),
    (error) => error,
  );
