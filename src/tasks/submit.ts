import type { Answer } from "../http/answer.js";
import { AbortedError, ConfigurationError, ConnectionError, ContractError, TaskreelError } from "../http/errors.js";
import { type Interrupt, interruptBy } from "../http/interrupt.js";
import { apiError } from "../http/problem.js";
import { retryAfter } from "../http/retry-after.js";
import type { Call } from "../http/transport.js";
import { backoff, bounded, jitter } from "./backoff.js";
import { makeBell } from "./bell.js";
import type { Host } from "./core.js";
import { SubmissionUnknownError } from "./errors.js";
import { createdId, randomId } from "./id.js";
import { isBusy, mayPass, readEnvelope } from "./read.js";
import type { TaskOperation } from "./rules.js";
import type { SubmitOptions } from "./types.js";

/** How often a create call is sent at most, where sending it again cannot buy again. */
const ATTEMPTS = 4;

export interface Created {
  readonly id: string;
  readonly idempotencyKey?: string;
}

/** One attempt's end: a task, or an error with what it leaves open. */
type Attempt =
  | { readonly id: string }
  | {
      readonly error: TaskreelError;
      /** Something may have been created. */
      readonly unclear: boolean;
      /** Provably nothing was created, and later something might be. */
      readonly again: boolean;
      readonly pauseMs?: number | undefined;
    };

/**
 * Sends a create call so that it buys once. Under an idempotency key, attempts that leave their fate open are repeated
 * with the same key and the same bytes; without one, only those that provably created nothing are.
 */
export async function submitOnce(
  host: Host,
  path: string,
  operation: TaskOperation,
  body: unknown,
  options: Omit<SubmitOptions, "onSubmitted">,
): Promise<Created> {
  const { clock, random, transport } = host;
  const header = operation.idempotencyKey;
  const idempotencyKey = header === undefined ? undefined : (options.idempotencyKey ?? randomId());
  if (
    options.idempotencyKey !== undefined &&
    (header === undefined || !/^[\x21-\x7e]{1,512}$/.test(options.idempotencyKey))
  ) {
    throw new ConfigurationError(
      header === undefined
        ? `${path} has no idempotency key: it would protect nothing.`
        : "An idempotency key is 1 to 512 visible ASCII characters.",
    );
  }
  // In lower case, so that no header can be there twice.
  const headers = Object.entries({
    ...options.headers,
    ...(header !== undefined && { [header]: idempotencyKey as string }),
  });
  const call: Call = {
    method: "POST",
    path,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: serialize(body),
    timeoutMs: options.requestTimeoutMs ?? 60_000,
  };
  const interrupt = interruptBy(options.signal);
  let open: unknown;
  let unclear = false;
  try {
    interrupt.check();
    const bell = makeBell(clock, interrupt);
    for (let attempts = 1; ; attempts++) {
      const attempt = await tryOnce(host, operation, call, interrupt);
      if ("id" in attempt) return { id: attempt.id, ...(idempotencyKey !== undefined && { idempotencyKey }) };
      open = attempt.error;
      unclear ||= attempt.unclear;
      const repeat = attempt.again || (attempt.unclear && header !== undefined);
      if (!repeat || attempts === ATTEMPTS || attempt.error instanceof AbortedError) throw attempt.error;
      await bell.sleep(bounded(attempt.pauseMs ?? jitter(backoff(attempts), random), attempt.pauseMs));
    }
  } catch (error) {
    if (!unclear) throw error;
    const how =
      idempotencyKey === undefined
        ? "Look there before you submit again"
        : "Submit it again under the same idempotency key";
    throw new SubmissionUnknownError(
      `${transport.server} may have created a task. ${how}. ${(error as Error).message}`,
      idempotencyKey,
      error instanceof AbortedError ? (error.cause ?? error) : (open ?? error),
    );
  } finally {
    interrupt.close();
  }
}

async function tryOnce(
  { rules, transport }: Host,
  operation: TaskOperation,
  call: Call,
  interrupt: Interrupt,
): Promise<Attempt> {
  let answer: Answer;
  try {
    answer = await transport.send(call, interrupt);
  } catch (error) {
    if (!(error instanceof TaskreelError)) throw error;
    const sent = !(error instanceof ConnectionError) || error.sent;
    return { error, unclear: sent && !notHere(error), again: !sent };
  }
  const { status, headers } = answer;
  const pauseMs = retryAfter(headers);
  if (isBusy(rules, answer)) return { error: apiError(rules, answer), unclear: false, again: true, pauseMs };
  if (status < 200 || status > 299)
    return { error: apiError(rules, answer), unclear: mayPass(status), again: false, pauseMs };
  const refusal = answer.json ? readEnvelope(rules, answer) : undefined;
  if (refusal instanceof TaskreelError) return { error: refusal, unclear: false, again: false };
  const id = createdId(rules, operation, answer.body, headers);
  if (id !== undefined) return { id };
  return {
    error: new ContractError("The create answer names no task.", status, answer.body),
    unclear: true,
    again: false,
  };
}

/** A redirect other than 303 says that the request was not handled at this address. */
function notHere(error: TaskreelError): boolean {
  return error instanceof ContractError && error.status > 300 && error.status < 400 && error.status !== 303;
}

function serialize(body: unknown): string {
  let problem = "it has no JSON form";
  try {
    const text = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch (error) {
    problem = (error as Error).message;
  }
  throw new ConfigurationError(`The request body cannot be sent: ${problem}.`);
}
