import type { HandleJson } from "../client/types.js";
import { type Keeper, keep, OrderStoreError } from "./store.js";
import type { Order } from "./types.js";

/**
 * Saves the handle of a task that was bought just now. Whatever another worker has said of the order meanwhile, the task is known.
 *
 * @throws OrderStoreError, whose `order` has the handle.
 */
export async function keepHandle(keeper: Keeper, order: Order, handle: HandleJson): Promise<Order> {
  const known = { state: "pending", handle: plain(handle), misses: undefined, error: undefined } as const;
  try {
    return await keep(keeper, order, known);
  } catch (error) {
    const stale = error instanceof OrderStoreError && error.stale;
    const latest = stale ? await read(keeper, order.reference) : undefined;
    if (latest?.handle?.id === handle.id) return latest;
    if (latest && !latest.handle) return keep(keeper, latest, known);
    throw error;
  }
}

/** A store that cannot be read now does not hide what the error says. */
async function read({ load }: Keeper, reference: string): Promise<Order | undefined> {
  try {
    return await load?.(reference);
  } catch {
    return undefined;
  }
}

/** Without what is undefined, as it comes back from where it is kept. */
function plain(handle: HandleJson): HandleJson {
  return JSON.parse(JSON.stringify(handle));
}
