import { meant } from "../../client/kernel/nearest.js";
import { firstAt, pointerKey } from "../../client/kernel/pointer.js";
import type { ShapeError } from "./described.js";

/**
 * What to mend first, as a sentence: the deepest fault, since those above it often only follow from it. Of a choice that
 * fails as a whole, all that it offers is told.
 */
export function adviceOn(errors: readonly ShapeError[], name: string, value: unknown): string {
  const deepest = Math.max(...errors.map(depthOf));
  const told = errors.filter((it) => depthOf(it) === deepest);
  const error = told.find(({ keyword }) => keyword === "anyOf") ?? told[0];
  if (error === undefined) return `${name} is wrong`;
  return sentence(error, name, firstAt(value, [error.instancePath]));
}

function sentence({ instancePath, keyword, params, parentSchema }: ShapeError, name: string, data: unknown): string {
  const place = name + instancePath.split("/").slice(1).map(step).join("");
  const { properties = {}, not, write } = parentSchema;
  if (keyword === "additionalProperties") {
    const known = Object.keys(properties);
    const name = String(params.additionalProperty);
    return `${place}${step(name)} is unknown: write one of ${known.join(", ")}${meant(name, known)}`;
  }
  if (keyword === "required") {
    const missing = String(params.missingProperty);
    return `${place}${step(missing)}: write ${properties[missing]?.write}`;
  }
  const words = keyword === "enum" ? (params.allowedValues as unknown[]).map(String) : [];
  return `${place}: write ${keyword === "not" ? not?.write : write}${typeof data === "string" ? meant(data, words) : ""}`;
}

/** `/faults/0/times` is `faults[0].times` for people. */
function step(part: string): string {
  const key = pointerKey(part);
  return /^\d+$/.test(key) ? `[${key}]` : `.${key}`;
}

/** Rules about what is in an object stand below it; an unknown property may be the very one that another rule misses. */
const BELOW: Readonly<Record<string, number>> = { additionalProperties: 1, required: 0.5, not: 0.5 };

function depthOf({ instancePath, keyword }: ShapeError): number {
  return instancePath.split("/").length + (BELOW[keyword] ?? 0);
}
