import { operations } from "../../../generated/mock/control.js";
import type { Described } from "./described.js";
import { type ControlCall, HANDLERS } from "./routes.js";

/** What answers a call. */
export interface Found {
  readonly operation: Described;
  readonly handle: (call: ControlCall) => unknown;
  /** What stands in the path's place for a name. */
  readonly name: string;
}

/** The operation of a method and path, or the methods that the path takes: none means that there is no such path. */
export function find(method: string, path: string): Found | readonly string[] {
  const there = Object.entries<Described>(operations).filter(([, it]) => nameIn(path, it.path) !== undefined);
  for (const [id, operation] of there) {
    if (operation.method !== method) continue;
    // Its body and query are read by the same operation's shapes.
    const handle = HANDLERS[id as keyof typeof HANDLERS] as Found["handle"];
    return { operation, handle, name: decoded(nameIn(path, operation.path) ?? "") };
  }
  return there.map(([, it]) => it.method);
}

/** What the path has where the template has a name; empty where it has none, undefined when they differ. */
function nameIn(path: string, template: string): string | undefined {
  const given = path.split("/");
  const parts = template.split("/");
  const isName = (part: string | undefined) => part?.startsWith("{") === true;
  if (given.length !== parts.length) return undefined;
  if (!parts.every((it, index) => it === given[index] || (isName(it) && given[index] !== ""))) return undefined;
  return given[parts.findIndex(isName)] ?? "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a malformed escape names nothing
  }
}
