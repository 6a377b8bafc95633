import { Agent, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { firstAt } from "../../src/client/kernel/pointer.js";
import type { Contract, Operation } from "../../src/contract/contract.js";
import { manualClock, startMockServer } from "../../src/mock/index.js";

/** The mock server over HTTP, and one connection to it that stays open. */
export interface Wire {
  send(operation: Operation, body: Buffer): Promise<WireAnswer>;
  close(): Promise<void>;
}

export interface WireAnswer {
  /** The status that the host means: inside HTTP 200 the envelope's. */
  readonly status: number;
  readonly body: unknown;
}

/** Time stands still there: no task ends, so that no callback leaves for an address that was made up. */
export async function openWire(contracts: readonly Contract[]): Promise<Wire> {
  const keep = { tasks: 100, requests: 100, callbacks: 1 };
  const mock = await startMockServer({ contracts, clock: manualClock(), control: false, keep });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { authorization: "Bearer k", "content-type": "application/json" };
  return {
    async send(operation, body) {
      const options = { method: operation.method, agent, headers: { ...headers, "content-length": body.length } };
      const answer = await post(mock.url + operation.path, options, body);
      const said = JSON.parse(answer.text) as unknown;
      const envelope = contracts.find(({ operations }) => operations.includes(operation))?.rules.envelope;
      const code = envelope && answer.status === 200 ? Number(firstAt(said, envelope.code)) : answer.status;
      return { status: code, body: said };
    },
    async close() {
      agent.destroy();
      await mock.close();
    },
  };
}

/** Sent once more where the server, left alone for seconds, had closed the connection just then. */
function post(url: string, options: RequestOptions, body: Buffer): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      text(response).then((it) => resolve({ status: response.statusCode ?? 0, text: it }), reject);
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === "ECONNRESET") resolve(post(url, options, body));
      else reject(error);
    });
    sent.end(body);
  });
}
