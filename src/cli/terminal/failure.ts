import { EXIT } from "../exit.js";

/**
 * Says on stderr what went wrong. Resolves to the code to end with. What tells one error from another needs all of the library, and
 * is loaded for faults alone; help and version, which end as errors of commander, are none.
 */
export async function report(error: unknown, json?: boolean): Promise<number> {
  const { name, exitCode } = error as { name?: unknown; exitCode?: unknown };
  if (name === "CommanderError" && exitCode === 0) return EXIT.done;
  return (await import("./report.js")).reportError(error, json);
}
