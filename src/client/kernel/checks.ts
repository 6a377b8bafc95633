import { ConfigurationError } from "../errors.js";

/**
 * Refuses options that nothing can be done with, before anything is sent: a name that does not exist, which would be
 * overlooked, and numbers that nothing can be counted by.
 */
export function checkOptions(options: object, known = Object.keys(options) as readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw new ConfigurationError(`There is no option ${name}${meant(name, known)}`);
    if (value === undefined || !/Ms$|Seconds$|^(retries|misses|attempts)$/.test(name)) continue;
    if (name === "typicalSeconds" ? !isSpan(value) : !isAmount(value))
      throw new ConfigurationError(
        `${name} must be ${name === "typicalSeconds" ? "two numbers [from, to], to above 0" : "a number from 0 up"}`,
      );
  }
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

function isSpan(value: unknown): boolean {
  const [from, to, ...more] = Array.isArray(value) ? value : [];
  return more.length === 0 && isAmount(from) && isAmount(to) && from <= to && to > 0 && to < Number.POSITIVE_INFINITY;
}

/** The known name that was probably meant. */
function meant(name: string, known: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[_-]/g, "");
  const near = known.find((it) => plain(it).startsWith(plain(name)) || plain(name).startsWith(plain(it)));
  return near ? `; did you mean ${near}` : `, but ${known.join(", ")}`;
}
