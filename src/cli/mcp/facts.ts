import { cleanLines } from "../terminal/terminal.js";
import { withoutKeys } from "./keys.js";

export type Facts = Readonly<Record<string, unknown>>;

/** Longer than a song's text; of what is longer, task_download saves the whole. */
const MOST_TEXT = 10_000;
/** What one answer may take of a conversation. */
const MOST_IN_ALL = 50_000;
const DEEPEST = 12;

/**
 * Facts as plain JSON that a model can be given: a host wrote much of it, and may have written a megabyte, or characters that
 * show something else than they say.
 */
export function boundFacts(facts: Facts): Record<string, unknown> {
  let left = MOST_IN_ALL;
  const cut = (text: string) => {
    const most = Math.min(MOST_TEXT, left);
    const all = cleanLines(withoutKeys(text));
    left -= Math.min(all.length, most);
    return all.length > most ? `${all.slice(0, most)}…` : all;
  };
  const bound = (value: unknown, depth: number): unknown => {
    if (typeof value === "string") return cut(value);
    if (Object(value) !== value) return value;
    if (depth === 0) return "…";
    const kept: [string, unknown][] = [];
    for (const [name, it] of Object.entries(value as object)) {
      if (left === 0) break;
      // However short it is, it takes some room.
      left = Math.max(0, left - 4);
      kept.push([Array.isArray(value) ? name : cut(name), bound(it, depth - 1)]);
    }
    return Array.isArray(value) ? kept.map(([, it]) => it) : Object.fromEntries(kept);
  };
  return bound(JSON.parse(JSON.stringify(facts)), DEEPEST) as Record<string, unknown>;
}
