import { AbortedError, NoOutputError, TaskreelError } from "../client/errors.js";
import { notify } from "../client/kernel/handlers.js";
import type { HandleJson } from "../client/types.js";
import type { Step } from "../client/wait/step.js";
import { type AdvanceOptions, RETRIES } from "./options.js";
import { ended, endedBy, errorOf, type Outcome } from "./step.js";
import type { Order, OrderingClient } from "./types.js";

/** Asks once how the task of an order is; of a task that was answered with its result, sends nothing. */
export async function pollOrder(client: OrderingClient, order: Order, options: AdvanceOptions): Promise<Outcome> {
  const { maxAgeMs, signal, requestTimeoutMs, retries = RETRIES, intervalMs, typicalSeconds } = options;
  let step: Step;
  try {
    const task = client.resume(order.handle as HandleJson);
    const { misses } = order;
    step = await task.poll({ misses, retries, maxAgeMs, signal, requestTimeoutMs, intervalMs, typicalSeconds });
  } catch (error) {
    if (!(error instanceof TaskreelError)) throw error;
    await notify(options.onError, error);
    // Whoever gives up learns nothing of the order.
    if (error instanceof AbortedError) return { ...endedBy("stopped", error), changes: {} };
    return error instanceof NoOutputError ? ended(order, { error }) : endedBy("stopped", error);
  }
  if (step.state === "failed") await notify(options.onError, step.error);
  if (step.state === "completed" || step.state === "failed") return ended(order, step);
  const { state, update, misses, busy, retryAfterMs } = step;
  if (step.error) await notify(options.onError, step.error);
  if (state === "expired" && update) {
    const message = `The task goes on after ${Math.round(update.ageMs / 1000)} s: advance the order again to ask again`;
    return { ...endedBy("expired", { name: "WaitTimeoutError", message }), update };
  }
  const error = step.error && errorOf(step.error);
  const changes = { state: "pending", misses: misses || undefined, error } as const;
  return { state: "pending", dueAt: Date.now() + retryAfterMs, busy, update, error, changes };
}
