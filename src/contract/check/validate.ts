import { toViolations } from "./errors.js";
import { explain } from "./explain.js";
import { decisive } from "./reading.js";
import type { Check, Validator } from "./types.js";
import { type Violation, violation } from "./violations.js";

/** Far above every body of a contract, and few enough that a validator's list of faults stays short. */
export const MOST_VALUES = 10_000;

/** Whether the value conforms: no more is worked out than that. */
export function accepts(check: Check, value: unknown): boolean {
  return decisive(check, value)(value);
}

/** What is wrong with the value, as explained for its sender; nothing when it conforms. */
export function validate(check: Check, value: unknown): Violation[] {
  if (isTooLarge(value)) return [violation("body", [], "size", `has more than ${MOST_VALUES} values`)];
  return explain(allViolations(check, value), check, value, violationsBy);
}

/** The same before it is explained, with what only follows from something else. */
export function allViolations(check: Check, value: unknown): Violation[] {
  return violationsBy(decisive(check, value), value);
}

export function violationsBy(validator: Validator, value: unknown): Violation[] {
  try {
    return validator(value) ? [] : toViolations("body", validator.errors, undefined, value);
  } catch (error) {
    // The platform's own regular expressions give up at some millions of characters.
    if (error instanceof RangeError)
      return [violation("body", [], "size", "holds a text that is too long to be checked")];
    throw error;
  }
}

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
