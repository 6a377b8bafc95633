import type { OrderOptions, OrderStep, OrderStore } from "taskreel/durable";
import { advance, memoryStore, type Order, orderOf } from "taskreel/durable";
import type { Reply } from "../../setup/virtual-fetch.js";
import { kie, LUMA, lumaBody, MODIFY, modifyBody, runapi } from "../../setup/virtual-host.js";

/** An order of a host that knows idempotency keys, or of one that knows none, in a world that then replies as listed. */
export function ordered(host: "runapi" | "kie", replies: readonly Reply[], options: OrderOptions = {}) {
  const it = host === "runapi" ? runapi(replies) : kie(replies);
  const named = { reference: "order-1", ...options };
  const order =
    it.client.host.rules.host === "runapi"
      ? orderOf(runapi([]).client, LUMA, lumaBody, named)
      : orderOf(kie([]).client, MODIFY, modifyBody, named);
  const saved: Order[] = [];
  const memory = memoryStore();
  const store: OrderStore = {
    load: memory.load,
    save(next) {
      saved.push(next);
      return memory.save(next);
    },
  };
  return {
    ...it,
    order: order as Order,
    store,
    saved,
    /** One step, by what is saved. */
    async step(from: Order = order as Order, more = {}): Promise<OrderStep> {
      return it.clock.settle(advance(it.client, from, { ...store, ...more }));
    },
  };
}

/** How long from now until the order is to be advanced again. */
export function dueIn(step: OrderStep): number {
  return "dueAt" in step ? step.dueAt - Date.now() : Number.NaN;
}
