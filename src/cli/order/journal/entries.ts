import type { HandleJson } from "taskreel";

/** One line of the journal. `id` names the order, from the intention on; no entry ever holds a key of a host. */
export type Entry = { readonly v: 1; readonly at: string; readonly id: string } & EntryFacts;

export type EntryFacts =
  /** Written, and on disk, before the create call: its very bytes, and the key that makes it buy once. */
  | {
      readonly event: "intend";
      readonly host: string;
      readonly server: string;
      readonly path: string;
      /** Idempotency key; absent where the host knows none. */
      readonly key?: string;
      readonly body: string;
      /** SHA-256 of the body, in hex. */
      readonly hash: string;
      readonly pid: number;
    }
  | { readonly event: "submitted"; readonly handle: HandleJson }
  /** Nothing was created, and nothing will be. */
  | { readonly event: "refused"; readonly error: string }
  /** There may be a task; where the host named an address, somebody may look there. */
  | { readonly event: "unknown"; readonly error: string; readonly location?: string | undefined }
  | { readonly event: "settled"; readonly state: "succeeded" | "failed"; readonly error?: string }
  | { readonly event: "saved"; readonly files: readonly string[] };

/** What the journal's lines say of one order, taken together. */
export interface Order {
  readonly id: string;
  readonly at: string;
  readonly host: string;
  readonly server: string;
  readonly path: string;
  readonly state: OrderState;
  /** Whether the journal knows it; a handle that was handed over is an order too. */
  readonly recorded: boolean;
  readonly key?: string;
  readonly body?: string;
  readonly hash?: string;
  readonly pid?: number;
  readonly handle?: HandleJson;
  readonly files?: readonly string[];
  readonly error?: string;
  readonly location?: string;
}

/** `intended`: no line says what came of the create call. */
type OrderState = "intended" | "unknown" | "refused" | "pending" | "succeeded" | "failed";

/** An order while the journal is read: each entry changes it in place, since a hundred thousand are read at once. */
export type OrderSoFar = { -readonly [Part in keyof Order]: Order[Part] };

/** The order after this entry; undefined when the entry does not fit: nothing says what was ordered, or it was said before. */
export function afterEntry(order: OrderSoFar | undefined, entry: Entry): OrderSoFar | undefined {
  const { id, at } = entry;
  if (entry.event === "intend") {
    // One order is intended once: another of its name would hide what became of it.
    if (order) return undefined;
    const { host, server, path, key, body, hash, pid } = entry;
    const made: OrderSoFar = { id, at, host, server, path, state: "intended", recorded: true, body, hash, pid };
    if (key) made.key = key;
    return made;
  }
  if (entry.event === "submitted") {
    const its = order ?? { ...orderOf(entry.handle, id), recorded: true };
    if (!isOver(its)) its.state = "pending";
    its.handle = entry.handle;
    return its;
  }
  if (!order) return undefined;
  if (entry.event === "saved") order.files = entry.files;
  // Whatever a second attempt met, a task that is known stays known.
  else if (entry.event === "settled" || !order.handle) {
    order.state = entry.event === "settled" ? entry.state : entry.event;
    if (entry.error !== undefined) order.error = entry.error;
    if (entry.event === "unknown" && entry.location !== undefined) order.location = entry.location;
  }
  return order;
}

/** The order that a handle belongs to, as far as the handle knows. */
export function orderOf(handle: HandleJson, id = handle.id): Order {
  const { host, server, path, createdAt, idempotencyKey } = handle;
  const key = idempotencyKey === undefined ? {} : { key: idempotencyKey };
  return { id, at: createdAt, host, server, path, state: "pending", recorded: false, handle, ...key };
}

export function isOver({ state }: Order): boolean {
  return state === "succeeded" || state === "failed" || state === "refused";
}
