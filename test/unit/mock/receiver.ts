import type { IncomingHttpHeaders } from "node:http";
import { listening } from "../../setup/listening.js";

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly received: Received[];
  /** Statuses to answer with, in turn; the last one goes on. `0` never answers. */
  answers: number[];
  location?: string;
}

/** Takes callbacks on a port of its own. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = await listening(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const status = receiver.answers[Math.min(received.length, receiver.answers.length - 1)] ?? 200;
    received.push({ path: request.url ?? "", headers: request.headers, body: JSON.parse(text) });
    if (status !== 0) response.writeHead(status, receiver.location ? { location: receiver.location } : {}).end();
  });
  const receiver: Receiver = { ...server, received, answers: [200] };
  return receiver;
}
