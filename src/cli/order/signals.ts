import { EXIT } from "../exit.js";

/** The first Ctrl-C, or SIGTERM, fires the signal; the second ends the process. What is bought goes on either way. */
export function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  const codes = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated };
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(codes[name]);
      controller.abort(Object.assign(new Error("Interrupted"), { name: "AbortError", signal: name }));
    });
  }
  return controller.signal;
}
