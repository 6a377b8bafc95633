import { ConfigurationError } from "../errors.js";

/**
 * Refuses options that nothing can be done with, before anything is sent: a name that does not exist, which would be
 * overlooked, and numbers that nothing can be counted by.
 */
export function checkOptions(options: object, known: readonly string[]): void {
  if (Object(options) !== options) throw new ConfigurationError("Options must be an object");
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw new ConfigurationError(`There is no option ${name}${nearest(name, known)}`);
    if (value === undefined || !/Ms$|Seconds$|^(retries|misses|attempts)$/.test(name)) continue;
    const [holds, wanted] =
      name === "typicalSeconds"
        ? [isSpan(value), "[from, to], to above 0"]
        : // With none of these a call would end before it began.
          /^(request|idle|att)/.test(name)
          ? [isAmount(value) && value, "a number above 0"]
          : [isAmount(value), "a number from 0 up"];
    if (!holds) throw new ConfigurationError(`${name} must be ${wanted}`);
  }
}

/** Whether a host's name is one of this machine itself. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

function isSpan(value: unknown): boolean {
  const [from, to] = Array.isArray(value) && value.length === 2 ? value : [];
  return isAmount(from) && Number.isFinite(to) && from <= to && to > 0;
}

/**
 * For a message: the known names that have most words of one that is not, the shortest first. Not by `kernel/nearest`, which every
 * page would have to carry.
 */
export function nearest(name: string, known: readonly string[]): string {
  const words = `${name}`.toLowerCase().split(/[\W_]/, 16);
  const far = (it: string) => it.length / 999 - words.filter((word) => it.toLowerCase().includes(word)).length;
  const near = [...known].sort((one, other) => far(one) - far(other));
  return `; nearest: ${near.slice(0, 3).join(", ")}`;
}
