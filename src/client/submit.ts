import type { Answer } from "./answer.js";
import {
  type ApiError,
  ConfigurationError,
  type ConnectionError,
  ContractError,
  SubmissionUnknownError,
} from "./errors.js";
import type { Host } from "./host.js";
import { mayPass, retryDelay } from "./kernel/delays.js";
import { randomId, readId } from "./kernel/ids.js";
import { firstAt } from "./kernel/pointer.js";
import { Interrupt, Pending } from "./kernel/timers.js";
import { isBusy, readRefusal } from "./read.js";
import { hasResult } from "./results.js";
import { type HostRules, rulesFor, type TaskOperation } from "./rules.js";
import type { Task } from "./task.js";
import type { Call } from "./transport.js";
import type { Assertions, SubmitOptions } from "./types.js";

export interface Created {
  readonly id: string;
  readonly idempotencyKey: string | undefined;
  readonly answer: Answer;
  /** The answer is the result itself. */
  readonly direct: boolean;
}

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
  assertions?: Assertions,
): Promise<Created> {
  const { transport, random } = host;
  const rules = rulesFor(host.rules, operation);
  const { server, clock } = transport;
  const header = operation.idempotencyKey;
  const { call, idempotencyKey } = prepare(host, path, operation, body, options, assertions);
  const interrupt = new Interrupt(options.signal);
  const underWay = options.finishRequest ? new Interrupt() : interrupt;
  const { attempts = 4 } = options;
  let unclear = false;
  /** What the host named last. */
  let location: string | undefined;
  try {
    for (let attempt = 1; ; attempt++) {
      interrupt.check();
      /** `nothing` was created and nothing ever will be; nothing was created `yet`; or there `may` be a task. */
      let left: "nothing" | "yet" | "may" = "may";
      let error: Error;
      try {
        const answer = await transport.send(call, underWay);
        const { status, ok, headers } = answer;
        location = answer.location ?? location;
        const id = ok && operation.status ? createdId(rules, operation, answer.body, headers) : undefined;
        const refusal = readRefusal(rules, answer);
        const direct = !refusal && isResult(rules, operation, answer);
        // An envelope that says no and names a task has made one.
        if (id || direct) return { id: id ?? idempotencyKey ?? randomId(), idempotencyKey, answer, direct };
        error =
          refusal ?? new ContractError("The answer has neither result nor task id", { status, body: answer.body });
        if (refusal) left = isBusy(rules, refusal) ? "yet" : leavesOpen(refusal, ok) ? "may" : "nothing";
      } catch (cause) {
        // What nobody thought of, such as an answer that is none of fetch's, leaves open what was bought too.
        error = cause as Error;
        const { sent, status = 0, location: to } = cause as Partial<ConnectionError & ContractError>;
        location = to ?? location;
        if (sent === false) left = "yet";
        // Other redirects say that the request was not handled where it was sent; these two often follow on one that was.
        if (cause instanceof ConfigurationError || [301, 304, 305, 307, 308].includes(status)) left = "nothing";
      }
      unclear ||= left === "may";
      if (attempt >= attempts || !(left === "yet" || (left === "may" && header))) throw error;
      await new Pending(clock, interrupt, retryDelay(attempt, random, (error as ApiError).retryAfterMs)).promise;
    }
  } catch (cause) {
    if (!unclear) throw cause;
    const advice = header ? "Submit again under the same idempotencyKey" : "Look there before you submit again";
    const message = `${server} may have taken the order${location ? ` and named ${location}` : ""}. ${advice}. ${(cause as Error).message}`;
    throw new SubmissionUnknownError(message, { idempotencyKey, location, cause });
  } finally {
    interrupt.close();
  }
}

