/** Far above every body of a contract, and few enough that a validator's list of faults stays short. */
export const MOST_VALUES = 10_000;

/** Whether the value, all that is in it counted, is too large to be checked: a validator lists the faults of every item. */
export function isTooLarge(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  // Not recursive: what a parser takes may be nested more deeply than the stack is.
  const left: object[] = [value];
  let seen = 0;
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    for (const key in node) {
      if (++seen > MOST_VALUES) return true;
      const part = (node as Record<string, unknown>)[key];
      if (typeof part === "object" && part !== null) left.push(part);
    }
  }
  return false;
}
