import type { Clock, Fetch } from "taskreel";

/** A request as it was sent. */
export interface Sent {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  readonly init: RequestInit;
}

/** How the other side takes one request. */
export type Reply = (sent: Sent, clock: Clock) => Response | Promise<Response>;

/** A fetch that records what it is asked and answers from a list; the last reply is for all that come after. */
export function scriptedFetch(clock: Clock, replies: readonly Reply[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (input, init) => {
    const request = typeof input === "string" ? new Request(input, init) : input;
    const { method, url, headers, signal } = request;
    const body = (await request.text()) || undefined;
    const it: Sent = { at: clock.now(), method, url, headers, body, signal: init?.signal ?? signal, init: init ?? {} };
    sent.push(it);
    const reply = replies[sent.length - 1] ?? replies.at(-1);
    if (!reply) throw new Error("No reply is scripted");
    return reply(it, clock);
  };
  return { fetch, sent };
}

type Headline = { readonly status?: number; readonly headers?: Record<string, string> };

export function json(body: unknown, { status = 200, headers = {} }: Headline = {}): Reply {
  return () => Response.json(body, { status, headers });
}

export function text(body: string, { status = 200, headers = {} }: Headline = {}): Reply {
  return () => new Response(body, { status, headers });
}

export function refusal(status: number, headers: Record<string, string> = {}): Reply {
  return json({ error: `refused with ${status}` }, { status, headers });
}

export const html = text("<!doctype html><title>Bad gateway</title>");

/** The connection ends before an answer, with the code that the platform gives. */
export function lost(code = "ECONNRESET"): Reply {
  return () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });
  };
}

/** No answer, ever; ends when it is called off. */
export const silence: Reply = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

/** No answer, ever, not even when it is called off. */
export const deaf: Reply = () => new Promise(() => {});

function streamed(
  begin: string,
  end: (controller: ReadableStreamDefaultController) => void,
  headline: Headline,
): Reply {
  return () => {
    const start = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(new TextEncoder().encode(begin));
      end(controller);
    };
    return new Response(new ReadableStream({ start }), {
      status: headline.status ?? 200,
      headers: headline.headers ?? {},
    });
  };
}

/** Headers and half a body, then the connection breaks. */
export function cut(headline: Headline = {}): Reply {
  return streamed(
    '{"id":"t',
    (controller) => queueMicrotask(() => controller.error(new TypeError("terminated"))),
    headline,
  );
}

/** Headers and half a body, or as much of one as is given, then nothing more. */
export function stalled(headline: Headline = {}, begin = '{"id":"t'): Reply {
  return streamed(begin, () => {}, headline);
}

/** The reply, `ms` later. */
export function later(ms: number, reply: Reply): Reply {
  return (sent, clock) =>
    new Promise((resolve, reject) => {
      clock.setTimeout(() => new Promise<Response>((it) => it(reply(sent, clock))).then(resolve, reject), ms);
    });
}
