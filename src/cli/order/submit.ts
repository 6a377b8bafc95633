import { setTimeout as sleep } from "node:timers/promises";
import { AbortedError, SubmissionUnknownError, type Task } from "taskreel";
import {
  advance,
  boughtBy,
  canResend,
  type Order,
  type OrderError,
  type OrderStep,
  OrderStoreError,
  orderOf,
  type Price,
} from "taskreel/durable";
import { isStable } from "../../durable/read-order.js";
import { CommandFault, EXIT } from "../exit.js";
import type { Endpoint } from "../flags/endpoints.js";
import { wordsOf } from "../terminal/words.js";
import { refuseResend } from "./budget.js";
import type { Connection } from "./connect.js";
import type { Recorded } from "./journal/entries.js";
import { hashOf, type Journal, newOrderId } from "./journal/journal.js";
import { keeperOf } from "./journal/keeper.js";

/** How often a create call is sent at most while somebody waits for it, where sending it again cannot buy again. */
const ATTEMPTS = 4;

/** What the client gives one attempt that only creates a task. */
const LONGEST_ATTEMPT_MS = 60_000;

export interface Submitted {
  /** The order as the journal has it, its handle in it. */
  readonly order: Recorded;
  readonly task: Task;
}

/** How a create call is sent. */
export interface Sending {
  readonly signal?: AbortSignal | undefined;
  /** How long an answer is awaited that may be the result, in milliseconds, above 0. Default: what the contract says. */
  readonly timeoutMs?: number | undefined;
  /** When nobody waits any more, in milliseconds since 1970: no attempt goes beyond it, and none follows. */
  readonly until?: number | undefined;
  /** What was agreed to, for the ledger. */
  readonly price?: Price | undefined;
  /** The order's name. Default: a random one. */
  readonly reference?: string | undefined;
  /** How much its day may cost: kept with it, for whoever sends it again. */
  readonly budget?: number | undefined;
  /** Called with the order's name once it is on disk, right before it is sent. What it throws keeps it from being sent. */
  readonly check?: ((reference: string) => void) | undefined;
  /** Called when a pause before a further attempt begins, and when it ends. */
  readonly onPause?: ((isPaused: boolean) => void) | undefined;
}

/**
 * Buys one task. What is about to be sent is on disk before it is sent, and the handle is before anybody uses it.
 *
 * @throws what the client's `submit` throws; CommandFault when the journal cannot be written, with nothing sent.
 */
export async function submitOrder(
  { operation }: Endpoint,
  { client }: Connection,
  body: unknown,
  journal: Journal,
  { price, reference = newOrderId(), ...sending }: Sending = {},
): Promise<Submitted> {
  const order = orderOf(client, operation.path, body, { reference, price });
  return place(client, order, journal, { ...sending, isDirect: operation.task.life === "sync" });
}

/**
 * Sends an order again under its key and with its bytes, so that the host says which task it is.
 *
 * @throws CommandFault when that could buy a second task.
 */
export async function resendOrder(
  order: Recorded,
  { client, server }: Connection,
  journal: Journal,
  { signal, until }: Pick<Sending, "signal" | "until"> = {},
): Promise<Submitted> {
  const { reference, key, body = "", hash } = order;
  const isKnown = client.host.rules.operations[order.path]?.idempotencyKey !== undefined;
  if (!(isKnown && canResend(order)) || order.body === undefined) {
    const why =
      key === undefined || !isKnown
        ? "it was sent without an idempotency key that its host knows"
        : "the order is more than a day old, or dated in the future";
    throw new CommandFault(
      `What became of order ${reference} is not known, and ${why}: look at ${order.server} before you submit it again`,
      EXIT.unknown,
    );
  }
  // Another server never saw the key: it would sell.
  if (server !== order.server) {
    throw new CommandFault(`Order ${reference} was made at ${order.server}; it is not sent to ${server}`, EXIT.unknown);
  }
  if (hashOf(body) !== hash || !isStable(body)) {
    throw new CommandFault(`The journal's body of order ${reference} was changed; it is not sent again`, EXIT.unknown);
  }
  refuseResend(order, journal);
  return place(client, order, journal, { signal, until });
}

