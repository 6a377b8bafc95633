import type { HandleJson } from "taskreel";
import { record } from "../../../contract/document/json.js";

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
  /** There may be a task. */
  | { readonly event: "unknown"; readonly error: string }
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
}

/** `intended`: no line says what came of the create call. */
type OrderState = "intended" | "unknown" | "refused" | "pending" | "succeeded" | "failed";

const STATES: Readonly<Record<OrderState, true>> = {
  intended: true,
  unknown: true,
  refused: true,
  pending: true,
  succeeded: true,
  failed: true,
};

/** What an entry cannot do without. */
const NEEDED = ["id", "at", "event"] as const;
const NEEDED_TO_INTEND = ["host", "server", "path", "body", "hash"] as const;
const NEEDED_IN_HANDLE = ["host", "server", "path", "id", "createdAt"] as const;

/** An entry, if the line is one; "later" for one of a later version; undefined for a line that is cut or was changed. */
export function readEntry(line: string): Entry | "later" | undefined {
  let entry: Record<string, unknown>;
  try {
    entry = record(JSON.parse(line));
  } catch {
    return undefined;
  }
  if (typeof entry.v === "number" && entry.v > 1) return "later";
  const whole =
    entry.v === 1 &&
    hasTexts(entry, NEEDED) &&
    (entry.event !== "intend" || hasTexts(entry, NEEDED_TO_INTEND)) &&
    (entry.event !== "submitted" || hasTexts(record(entry.handle), NEEDED_IN_HANDLE));
  return whole ? (entry as unknown as Entry) : undefined;
}

function hasTexts(value: Record<string, unknown>, names: readonly string[]): boolean {
  return names.every((it) => typeof value[it] === "string");
}

/** The order after this entry; undefined when the entry alone does not say what was ordered. */
export function afterEntry(order: Order | undefined, entry: Entry): Order | undefined {
  const { id, at } = entry;
  if (entry.event === "intend") {
    const { host, server, path, key, body, hash, pid } = entry;
    return { id, at, host, server, path, state: "intended", recorded: true, body, hash, pid, ...(key && { key }) };
  }
  if (entry.event === "submitted") {
    const state = order && isOver(order) ? order.state : "pending";
    return { ...orderOf(entry.handle, id), ...order, handle: entry.handle, state, recorded: true };
  }
  if (!order) return undefined;
  if (entry.event === "saved") return { ...order, files: entry.files };
  const state = entry.event === "settled" ? entry.state : entry.event;
  // Whatever a second attempt met, a task that is known stays known.
  if (!Object.hasOwn(STATES, state) || (entry.event !== "settled" && order.handle)) return order;
  return { ...order, state, ...(entry.error !== undefined && { error: entry.error }) };
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
