import type { ValidatorError } from "./types.js";

/** More than anybody's request brings: then nothing is weighed, and the first ones are told. */
const MOST = 5000;

/** What an error says against a branch having been meant: another kind of value, another constant, other properties. */
const WEIGHTS = { kind: 1000, constant: 100, here: 10, within: 1 };

/** A fault, or a choice with those of its branches that are kept. */
interface Fault {
  readonly error: ValidatorError;
  readonly within: readonly Fault[];
}

interface Branch {
  /** Its number, where the schema stands in place; a schema that is referred to has none in its errors. */
  readonly index: string | undefined;
  readonly faults: Fault[];
}

/**
 * Of each choice inside a value, the errors of the branch that was probably meant, of several as near all of them: a validator
 * reports the faults of all, and of a schema that contains itself those of all levels.
 *
 * @param errors in the validator's order, in which a choice follows the faults of its branches.
 */
export function nearestBranches(errors: readonly ValidatorError[]): readonly ValidatorError[] {
  if (errors.length > MOST || !errors.some(isChoice)) return errors;
  const kept: Fault[] = [];
  for (const error of errors) {
    const inside = isChoice(error) ? kept.splice(startOf(kept, error)) : [];
    kept.push({ error, within: inside.length === 0 ? inside : nearest(branchesOf(inside, error), error) });
  }
  return kept.flatMap(errorsOf);
}

function errorsOf({ error, within }: Fault): ValidatorError[] {
  return [...within.flatMap(errorsOf), error];
}

function isChoice({ keyword }: ValidatorError): boolean {
  return keyword === "oneOf" || keyword === "anyOf";
}

/** Where the faults of the choice's branches begin: below its value, and not of what stands beside it or around it. */
function startOf(before: readonly Fault[], { instancePath, schemaPath = "" }: ValidatorError): number {
  const around = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
  let start = before.length;
  for (; start > 0; start--) {
    const { instancePath: at, schemaPath: by = "" } = (before[start - 1] as Fault).error;
    if (at !== instancePath && !at.startsWith(`${instancePath}/`)) break;
    const inside = by.startsWith(`${schemaPath}/`);
    // What the schema around says in place has its path; what a branch refers to begins anew.
    const beside = around !== "#" && by.startsWith(`${around}/`);
    if (!inside && (beside || (at === instancePath && /\/(enum|anyOf)$/.test(by) && by.startsWith(around)))) break;
  }
  return start;
}

function branchesOf(faults: readonly Fault[], { schemaPath = "" }: ValidatorError): Branch[] {
  const branches: Branch[] = [];
  for (const fault of faults) {
    const { schemaPath: by = "" } = fault.error;
    const index = by.startsWith(`${schemaPath}/`) ? by.slice(schemaPath.length + 1).split("/", 1)[0] : undefined;
    const last = branches.at(-1);
    if (last !== undefined && last.index === index && !(index === undefined && beginsAnew(last.faults, fault))) {
      last.faults.push(fault);
    } else branches.push({ index, faults: [fault] });
  }
  return branches;
}

/** The keywords by which most objects are refused, in the validator's order. */
const ORDER = ["required", "additionalProperties", "properties"];

/** Two schemas in a row that are referred to: within one the validator goes through keywords in its order, and once. */
function beginsAnew(faults: readonly Fault[], { error: { schemaPath = "" } }: Fault): boolean {
  const last = faults.at(-1)?.error.schemaPath ?? "";
  const [before, now] = [last, schemaPath].map((it) => ORDER.indexOf(it.split("/")[1] ?? "")) as [number, number];
  return (now >= 0 && now < before) || (last !== schemaPath && faults.some((it) => it.error.schemaPath === schemaPath));
}

function nearest(branches: readonly Branch[], { instancePath }: ValidatorError): Fault[] {
  const weighed = branches.map(({ faults }) => ({ faults, weight: weightOf(faults, instancePath) }));
  const least = Math.min(...weighed.map(({ weight }) => weight));
  return weighed.flatMap(({ faults, weight }) => (weight === least ? faults : []));
}

function weightOf(faults: readonly Fault[], at: string): number {
  let weight = 0;
  for (const { error, within } of faults) {
    const { instancePath, keyword } = error;
    const depth = instancePath.slice(at.length).split("/").length - 1;
    if (depth === 0 && within.length > 0) weight += weightOf(within, at);
    else if (depth === 0) weight += ["type", "const", "enum"].includes(keyword) ? WEIGHTS.kind : WEIGHTS.here;
    else weight += depth === 1 && keyword === "const" ? WEIGHTS.constant : WEIGHTS.within;
  }
  return weight;
}
