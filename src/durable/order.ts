import type { HostClient } from "../client/client.js";
import { ConfigurationError } from "../client/errors.js";
import { assertionsOf, findOperation } from "../client/host.js";
import { checkOptions } from "../client/kernel/checks.js";
import { randomId } from "../client/kernel/ids.js";
import { prepare } from "../client/submit.js";
import type { Task } from "../client/task.js";
import type { HandleJson, TaskMap, TaskTypes } from "../client/types.js";
import { checkReference, isPrice, readOrder } from "./read-order.js";
import type { Changes, Order, Price } from "./types.js";

export interface OrderOptions {
  /** Idempotency key, for hosts that know them. Default: a random one. Never a counter: one that starts anew buys what was bought. */
  readonly key?: string | undefined;
  /** Your name for the order, 1 to 512 characters. Default: a random one. */
  readonly reference?: string | undefined;
  /** What is agreed to, for the ledger. */
  readonly price?: Price | undefined;
}

const ORDER_OPTIONS = Object.keys({ key: 1, reference: 1, price: 1 } satisfies Record<keyof OrderOptions, 1>);

/**
 * Writes an order, with the key that makes it buy once. Sends nothing. The body is held against the contract where the client has
 * `validators`, so that what cannot be sent is never queued.
 *
 * @throws ConfigurationError for what no order can be; ContractViolationError for a body that breaks the contract.
 */
export function orderOf<Tasks extends TaskMap<Tasks>, Path extends keyof Tasks & string>(
  client: HostClient<Tasks>,
  path: Path,
  body: Tasks[Path]["body"],
  options: OrderOptions = {},
): Order<Tasks[Path]> {
  checkOptions(options, ORDER_OPTIONS);
  const { key: idempotencyKey, reference = randomId(), price } = options;
  const { host } = client;
  checkReference(reference);
  if (price !== undefined && !isPrice(price)) {
    throw new ConfigurationError("price must be { amount, currency }: an amount from 0 up, and the currency's name");
  }
  const operation = findOperation(host.rules, path);
  const assertions = assertionsOf(host, host.validation ? "request" : false);
  const { call, idempotencyKey: key } = prepare(host, path, operation, body, { idempotencyKey }, assertions);
  return {
    v: 1,
    reference,
    host: host.rules.host,
    server: host.transport.server,
    path,
    body: call.body as string,
    ...(key !== undefined && { key }),
    orderedAt: new Date().toISOString(),
    state: "ordered",
    ...(price && { price }),
    revision: 0,
  };
}

/**
 * The order of a task that was submitted in another way, so that it can be advanced from here on.
 *
 * @throws ConfigurationError for what is no handle.
 */
export function orderOfTask<T extends TaskTypes>(
  task: Task<T> | HandleJson,
  { reference = randomId(), price }: Omit<OrderOptions, "key"> = {},
): Order<T> {
  const handle = JSON.parse(JSON.stringify(task)) as HandleJson;
  const { host, server, path, createdAt, idempotencyKey: key } = handle;
  return readOrder({
    v: 1,
    reference,
    host,
    server,
    path,
    ...(key !== undefined && { key }),
    orderedAt: createdAt,
    state: "pending",
    triedAt: createdAt,
    handle,
    ...(price && { price }),
    revision: 0,
  }) as Order<T>;
}

/** The order after a change. */
export function changed(order: Order, changes: Changes): Order {
  const all = Object.entries({ ...order, ...changes, revision: order.revision + 1 });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as Order;
}

/**
 * What may have been bought with an order: the one fact from which advice, exit codes and budgets derive. `maybe`: it was sent, and
 * nobody knows what came of it.
 */
export function boughtBy({ handle, triedAt }: Pick<Order, "handle" | "triedAt">): "nothing" | "maybe" | "one" {
  if (handle) return "one";
  return triedAt === undefined ? "nothing" : "maybe";
}
