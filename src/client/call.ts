import { Interrupt } from "./kernel/timers.js";
import { readRefusal } from "./read.js";
import type { HostRules } from "./rules.js";
import type { Call, Transport } from "./transport.js";

/** A call of an operation that neither starts nor reads a task. */
export interface HostCall extends Pick<Call, "method" | "headers" | "body"> {
  /** Path of the operation in the contract, its parameters filled in. */
  readonly path: string;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Limit for the request, body included, in milliseconds. Default 60,000. */
  readonly requestTimeoutMs?: number | undefined;
}

/**
 * Sends one call once and never again, with the key, to the server that its path has. Resolves to the answer's body.
 *
 * @throws ApiError when the host says no, by its HTTP status or by its envelope; ConnectionError, RequestTimeoutError,
 * AbortedError, ContractError; ConfigurationError before anything is sent.
 * @internal
 */
export async function callHost(
  { transport }: { readonly transport: Transport },
  rules: HostRules,
  { path, ...call }: HostCall,
  { signal, requestTimeoutMs: timeoutMs = 60_000 }: CallOptions = {},
): Promise<unknown> {
  const interrupt = new Interrupt(signal);
  try {
    const url = (transport.servers[path] ?? transport.server) + path;
    const answer = await transport.send({ ...call, url, once: true, timeoutMs }, interrupt);
    const refusal = readRefusal(rules, answer);
    if (refusal) throw refusal;
    return answer.body;
  } finally {
    interrupt.close();
  }
}
