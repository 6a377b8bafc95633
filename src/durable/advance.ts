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
 * Takes an order one step further: makes one request at most, keeps what it learnt, and returns. What it is about to send is
 * saved, and that awaited, before it is sent; an id is saved before anything else. Where the host knows keys, an order is sent
 * again under its key and with its bytes; elsewhere it is sent once and never again. Nothing is thrown for what the host said.
 *
 * @param clients the client of the order's host, or those of several hosts.
 * @throws OrderStoreError when the order could not be saved: nothing was sent, or the handle is in its `order`;
 * ConfigurationError for what is no order, and for options that cannot be.
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
