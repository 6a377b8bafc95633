// What an example shows tells in which way a fact is written.

/** The time in the way in which the example shows one: milliseconds, seconds or ISO 8601. */
export function timeLike(shown: unknown, time: number | undefined): unknown {
  if (time === undefined) return shown;
  if (typeof shown === "number") return shown > 1e11 ? Math.floor(time) : Math.floor(time / 1000);
  return typeof shown === "string" ? new Date(time).toISOString() : shown;
}

/** The value where it has the type of what is shown. */
export function sameType(value: unknown, shown: unknown): unknown {
  return typeof value === typeof shown ? value : shown;
}

/** Whether a text is an address that a client could fetch. */
export function isUrl(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/\S+$/.test(value);
}
