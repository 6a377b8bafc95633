import { type HandleJson, SubmissionUnknownError, type SubmitOptions, type Task, type TaskreelError } from "taskreel";
import { randomId } from "../../client/kernel/ids.js";
import { CommandFault, EXIT } from "../exit.js";
import type { Endpoint } from "../flags/endpoints.js";
import { parseJson } from "../flags/input.js";
import { wordsOf } from "../terminal/words.js";
import type { Connection } from "./connect.js";
import type { Order } from "./journal/entries.js";
import { hashOf, type Journal, newOrderId } from "./journal/journal.js";

/** Host's memory of a key has an end that nobody publishes; after a day an order is not sent again by itself. */
const RESEND_MS = 24 * 60 * 60 * 1000;

/** How far ahead another clock's date may be. A later one says nothing of an order's age. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;

export interface Submitted {
  /** Name of the order in the journal. */
  readonly id: string;
  readonly task: Task;
}

/**
 * Buys one task. What is about to be sent is on disk before it is sent, and the handle is before anybody uses it.
 *
 * @throws what the client's `submit` throws; CommandFault when the journal cannot be written, with nothing sent.
 */
export async function submitOrder(
  { contract, operation }: Endpoint,
  { client, server }: Connection,
  body: unknown,
  journal: Journal,
  signal?: AbortSignal,
): Promise<Submitted> {
  const id = newOrderId();
  const { path, task } = operation;
  const key = task.idempotencyKey === undefined ? undefined : randomId();
  const text = JSON.stringify(body);
  const { host } = contract.rules;
  journal.write(id, {
    event: "intend",
    host,
    server,
    path,
    ...(key !== undefined && { key }),
    body: text,
    hash: hashOf(text),
    pid: process.pid,
  });
  return { id, task: await send(client, { id, path, key, body: text }, journal, { signal }) };
}

/** Whether an order whose fate is open can be sent again without buying again. */
export function canResend({ key, body, at }: Order): boolean {
  const age = Date.now() - Date.parse(at);
  return key !== undefined && body !== undefined && age > -CLOCK_SKEW_MS && age < RESEND_MS;
}

/**
 * Sends an order again under its key and with its bytes, so that the host says which task it is.
 *
 * @throws CommandFault when that could buy a second task.
 */
export async function resendOrder(
  order: Order,
  { client, server }: Connection,
  journal: Journal,
  signal?: AbortSignal,
): Promise<Task> {
  const { id, path, key, body = "", hash, host, at } = order;
  if (!canResend(order)) {
    const why =
      key === undefined
        ? `${host} knows no idempotency keys`
        : "the order is more than a day old, or dated in the future";
    throw new CommandFault(
      `Whether order ${id} became a task is not known, and ${why}: look at ${order.server} before you submit it again`,
      EXIT.unknown,
    );
  }
  // Another server never saw the key: it would sell.
  if (server !== order.server) {
    throw new CommandFault(`Order ${id} was made at ${order.server}; it is not sent to ${server}`, EXIT.unknown);
  }
  if (hashOf(body) !== hash || JSON.stringify(parseJson(body)) !== body) {
    throw new CommandFault(`The journal's body of order ${id} was changed; it is not sent again`, EXIT.unknown);
  }
  return send(client, { id, path, key, body }, journal, { signal, firstTriedAt: pastOf(at) });
}

/** A date of another clock may be a little ahead of this one. */
function pastOf(at: string): string {
  return new Date(Math.min(Date.parse(at), Date.now())).toISOString();
}

interface Parcel {
  readonly id: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly body: string;
}

async function send(
  client: Connection["client"],
  { id, path, key, body }: Parcel,
  journal: Journal,
  { signal, firstTriedAt }: Pick<SubmitOptions, "signal" | "firstTriedAt">,
): Promise<Task> {
  let task: Task;
  try {
    // Whoever stops it while a request is under way still learns what became of that; but no other one is sent.
    const options = { idempotencyKey: key, firstTriedAt, signal, finishRequest: true };
    task = await client.submit(path, JSON.parse(body), options);
  } catch (error) {
    const message = wordsOf(error as Error);
    // Something is wrong with the answer, which names a task all the same.
    const named = (error as TaskreelError).task?.toJSON() as HandleJson | undefined;
    const unclear = error instanceof SubmissionUnknownError;
    // A second attempt that is refused says nothing of what became of the first.
    if (named || unclear || !firstTriedAt) {
      try {
        const why = { error: message.slice(0, 500) };
        const fate = unclear
          ? ({ event: "unknown", ...why, location: error.location } as const)
          : ({ event: "refused", ...why } as const);
        journal.write(id, named ? { event: "submitted", handle: named } : fate);
      } catch {
        // The order stands there as open; what became of the call matters more than a full disk.
      }
    }
    throw Object.assign(error as Error, { orderId: id });
  }
  try {
    journal.write(id, { event: "submitted", handle: task.toJSON() });
  } catch (cause) {
    throw Object.assign(cause as Error, { task, unrecorded: true });
  }
  return task;
}
