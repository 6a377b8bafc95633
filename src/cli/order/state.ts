import { boughtBy, canResend } from "taskreel/durable";
import type { Recorded } from "./journal/entries.js";

/** The state as far as this machine knows, in words. */
export function stateOf(order: Recorded): string {
  const { state, pid } = order;
  if (boughtBy(order) !== "maybe") return state === "completed" ? "succeeded" : state;
  const age = Date.now() - Date.parse(order.orderedAt);
  if (state === "submitting" && pid !== undefined && age < LONGEST_CALL_MS && isRunning(pid)) return state;
  return canResend(order) ? "submission open" : "submission unknown";
}

/** No create call takes as long, repeats included; after it, a process of that number is another one. */
const LONGEST_CALL_MS = 15 * 60 * 1000;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
