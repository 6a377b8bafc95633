import { ConfigurationError } from "../client/errors.js";
import type { TaskTypes } from "../client/types.js";
import { type AdvanceOptions, checkAdvanceOptions } from "./options.js";
import { pollOrder } from "./poll.js";
import { readOrder } from "./read-order.js";
import { sendOrder } from "./send.js";
import { endedBy, type OrderStep, type Outcome } from "./step.js";
import { keep } from "./store.js";
import type { Order, OrderError, OrderingClient } from "./types.js";

/**
 * Takes an order one step further. A step makes at most one request, saves what it has learnt, and returns. Before an order is
 * sent, it is saved as tried; as soon as the task has an id, that is saved too. If the host has idempotency keys, an order may be
 * sent again with the same key and the same bytes. If not, it is sent once and never again. An answer of the host is never thrown,
 * whatever it says: it is in the step.
 *
 * @param clients the client of the order's host, or a list of clients of several hosts.
 * @param order the order, as it was saved last.
 * @param options where to save the order (`save`, and `load` if you have it), and limits.
 * @throws OrderStoreError if the order could not be saved: either nothing was sent, or the task's handle is in the error's `order`.
 * ConfigurationError if this is no order, or for an option that cannot be one.
 */
export async function advance<T extends TaskTypes>(
  clients: OrderingClient | readonly OrderingClient[],
  order: Order<T>,
  options: AdvanceOptions,
): Promise<OrderStep<T>> {
  checkAdvanceOptions(options);
  let latest = readOrder(order);
  let outcome: Outcome | undefined;
  try {
    if (latest.state === "refused") outcome = { state: "refused", error: latest.error as OrderError, changes: {} };
    else {
      const client = clientOf(clients, latest);
      if (!latest.handle) [latest, outcome] = await sendOrder(client, latest, options);
      if (!outcome) outcome = await pollOrder(client, latest, options);
    }
  } catch (error) {
    // Another process may have what this one lacks: a client, a contract that knows the path.
    if (!(error instanceof ConfigurationError)) throw error;
    outcome = { ...endedBy("stopped", error), changes: {} };
  }
  const { changes, ...made } = outcome;
  const isNew = Object.entries(changes).some(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(latest[part as keyof Order]),
  );
  return { ...made, order: isNew ? await keep(options, latest, changes) : latest } as OrderStep<T>;
}

/** @throws ConfigurationError where none of them is of the order's host and server. */
function clientOf(clients: OrderingClient | readonly OrderingClient[], { host, server }: Order): OrderingClient {
  const all = [clients].flat() as readonly OrderingClient[];
  const own = all.filter((it) => it.host.rules.host === host);
  const found = own.find((it) => it.host.transport.server === server);
  if (found) return found;
  const there = own.map((it) => it.host.transport.server).join(", ");
  throw new ConfigurationError(
    there
      ? `This order was made for ${server}, which has its key; the client is for ${there}`
      : `This order is for ${host}, and there is no client of that host`,
  );
}
