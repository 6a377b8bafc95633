import { pointerKey } from "../../../client/kernel/pointer.js";
import { PLACES } from "../../../contract/check/contract-checks.js";
import { toViolations } from "../../../contract/check/errors.js";
import type { ParameterPlace, Validator } from "../../../contract/check/types.js";
import { allViolations } from "../../../contract/check/validate.js";
import { type Violation, violation } from "../../../contract/check/violations.js";
import type { Contract, Operation, Parameter } from "../../../contract/contract.js";
import type { CheckedRequest } from "../request.js";
import { type Reader, readerOf } from "./styles.js";

/** What is wrong with a request's parameters. */
export type ParameterCheck = (request: CheckedRequest) => Violation[];

interface Slot {
  readonly name: string;
  readonly lower: string;
  readonly read: Reader;
}

/** Prepares the check of an operation's parameters: which there are, how they are written, what they may be. */
export function parameterCheck(contract: Contract, operation: Operation): ParameterCheck {
  const validators = contract.checks?.parameters.get(operation.parameters) ?? {};
  const checks = PLACES.flatMap((place) => {
    const validator = validators[place];
    const parameters = operation.parameters.filter((it) => it.in === place);
    return validator === undefined ? [] : [placeCheck(place, validator, parameters, contract)];
  });
  const [only] = checks;
  if (checks.length === 1 && only !== undefined) return only;
  return (request) => checks.flatMap((check) => check(request));
}

function placeCheck(
  place: ParameterPlace,
  validate: Validator,
  parameters: readonly Parameter[],
  contract: Contract,
): ParameterCheck {
  const slots = parameters.map((it): Slot => {
    const others = parameters.filter((other) => other !== it).map(({ name }) => name);
    return { name: it.name, lower: it.name.toLowerCase(), read: readerOf(it, others) };
  });
  const spelling = new Map(slots.map(({ lower, name }) => [lower, name]));
  const jsonChecks = parameters.filter(({ json }) => json).map((it) => jsonCheck(it, contract));
  return (request) => {
    const values: Record<string, unknown> = {};
    for (const { lower, read } of slots) {
      const value = read(request);
      if (value !== undefined && value !== "") values[lower] = value;
    }
    const found = jsonChecks.length === 0 ? NONE : jsonChecks.flatMap((check) => check(values));
    if (validate(values)) return found;
    return [...toViolations(place, validate.errors, (name) => spelling.get(name) ?? name), ...found];
  };
}

const NONE: Violation[] = [];

/** A parameter that is written as JSON is judged as a body is: nothing in it stands for something else. */
function jsonCheck({ in: place, name, schema }: Parameter, { checks }: Contract) {
  const check = typeof schema === "object" ? checks?.requests.get(schema) : undefined;
  return (values: Record<string, unknown>): Violation[] => {
    const text = values[name.toLowerCase()];
    if (text === undefined) return NONE;
    try {
      const value: unknown = JSON.parse(String(text));
      if (check === undefined) return NONE;
      return allViolations(check, value).map(({ pointer, rule, message }) => {
        const trail = pointer.split("/").slice(1);
        const keys = trail.map(pointerKey);
        return violation(place, [name, ...keys], rule, message);
      });
    } catch {
      return [violation(place, [name], "json", "is not JSON")];
    }
  };
}
