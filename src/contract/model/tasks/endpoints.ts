import type { Contract } from "../../contract.js";

/** What people call the create operations of a host, by path: the path without what all of them begin with. */
export function endpointNames({ operations }: Contract): ReadonlyMap<string, string> {
  const paths = operations
    .filter((it) => it.task !== undefined)
    .map(({ path }) => ({ path, parts: path.split("/").slice(1) }));
  const first = paths[0]?.parts ?? [];
  const lengths = paths.map(({ parts }) => parts.length);
  // Of the longest path two parts stay, and of each at least one: a host with one endpoint has a name for it too.
  let shared = Math.max(0, Math.min(Math.max(...lengths) - 2, Math.min(...lengths) - 1));
  const begins = (parts: readonly string[]) => parts.slice(0, shared).join("/") === first.slice(0, shared).join("/");
  while (!paths.every(({ parts }) => begins(parts))) shared--;
  return new Map(paths.map(({ path, parts }) => [path, parts.slice(shared).join("/")]));
}