/** Everything that a create call needs, checked. Sends nothing. @throws ConfigurationError; ContractViolationError by `assertions`. */
export function prepare(
  { rules, transport }: Pick<Host, "rules" | "transport">,
  path: string,
  operation: TaskOperation,
  body: unknown,
  options: Pick<SubmitOptions, "headers" | "idempotencyKey" | "requestTimeoutMs">,
  assertions?: Assertions,
) {
  const header = operation.idempotencyKey;
  const headers = headersOf(options.headers);
  const { idempotencyKey = header && (headers.get(header) ?? randomId()) } = options;
  // From plain JavaScript it may be null, or a number: what cannot be sent protects nothing.
  if (
    idempotencyKey !== undefined &&
    !(header && `${idempotencyKey}` === idempotencyKey && /^[!-~]{1,512}$/.test(idempotencyKey))
  ) {
    throw new ConfigurationError(
      header ? "idempotencyKey must be 1 to 512 visible ASCII characters" : `${path} takes no idempotencyKey`,
    );
  }
  // A key among the headers is the caller's too; two of them would be two orders.
  if (header) {
    if ((headers.get(header) ?? idempotencyKey) !== idempotencyKey)
      throw new ConfigurationError(`idempotencyKey and the header ${header} differ`);
    headers.set(header, idempotencyKey as string);
  }
  const text = serialize(body, rules);
  // What is sent is what is checked: as JSON, without what has no place there.
  assertions?.request?.(path, JSON.parse(text));
  const call: Call = {
    method: "POST",
    url: transport.server + path,
    headers: Object.fromEntries(headers),
    body: text,
    once: !header,
    // Whose answer is the result takes as long to give it.
    timeoutMs: options.requestTimeoutMs ?? (operation.life ? operation.maxWait * 1000 : 60_000),
  };
  return { call, idempotencyKey };
}

/**
 * Whether a refusal leaves open that there is a task. With HTTP 200 it was the envelope that said no: its 501 and 505 are the
 * host's, which will not do such a thing; HTTP's may be those of whatever stands before it.
 */
function leavesOpen({ status, code }: ApiError, byEnvelope: boolean): boolean {
  const said = code as number;
  return byEnvelope ? !(said >= 400) || (mayPass(said) && said !== 501 && said !== 505) : mayPass(status);
}

/** Whether an answer is the result: it has one. Whatever else it says may be a proxy's, and leaves open what was bought. */
function isResult(rules: HostRules, { life }: TaskOperation, { status, isJson, body }: Answer): boolean {
  return isJson && (life === "sync" || (life === "hybrid" && status !== 202)) && hasResult(rules, body);
}

/** The id of the task that a create answer names: in its body, in a header of its own, or in `Location`. */
export function createdId(
  rules: HostRules,
  operation: TaskOperation,
  body: unknown,
  headers: Headers,
): string | undefined {
  const location = headers.get("location") ?? "";
  // Its origin does not matter: polls go to the host that was asked.
  const inLocation = [operation.status, ...rules.locations].map((template) => {
    const [before = "", after = ""] = template.split("{id}");
    const [, end = ""] = location.split(before);
    return end.endsWith(after) ? end.slice(0, end.length - after.length) : "";
  });
  return [firstAt(body, rules.id), ...rules.idHeaders.map((it) => headers.get(it)), ...inLocation]
    .map(readId)
    .find((it) => it);
}

function headersOf(own: SubmitOptions["headers"]): Headers {
  try {
    return new Headers(own);
  } catch (cause) {
    throw new ConfigurationError("A header has an invalid name or value", { cause });
  }
}

/** A handle stands for the id of its task. */
function serialize(body: unknown, { host }: HostRules): string {
  try {
    const text = JSON.stringify(body, function (this: Record<string, unknown>, key, value) {
      const task = this[key] as Partial<Task> | undefined;
      if (typeof task?.dueInMs !== "function") return value;
      if (value.host === host) return value.id;
      throw new ConfigurationError(`${key} is a task of ${value.host}, which ${host} does not know`);
    });
    if (text) return text;
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
  }
  throw new ConfigurationError("The body has no JSON form");
}
