import type { Fault } from "./fault.js";

/** What a fault is called in a journal. */
export function nameOf({ transport, example, code, status }: Fault): string {
  return transport ?? example ?? code ?? String(status);
}
