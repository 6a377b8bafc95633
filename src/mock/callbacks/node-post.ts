import { setMaxListeners } from "node:events";
import { request as httpRequest } from "node:http";
import { pause } from "../state/clock.js";
import type { Post, Posted } from "./post.js";

// Taken when the module loads, so that a test's fake timers do not catch the server's own traffic.
const { setTimeout, clearTimeout } = globalThis;

export const post: Post = async (url, headers, text, { timeoutMs, slowMs = 0, signal }) => {
  setMaxListeners(0, signal); // every message under way listens to it
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
};

async function drip(out: NodeJS.WritableStream, bytes: Buffer, ms: number, signal: AbortSignal): Promise<void> {
  const steps = 4;
  for (let step = 0; step < steps && !signal.aborted; step++) {
    const [from, to] = [step, step + 1].map((it) => Math.floor((bytes.length * it) / steps));
    out.write(bytes.subarray(from, to));
    await pause(ms / steps, signal);
  }
  out.end();
}
