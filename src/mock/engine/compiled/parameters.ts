import { PLACES } from "../../../contract/check/contract-checks.js";
import { toViolations } from "../../../contract/check/errors.js";
import type { ParameterPlace, Validator } from "../../../contract/check/types.js";
import type { Violation } from "../../../contract/check/violations.js";
import type { Contract, Operation, Parameter } from "../../../contract/contract.js";
import { record } from "../../../contract/document/json.js";
import type { CheckedRequest } from "../engine.js";

/** What is wrong with a request's parameters. */
export type ParameterCheck = (request: CheckedRequest) => Violation[];

type Value = string | readonly string[] | undefined;

interface Slot {
  readonly name: string;
  readonly lower: string;
  readonly read: (value: Value) => unknown;
}

/** Prepares the check of an operation's parameters: which there are, how they are written, what they may be. */
export function parameterCheck(contract: Contract, operation: Operation): ParameterCheck {
  const validators = contract.checks?.parameters.get(operation.parameters) ?? {};
  const checks = PLACES.flatMap((place) => {
    const validator = validators[place];
    const parameters = operation.parameters.filter((it) => it.in === place);
    return validator === undefined ? [] : [placeCheck(place, validator, parameters.map(slotOf))];
  });
  const [only] = checks;
  if (checks.length === 1 && only !== undefined) return only;
  return (request) => checks.flatMap((check) => check(request));
}

function placeCheck(place: ParameterPlace, validate: Validator, slots: readonly Slot[]): ParameterCheck {
  const spelling = new Map(slots.map(({ lower, name }) => [lower, name]));
  return (request) => {
    const sent = place === "header" ? request.headers : request.params[place];
    const values: Record<string, unknown> = {};
    for (const { name, lower, read } of slots) {
      const key = place === "header" ? lower : name;
      const value = read(
        place === "query" ? inAnyCase(sent, name, lower) : Object.hasOwn(sent, key) ? sent[key] : undefined,
      );
      if (value !== undefined && value !== "") values[lower] = value;
    }
    if (validate(values)) return NONE;
    return toViolations(place, validate.errors, (name) => spelling.get(name) ?? name);
  };
}

const NONE: Violation[] = [];

/** As Prism has it, the case of a query parameter's name does not matter. The last one of several counts. */
function inAnyCase(sent: Readonly<Record<string, Value>>, name: string, lower: string): Value {
  let value: Value;
  for (const key in sent) if (key === name || key.toLowerCase() === lower) value = sent[key];
  return value;
}

function slotOf(parameter: Parameter): Slot {
  return { name: parameter.name, lower: parameter.name.toLowerCase(), read: readerOf(parameter) };
}

/** How a list or an object is written in one parameter; anything else stands as it is. */
function readerOf({ in: place, schema, style, explode }: Parameter): Slot["read"] {
  const { type } = record(schema);
  if (type === "array") {
    const separator = style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? "%20" : ",";
    const repeats = place === "query" && (explode ?? (style === undefined || style === "form")) === true;
    return (value) => {
      if (value === undefined || value === "") return value;
      if (repeats) return typeof value === "string" ? [value] : value;
      return (typeof value === "string" ? value : (value.at(-1) ?? "")).split(separator);
    };
  }
  if (type === "object") return (value) => (typeof value === "string" ? pairs(value, explode === true) : value);
  return (value) => value;
}

function pairs(value: string, exploded: boolean): Record<string, unknown> {
  const parts = value.split(",");
  if (exploded) return Object.fromEntries(parts.map((it) => [it.split("=", 1)[0], it.slice(it.indexOf("=") + 1)]));
  return Object.fromEntries(parts.flatMap((it, index) => (index % 2 === 0 ? [[it, parts[index + 1]]] : [])));
}
