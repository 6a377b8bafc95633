import { request as httpRequest } from "node:http";
import { pause } from "../state/clock.js";

// Taken when the module loads, so that a test's fake timers do not catch the server's own traffic.
const { setTimeout, clearTimeout } = globalThis;

export interface Posted {
  readonly status?: number;
  readonly error?: string;
}

/** Posts JSON. Never rejects, follows no redirect, and takes a slow sender's time if told to. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  text: string,
  { timeoutMs, slowMs = 0, signal }: { timeoutMs: number; slowMs?: number; signal: AbortSignal },
): Promise<Posted> {
  const bytes = Buffer.from(text);
  const secure = url.startsWith("https:");
  const open = secure ? (await import("node:https")).request : httpRequest;
  return new Promise((resolve) => {
    const request = open(url, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": String(bytes.length), ...headers },
      agent: false, // a connection of its own: none is left open when the server closes
      signal,
    });
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs + slowMs);
    const end = (posted: Posted) => {
      clearTimeout(timer);
      resolve(posted);
    };
    let answered: Posted | undefined;
    request.on("response", (response) => {
      answered = { status: response.statusCode ?? 0 };
      response.on("error", () => {}); // the status counts, even if the rest of the answer never comes
      response.resume();
    });
    request.on("error", (error) =>
      end(answered ?? { error: error.message || String((error as NodeJS.ErrnoException).code) }),
    );
    // Not before: what the receiver keeps open is still under way.
    request.on("close", () => end(answered ?? { error: "the connection was closed" }));
    if (slowMs === 0) request.end(bytes);
    else void drip(request, bytes, slowMs, signal);
  });
}

async function drip(out: NodeJS.WritableStream, bytes: Buffer, ms: number, signal: AbortSignal): Promise<void> {
  const steps = 4;
  for (let step = 0; step < steps && !signal.aborted; step++) {
    const [from, to] = [step, step + 1].map((it) => Math.floor((bytes.length * it) / steps));
    out.write(bytes.subarray(from, to));
    await pause(ms / steps, signal);
  }
  out.end();
}

/** Whether the URL leads to this machine by its very name, or to a host that is allowed by name. */
export function isAllowed(url: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname) || allowed.includes(hostname);
}
