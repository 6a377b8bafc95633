import { toViolations } from "./errors.js";
import { explain } from "./explain.js";
import { decisive } from "./reading.js";
import { isTooLarge, MOST_VALUES } from "./size.js";
import type { Check, Validator } from "./types.js";
import { type Violation, violation } from "./violations.js";

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
  return validator(value) ? [] : toViolations("body", validator.errors);
}
