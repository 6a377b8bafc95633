import { meant } from "../../client/kernel/nearest.js";
import { firstAt, pointerKey } from "../../client/kernel/pointer.js";
import { nearestBranches } from "./branches.js";
import type { ValidatorError } from "./types.js";
import { type Violation, violation, wording } from "./violations.js";

/** More than anybody reads; a body of a million unknown properties shall not make a million objects. */
const MOST = 100;

/**
 * What a validator found, in the terms of a request.
 *
 * @param value what was looked at: of a long list of values the nearest is named.
 */
export function toViolations(
  where: Violation["in"],
  errors: readonly ValidatorError[] | null | undefined,
  nameOf = (name: string) => name,
  value?: unknown,
): Violation[] {
  return nearestBranches(errors ?? [])
    .slice(0, MOST)
    .map((error) => {
      const rule = error.keyword === "false schema" ? "forbidden" : error.keyword;
      const trail = [...trailOf(error.instancePath), ...named(error)].map(nameOf);
      return violation(where, trail, rule, wording(rule, textOf(error, value)));
    });
}

function trailOf(instancePath: string): string[] {
  return instancePath.split("/").slice(1).map(pointerKey);
}

/** A property that is missing or one too many is named apart from the path to where it belongs. */
function named({ params }: ValidatorError): string[] {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return typeof name === "string" ? [name] : [];
}

function textOf({ message = "", keyword, params, instancePath }: ValidatorError, value: unknown): string {
  if (keyword === "const" && "allowedValue" in params) return `must be ${JSON.stringify(params.allowedValue)}`;
  const { allowedValues } = params;
  return Array.isArray(allowedValues) ? listText(message, allowedValues, firstAt(value, [instancePath])) : message;
}

/** A message with the values that would do: all of a few, or some of many and the one that may have been meant. */
export function listText(message: string, allowed: readonly unknown[], said: unknown): string {
  if (allowed.length <= LISTED) return `${message}: ${allowed.join(", ")}`;
  const near = typeof said === "string" ? meant(said, allowed.map(String)) : "";
  return `${message}: ${allowed.slice(0, SHOWN).join(", ")} and ${allowed.length - SHOWN} more${near}`;
}

/** More than these nobody reads, and a message is cut where it grows long: the names of a hundred instruments. */
const LISTED = 40;
const SHOWN = 5;
