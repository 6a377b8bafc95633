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
export function judge(check: Check, value: unknown): Violation[] {
  if (isTooLarge(value)) return [violation("body", [], "size", `has more than ${MOST_VALUES} values`)];
  return explain(findings(check, value), check, value, run);
}

/** The same before it is explained. */
export function findings(check: Check, value: unknown): Violation[] {
  return run(decisive(check, value), value);
}

export function run(validate: Validator, value: unknown): Violation[] {
  return validate(value) ? [] : toViolations("body", validate.errors);
}
