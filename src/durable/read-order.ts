import { ConfigurationError } from "../client/errors.js";
import { readId } from "../client/kernel/ids.js";
import {
  areTexts,
  faultFinder,
  isAmount,
  isCount,
  isDate,
  isName,
  isPath,
  isServer,
  isText,
  maybe,
} from "../client/kernel/shapes.js";
import type { Order, OrderState, Price } from "./types.js";

const handleFault = faultFinder({
  v: (it) => it === 1,
  host: isName,
  server: isServer,
  path: isPath,
  id: (it) => isText(it) && readId(it) !== undefined,
  createdAt: isDate,
  idempotencyKey: maybe(isName),
  requestId: maybe(isText),
  location: maybe(isText),
});

/** Whether a value is the JSON of a task's handle, every part of it what its type says. */
export function isHandle(value: unknown): boolean {
  return handleFault(value) === undefined;
}

const priceFault = faultFinder({
  amount: isAmount,
  currency: isName,
  charged: maybe(areTexts),
  failedIsFree: maybe((it) => it === true),
});

export function isPrice(value: unknown): value is Price {
  return priceFault(value) === undefined;
}

const errorFault = faultFinder({ name: isText, message: isText });

const STATES = Object.keys({
  ordered: 1,
  submitting: 1,
  pending: 1,
  completed: 1,
  failed: 1,
  refused: 1,
  unknown: 1,
  expired: 1,
  stopped: 1,
} satisfies Record<OrderState, 1>);

const orderFault = faultFinder({
  reference: isName,
  host: isName,
  server: isServer,
  path: isPath,
  body: maybe((it) => typeof it === "string" && isStable(it)),
  key: maybe(isName),
  orderedAt: isDate,
  state: (it) => STATES.includes(it as string),
  triedAt: maybe(isDate),
  handle: maybe(isHandle),
  misses: maybe(isCount),
  error: maybe((it) => errorFault(it) === undefined),
  price: maybe(isPrice),
  charged: maybe(isAmount),
  revision: isCount,
});

/**
 * An order from wherever it was kept, if it is one: every part is what its type says, and no part contradicts another.
 *
 * @throws ConfigurationError that names the part, for what is no order, and for one of a later release.
 */
export function readOrder(value: unknown): Order {
  const { v } = Object(value) as Partial<Order>;
  if (v !== 1)
    throw new ConfigurationError(`This is no order, or one of a later release: its v is ${JSON.stringify(v)}`);
  const fault = orderFault(value) ?? contradiction(value as Order);
  if (fault === undefined) return value as Order;
  throw new ConfigurationError(`This order was changed, or is none: ${fault} cannot be so. Nothing was sent`);
}

/** What is sent is parsed and written anew: only a text that this leaves alone is the one that was ordered. */
export function isStable(body: string): boolean {
  try {
    return JSON.stringify(JSON.parse(body)) === body;
  } catch {
    return false;
  }
}

function contradiction({ host, server, path, body, key, state, handle, triedAt, error }: Order): string | undefined {
  if (handle === undefined && body === undefined) return "body";
  if (handle && !(handle.host === host && handle.server === server && handle.path === path)) return "handle";
  if (handle?.idempotencyKey !== undefined && handle.idempotencyKey !== key) return "handle";
  // Without either nothing was bought, whatever the state says.
  const begun = handle !== undefined || triedAt !== undefined;
  if (!begun && ["submitting", "pending", "completed", "failed", "unknown", "expired"].includes(state)) return "state";
  if (begun && (state === "ordered" || state === "refused")) return "state";
  // It is what a refused one answers with.
  if (state === "refused" && error === undefined) return "error";
  return handle === undefined && ["pending", "completed", "failed", "expired"].includes(state) ? "state" : undefined;
}

/** @throws ConfigurationError for what names nothing, or could not stand in an address. */
export function checkReference(reference: unknown): void {
  if (typeof reference === "string" && /^[^\p{C}]{1,512}$/u.test(reference)) return;
  throw new ConfigurationError("reference must be a text of 1 to 512 characters, none of them a control character");
}
