import { toViolations } from "../../contract/check/errors.js";
import type { ParameterPlace, Validator } from "../../contract/check/types.js";
import { PLACES } from "../../contract/check/types.js";
import type { Violation } from "../../contract/check/violations.js";
import type { Contract, Operation } from "../../contract/contract.js";
import { record } from "../../contract/document/json.js";
import type { JudgedRequest } from "../engine.js";
import { rawOperation } from "./facts.js";

/** What is wrong with a request's parameters. */
export type ParameterJudge = (request: JudgedRequest) => Violation[];

type Value = string | readonly string[] | undefined;

interface Slot {
  readonly name: string;
  readonly lower: string;
  readonly read: (value: Value) => unknown;
}

/** Prepares the judging of an operation's parameters: which there are, how they are written, what they may be. */
export function parameterJudge(contract: Contract, operation: Operation): ParameterJudge {
  const checks = contract.checks?.parameters.get(operation.parameters) ?? {};
  const judges = PLACES.flatMap((place) => {
    const validate = checks[place];
    return validate === undefined ? [] : [placeJudge(place, validate, slotsOf(contract, operation, place))];
  });
  const [only] = judges;
  if (judges.length === 1 && only !== undefined) return only;
  return (request) => judges.flatMap((judge) => judge(request));
}

function placeJudge(place: ParameterPlace, validate: Validator, slots: readonly Slot[]): ParameterJudge {
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

function slotsOf({ document }: Contract, operation: Operation, place: ParameterPlace): Slot[] {
  const { parameters } = operation;
  const path = record(record(document.paths)[operation.path]);
  const raws = [path, rawOperation(document, operation)]
    .flatMap((it) => (Array.isArray(it.parameters) ? (it.parameters as unknown[]) : []))
    .map(record);
  return parameters
    .filter((it) => it.in === place)
    .map(({ name, schema }) => {
      const raw = raws.find((it) => it.name === name && it.in === place) ?? {};
      return { name, lower: name.toLowerCase(), read: readerOf(record(schema).type, place, raw) };
    });
}

/** How a list or an object is written in one parameter; anything else stands as it is. */
function readerOf(type: unknown, place: ParameterPlace, { style, explode }: Record<string, unknown>): Slot["read"] {
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
