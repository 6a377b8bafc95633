import { createRing } from "./ring.js";
import { fingerprint } from "./store.js";

/** Which task was created under which key. */
export interface Purchases {
  /** The earlier call under the same key, if there was one. */
  find(scope: string, key: string): Purchase | undefined;
  add(scope: string, key: string, body: unknown, taskId: string): void;
  clear(): void;
}

export interface Purchase {
  readonly taskId: string;
  readonly body: string;
}

/** @param limit how many keys are remembered. */
export function createPurchases(limit: number): Purchases {
  const purchases = new Map<string, Purchase>();
  const names = createRing(limit);
  const nameOf = (scope: string, key: string) => fingerprint(`${scope}\n${key}`);
  return {
    find: (scope, key) => (purchases.size === 0 ? undefined : purchases.get(nameOf(scope, key))),
    add(scope, key, body, taskId) {
      const name = nameOf(scope, key);
      const oldest = names.push(name);
      if (oldest !== undefined) purchases.delete(oldest);
      purchases.set(name, { taskId, body: printOf(body) });
    },
    clear() {
      purchases.clear();
      names.clear();
    },
  };
}

/** Whether the request is the one that was sent before; the order of its fields does not count. */
export function isSame(purchase: Purchase, body: unknown): boolean {
  return purchase.body === printOf(body);
}

function printOf(body: unknown): string {
  return fingerprint(JSON.stringify(sorted(body)) ?? "");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, it]) => [key, sorted(it)]);
}