/** Advances an order until it has its task, or is over without one. */
async function place(
  client: Connection["client"],
  first: Order,
  journal: Journal,
  {
    signal,
    timeoutMs,
    until,
    budget,
    check,
    onPause,
    isDirect,
  }: Omit<Sending, "price" | "reference"> & { readonly isDirect?: boolean },
): Promise<Submitted> {
  let live: Error | undefined;
  let task: Task | undefined;
  const words = (error: OrderError) => (live ? wordsOf(live) : error.message);
  const { save, last } = keeperOf(journal, "recorded" in first ? first : undefined, words, budget);
  const timeUp = until === undefined ? undefined : AbortSignal.timeout(Math.max(0, until - Date.now()));
  const stop = AbortSignal.any([signal, timeUp].filter((it) => it !== undefined));
  const options = {
    save,
    // Read back before it is sent, and that is when it can still be kept from it.
    load: (reference: string) => {
      check?.(reference);
      return last();
    },
    signal: stop,
    // Once: pauses and further attempts would come on top of the time that was given.
    retries: timeoutMs === undefined ? ATTEMPTS - 1 : 0,
    onSubmitted: (it: Task) => {
      task = it;
    },
    onError: (error: Error) => {
      // What a further attempt meets says nothing of one whose fate is open.
      if (live instanceof SubmissionUnknownError && !(error instanceof SubmissionUnknownError)) return;
      // And that the time was up says nothing of why there is no task.
      if (live && timeUp?.aborted && error instanceof AbortedError) return;
      live = Object.assign(error, { orderId: first.reference, ...(isDirect && { isDirect }) });
    },
  };
  let order = first;
  for (;;) {
    let step: OrderStep;
    try {
      step = await advance(client, order, {
        ...options,
        requestTimeoutMs: timeoutMs ?? leftUntil(until, client, first),
      });
    } catch (error) {
      if (wasKept(error, last())) refuse(journal, first.reference, error.cause as Error);
      throw unkept(error, client, live);
    }
    order = step.order;
    if (task && order.handle) return { order: { ...order, recorded: true }, task };
    if (step.state !== "pending") throw live ?? new Error("error" in step ? step.error.message : step.state);
    // Whoever stops it while a request is under way still learns what became of that; but no other one is sent.
    onPause?.(true);
    await sleep(step.dueAt - Date.now(), undefined, { signal: stop }).catch(() => {});
    onPause?.(false);
  }
}

/** The limit of one attempt where less time is left than the client gives it when nothing else is said. */
function leftUntil(until: number | undefined, { host }: Connection["client"], { path }: Order): number | undefined {
  if (until === undefined) return undefined;
  const { life, maxWait = 0 } = host.rules.operations[path] ?? {};
  const left = Math.max(1, until - Date.now());
  return left < (life ? maxWait * 1000 : LONGEST_ATTEMPT_MS) ? left : undefined;
}

/** Whether an order was written down and then kept from being sent: it is neither sent, nor what came of it unwritten. */
function wasKept(error: unknown, last: Order | undefined): error is OrderStoreError {
  if (!(error instanceof OrderStoreError && error.cause instanceof CommandFault)) return false;
  const { state, handle } = error.order;
  return state === "submitting" && handle === undefined && last?.state === state;
}

/** What was written down and never sent is no order. */
function refuse(journal: Journal, reference: string, { message }: Error): void {
  try {
    journal.write(reference, { event: "refused", error: message.slice(0, 500) });
  } catch {
    // Then it stays open, which is more than it is.
  }
}

/** What a journal that would not be written leaves to say: the task, or what became of the call, matter more than a full disk. */
function unkept(error: unknown, client: Connection["client"], live: Error | undefined): unknown {
  if (!(error instanceof OrderStoreError)) return error;
  const { order, cause } = error;
  if (order.handle) return Object.assign(cause as Error, { task: client.resume(order.handle), unrecorded: true });
  return boughtBy(order) === "nothing" || !live ? (cause ?? error) : live;
}
