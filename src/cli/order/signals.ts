import { EXIT } from "../exit.js";

let onLeaving: (() => void) | undefined;

/**
 * What is said when a second Ctrl-C leaves a call that is under way.
 *
 * @returns how to take that back.
 */
export function sayOnLeaving(say: () => void): () => void {
  onLeaving = say;
  return () => {
    onLeaving = undefined;
  };
}

/** The first Ctrl-C, or SIGTERM, fires the signal; the second ends the process. What is bought goes on either way. */
export function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  const codes = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated };
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) {
        onLeaving?.();
        process.exit(codes[name]);
      }
      controller.abort(Object.assign(new Error("Interrupted"), { name: "AbortError", signal: name }));
    });
  }
  return controller.signal;
}
