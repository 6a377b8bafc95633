import { TaskreelError } from "../client/errors.js";
import { changed } from "./order.js";
import type { Changes, Order } from "./types.js";

/** Keeps orders safe from a crash. Two functions; each may be asynchronous. */
export interface OrderStore {
  /** Returns the order with this reference as it was saved last; `undefined` if there is none. */
  load(reference: string): Order | undefined | PromiseLike<Order | undefined>;
  /**
   * Saves an order. When it returns, or its promise resolves, the order must be safe. If several workers can have the same order,
   * save it only if its `revision` is one more than the saved one, and return `false` otherwise: that keeps two workers from
   * sending it twice.
   */
  save(order: Order): unknown;
}

/**
 * The order could not be saved: the store failed, or another worker has saved a later version. If `order` has a handle, it is known
 * only here until you save it.
 */
export class OrderStoreError extends TaskreelError<{ order: Order; stale: boolean }> {
  override readonly name = "OrderStoreError";
  /** The order that was to be saved. */
  declare readonly order: Order;
  /** `true` if another worker has saved a later version: load the order again. */
  declare readonly stale: boolean;
}

/** Makes a store that keeps orders in this process only: for tests, and for orders that you can afford to lose. */
export function memoryStore(): OrderStore {
  const orders = new Map<string, string>();
  const load = (reference: string) => {
    const kept = orders.get(reference);
    return kept === undefined ? undefined : (JSON.parse(kept) as Order);
  };
  return {
    load,
    save(order) {
      const last = load(order.reference);
      if (last && order.revision !== last.revision + 1) return false;
      // As text, so that nobody who has the order changes what is kept.
      orders.set(order.reference, JSON.stringify(order));
      return true;
    },
  };
}

/** What a step needs of a store. */
export interface Keeper {
  /** Saves an order; see `OrderStore`. */
  readonly save: OrderStore["save"];
  /** Reads a saved order, which protects against workers that have an outdated one; see `OrderStore`. */
  readonly load?: OrderStore["load"] | undefined;
}

/**
 * Saves the next state of an order, which is what it resolves to.
 *
 * @throws OrderStoreError when it is not safe.
 */
export async function keep({ save }: Keeper, order: Order, changes: Changes): Promise<Order> {
  const next = changed(order, changes);
  let saved: unknown;
  try {
    saved = await save(next);
  } catch (cause) {
    throw new OrderStoreError(`Order ${order.reference} could not be saved: ${messageOf(cause)}`, {
      order: next,
      stale: false,
      cause,
    });
  }
  if (saved !== false) return next;
  throw new OrderStoreError(`Another worker has saved order ${order.reference} meanwhile: load it again`, {
    order: next,
    stale: true,
  });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
