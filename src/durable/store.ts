import { TaskreelError } from "../client/errors.js";
import { changed } from "./order.js";
import type { Changes, Order } from "./types.js";

/** Where orders are kept so that a crash does not lose them. Two functions, each of which may be asynchronous. */
export interface OrderStore {
  /** The order of this reference as it was saved last; undefined where there is none. */
  load(reference: string): Order | undefined | PromiseLike<Order | undefined>;
  /**
   * Keeps an order; it is safe once this returns. Where several workers may have the same order, it must keep one only if it is
   * the next after what it has (`revision` is one more), and say `false` otherwise: this is what keeps two of them from
   * buying.
   */
  save(order: Order): unknown;
}

/**
 * The store failed, or has the order already in a later state. `order` is what was to be saved; where it has a handle, that is
 * known here alone until somebody saves it.
 */
export class OrderStoreError extends TaskreelError<{ order: Order; stale: boolean }> {
  override readonly name = "OrderStoreError";
  declare readonly order: Order;
  /** Another worker has saved it meanwhile: load it again. */
  declare readonly stale: boolean;
}

/** Keeps orders in this process alone: for tests, and for what may be lost with it. */
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
  readonly save: OrderStore["save"];
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
