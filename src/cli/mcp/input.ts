import { MAX_DEPTH } from "../../client/kernel/limits.js";
import { meant } from "../../client/kernel/nearest.js";
import { inShort, isObject } from "../../contract/document/json.js";
import type { FlatObject } from "../../contract/model/flat.js";
import { CommandFault } from "../exit.js";

/** @throws CommandFault that names the argument, and what it should be. */
export function refuseInput(tool: string, schema: FlatObject, input: unknown): void {
  const { properties, required = [] } = schema;
  const refuse = (why: string): never => {
    throw new CommandFault(`${tool} ${why}. Nothing was sent.`);
  };
  if (isDeep(input)) return refuse("takes nothing that is nested as deep as this");
  if (!isObject(input)) return refuse(`takes an object with ${Object.keys(properties).join(", ")}`);
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(properties, name)) refuse(`takes no ${inShort(name)}${meant(name, Object.keys(properties))}`);
  }
  for (const name of required) if (input[name] === undefined) refuse(`needs ${name}`);
  for (const [name, property] of Object.entries(properties)) {
    const fault = faultOf(input[name], property as unknown as Schema);
    if (fault) refuse(`takes as ${name} ${fault}`);
  }
}

/** Deeper than any request is, so that whoever goes through it keeps to the stack. */
function isDeep(input: unknown): boolean {
  let level = [input];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    level = level.flatMap((it) => (Object(it) === it ? Object.values(it as object) : []));
  }
  return level.length > 0;
}

interface Schema {
  readonly type: "string" | "number" | "boolean" | "object";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

function faultOf(
  value: unknown,
  { type, minLength = 0, maxLength = Number.POSITIVE_INFINITY, enum: values, minimum, maximum }: Schema,
): string | undefined {
  if (value === undefined) return undefined;
  const isRight = type === "object" ? isObject(value) : typeof value === type;
  if (!isRight) return type === "object" ? "an object" : `a ${type}`;
  if (typeof value === "string" && value.length < minLength) return "a text that is not empty";
  if (typeof value === "string" && value.length > maxLength) return `at most ${maxLength} characters`;
  if (values && !values.includes(value as string)) return `one of ${values.join(", ")}`;
  if (typeof value !== "number") return undefined;
  if (value < (minimum ?? value) || value > (maximum ?? value))
    return maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`;
  return undefined;
}
