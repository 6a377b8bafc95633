import {
  AbortedError,
  ApiError,
  ConfigurationError,
  type ConnectionError,
  SubmissionUnknownError,
  TaskreelError,
} from "../client/errors.js";
import { findOperation } from "../client/host.js";
import { MIN_DELAY_MS, retryDelay } from "../client/kernel/delays.js";
import { notify } from "../client/kernel/handlers.js";
import { randomId } from "../client/kernel/ids.js";
import { isBusy } from "../client/read.js";
import type { TaskOperation } from "../client/rules.js";
import type { HandleJson } from "../client/types.js";
import { keepHandle } from "./handle.js";
import { type AdvanceOptions, RETRIES } from "./options.js";
import { endedBy, errorOf, type Outcome } from "./step.js";
import { keep, OrderStoreError } from "./store.js";
import type { Order, OrderingClient, OrderState } from "./types.js";

/** How far ahead another clock's date may be. A later one says nothing of an order's age. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;

/** Hosts remember keys for a time that nobody publishes; after a day an order is not sent again by itself. */
const RESEND_MS = 24 * 60 * 60 * 1000;

/** How long one call may take, its connection included, when nothing else is said. */
const LONGEST_CALL_MS = 120_000;

/**
 * Whether an order whose fate is open can be sent again without buying again: the host knows its key, and it is not so old that the
 * host may have forgotten it.
 */
export function canResend({ key, triedAt }: Pick<Order, "key" | "triedAt">): boolean {
  return key !== undefined && (triedAt === undefined || isWithin(triedAt, RESEND_MS));
}

function isWithin(date: string, ms: number): boolean {
  const age = Date.now() - Date.parse(date);
  return age > -CLOCK_SKEW_MS && age < ms;
}

/**
 * Sends an order that has no task yet, once, if that cannot buy a second one. Resolves to the order as it was saved, and to what came
 * of it: nothing yet where the answer was the result itself.
 */
export async function sendOrder(
  client: OrderingClient,
  order: Order,
  options: AdvanceOptions,
): Promise<[Order, Outcome | undefined]> {
  const { key, ...keyless } = order;
  const { triedAt } = order;
  const open = triedAt !== undefined;
  const operation = findOperation(client.host.rules, order.path);
  // A contract may have lost the header that a key was made for: without it a second call buys again.
  const known = operation.idempotencyKey ? order : keyless;
  if (open && !canResend(known)) return [order, unanswered(known, triedAt, operation, options)];
  // One of a time when the contract knew no keys gets its own now, and keeps it.
  const made = key ?? (operation.idempotencyKey && randomId());
  const intent = { state: "submitting", triedAt: new Date().toISOString(), key: made } as const;
  const sending = open ? order : await keep(options, order, intent);
  if (!open) await confirm(sending, options);
  const { signal, requestTimeoutMs } = options;
  try {
    const task = await client.submit(sending.path, JSON.parse(sending.body as string), {
      idempotencyKey: sending.key,
      firstTriedAt: pastOf(sending.triedAt as string),
      attempts: 1,
      finishRequest: true,
      signal,
      requestTimeoutMs,
    });
    const kept = await keepHandle(options, sending, task.toJSON());
    await notify(options.onSubmitted, task);
    if (task.answer !== undefined) return [kept, undefined];
    return [kept, { state: "pending", dueAt: Date.now() + task.dueInMs(), busy: false, changes: {} }];
  } catch (error) {
    if (!(error instanceof TaskreelError) || error instanceof OrderStoreError) throw error;
    await notify(options.onError, error);
    // Something is wrong with the answer, which names a task all the same.
    const named = error.task?.toJSON() as HandleJson | undefined;
    if (named) return [await keepHandle(options, sending, named), endedBy("stopped", error)];
    return [sending, unsettled(error, sending, open, client, options)];
  }
}

/** What an order is whose fate is open, and which must not be sent again. */
function unanswered(order: Order, triedAt: string, { life, maxWait }: TaskOperation, options: AdvanceOptions): Outcome {
  const { key, reference, server, state, error } = order;
  const { patienceMs = Math.max(LONGEST_CALL_MS, life ? maxWait * 1000 : 0) } = options;
  // Whoever is sending it may still get an answer.
  if (key === undefined && state === "submitting" && isWithin(triedAt, patienceMs)) {
    const dueAt = Math.max(Date.now() + MIN_DELAY_MS, Date.parse(triedAt) + patienceMs);
    return { state: "pending", dueAt, busy: false, changes: {} };
  }
  const why = key === undefined ? "its host knows no idempotency keys" : "its host may have forgotten its key by now";
  const message = `Whether order ${reference} became a task is not known, and ${why}: look at ${server}`;
  return endedBy("unknown", state === "unknown" && error ? error : { name: "SubmissionUnknownError", message });
}

/** What a call that named no task means for the order. @param open whether an earlier attempt had left its fate open. */
function unsettled(
  cause: TaskreelError,
  order: Order,
  open: boolean,
  { host }: OrderingClient,
  { retries = RETRIES }: AdvanceOptions,
): Outcome {
  const misses = (order.misses ?? 0) + 1;
  /** As it was before, where this attempt has changed nothing. */
  const before = open ? {} : { triedAt: undefined };
  const again = (refusal: unknown, state: OrderState, busy: boolean): Outcome => {
    const { retryAfterMs } = Object(refusal) as Partial<ApiError>;
    const dueAt = Date.now() + retryDelay(misses, host.random, retryAfterMs);
    const error = errorOf(cause);
    return {
      state: "pending",
      dueAt,
      busy,
      error,
      changes: { ...(state === "ordered" && before), state, misses, error },
    };
  };
  const over = misses > retries;
  if (cause instanceof SubmissionUnknownError) {
    return order.key === undefined || over ? endedBy("unknown", cause) : again(cause.cause, "submitting", false);
  }
  const busy = cause instanceof ApiError && isBusy(host.rules, cause);
  if (busy || (cause as ConnectionError).sent === false) {
    if (!over) return again(cause, open ? "submitting" : "ordered", busy);
    return endedBy(open ? "unknown" : "stopped", cause, before);
  }
  // It was this side that would not send it.
  if (cause instanceof ConfigurationError || cause instanceof AbortedError || cause.name === "ContractViolationError") {
    return endedBy("stopped", cause, before);
  }
  // A repeat that is refused says nothing of what became of the first attempt.
  return endedBy(open ? "unknown" : "refused", cause, before);
}

/** What a store gives back must be what it was given: one that loses an intent would let it be bought again. */
async function confirm(order: Order, { load }: AdvanceOptions): Promise<void> {
  if (!load) return;
  let found: Order | undefined;
  let cause: unknown;
  try {
    found = await load(order.reference);
  } catch (error) {
    cause = error;
  }
  if (found?.revision === order.revision && found.triedAt === order.triedAt) return;
  const why = cause === undefined ? "the store does not give it back as it was saved" : `the store cannot be read`;
  const facts = { order, stale: cause === undefined && (found?.revision ?? 0) > order.revision, cause };
  throw new OrderStoreError(`Order ${order.reference} was not sent: ${why}`, facts);
}

/** A date of another clock may be a little ahead of this one. */
function pastOf(date: string): string {
  return new Date(Math.min(Date.parse(date), Date.now())).toISOString();
}
