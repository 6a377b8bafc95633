import type { HandleJson } from "taskreel";
import { type Order, orderOfTask, type Price } from "taskreel/durable";

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
      /** What was agreed to; absent where no price is published, and in journals of 0.1.0. */
      readonly price?: Price;
      /** How much its day might cost, where something bounded it. */
      readonly budget?: number;
    }
  | { readonly event: "submitted"; readonly handle: HandleJson }
  /** Nothing was created, and nothing will be. */
  | { readonly event: "refused"; readonly error: string }
  /** There may be a task; where the host named an address, somebody may look there. */
  | { readonly event: "unknown"; readonly error: string; readonly location?: string | undefined }
  | {
      readonly event: "settled";
      readonly state: "succeeded" | "failed";
      readonly error?: string;
      /** What the host says that it charged, in the currency of the price. */
      readonly charged?: number;
    }
  | { readonly event: "saved"; readonly files: readonly string[] }
  /** Somebody wants to see no more of it. */
  | { readonly event: "forgotten" };

/** An order, and what this machine alone knows of it. */
export interface Recorded extends Order {
  /** Whether the journal knows it; a handle that was handed over is an order too. */
  readonly recorded: boolean;
  /** SHA-256 of the body as it was intended. */
  readonly hash?: string;
  readonly pid?: number;
  /** How much its day might cost, where something bounded it. */
  readonly budget?: number;
  readonly files?: readonly string[];
  /** Left out of lists at somebody's wish; what it cost counts all the same. */
  readonly forgotten?: true;
}

/** An order while the journal is read: each entry changes it in place, since a hundred thousand are read at once. */
export type RecordedSoFar = { -readonly [Part in keyof Recorded]: Recorded[Part] };

/** The order after this entry; undefined when the entry does not fit: nothing says what was ordered, or it was said before. */
export function afterEntry(order: RecordedSoFar | undefined, entry: Entry): RecordedSoFar | undefined {
  const { id, at } = entry;
  if (entry.event === "intend") {
    // One order is intended once: another of its name would hide what became of it.
    if (order) return undefined;
    const { host, server, path, key, body, hash, pid, price, budget } = entry;
    const made: RecordedSoFar = {
      ...{ v: 1, reference: id, host, server, path, body, hash, pid, orderedAt: at, triedAt: at },
      ...{ state: "submitting", recorded: true, revision: 1 },
    };
    if (key) made.key = key;
    if (price) made.price = price;
    if (budget !== undefined) made.budget = budget;
    return made;
  }
  if (entry.event === "submitted") {
    const its = order ?? ofHandle(entry.handle, id, true);
    its.handle = entry.handle;
    // That there is a task is news.
    delete its.forgotten;
    // Another process has said how it ended. A task that was refused to one of two is a task all the same.
    if (its.state === "completed" || its.state === "failed") return its;
    // What was answered at once is over.
    its.state = entry.handle.answer === undefined ? "pending" : "completed";
    its.triedAt ??= entry.handle.createdAt;
    delete its.error;
    return its;
  }
  if (!order) return undefined;
  if (entry.event === "saved") order.files = entry.files;
  else if (entry.event === "forgotten") order.forgotten = true;
  // Whatever a second attempt met, a task that is known stays known.
  else if (entry.event === "settled" || !order.handle) {
    order.state = STATES[entry.event === "settled" ? entry.state : entry.event];
    if (order.state === "refused") delete order.triedAt;
    if (order.state === "completed") delete order.error;
    if (entry.error !== undefined) {
      // What a later attempt meets takes no address away.
      const location = (entry.event === "unknown" && entry.location) || order.error?.location;
      order.error = { name: "Error", message: entry.error, ...(location && { location }) };
    }
    if (entry.event === "settled" && entry.charged !== undefined) order.charged = entry.charged;
  }
  order.revision++;
  return order;
}

/** The journal's words for how an order ended, which are older than those of the core. */
const STATES = { succeeded: "completed", failed: "failed", refused: "refused", unknown: "unknown" } as const;

/** The order that a handle belongs to, as far as the handle knows. @throws ConfigurationError for what is no handle. */
export function ofHandle(handle: HandleJson, reference = handle.id, recorded = false): RecordedSoFar {
  return { ...orderOfTask(handle, { reference }), recorded };
}

export function isOver({ state }: Order): boolean {
  return state === "completed" || state === "failed" || state === "refused";
}

/** The orders that nobody has forgotten. */
export function remembered(orders: readonly Recorded[]): Recorded[] {
  return orders.filter((it) => !it.forgotten);
}
