import { type Command, Option } from "commander";
import { whom } from "../../contract/model/described.js";
import { CommandFault } from "../exit.js";
import type { Field, RequestFields, Rule } from "./fields.js";

/** A field of the request, and the flag that sets it. */
export interface Flag {
  readonly field: Field;
  /** With its dashes. */
  readonly long: string;
}

/** Gives every field a flag: kebab case, and another name where the command has one of its own by that name. */
export function flagsOf({ fields }: RequestFields, taken: Iterable<string>): Flag[] {
  const used = new Set(taken);
  return fields.map((field) => {
    const kebab = field.name
      .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
      .replaceAll("_", "-")
      .toLowerCase();
    let long = `--${kebab}`;
    while (used.has(long) || used.has(`--no-${long.slice(2)}`)) long = `--body-${long.slice(2)}`;
    used.add(long);
    return { field, long };
  });
}

/** Adds the flags to a command, with what the contract says of them. */
export function addFlags(command: Command, flags: readonly Flag[]): void {
  for (const { field, long } of flags) {
    const isSwitch = field.types.includes("boolean");
    const only = isSwitch && field.types.length === 1;
    const value = only ? "" : isSwitch ? ` [${typeWord(field)}]` : ` <${typeWord(field)}>`;
    command.addOption(new Option(`${long}${value}`, describeField(field)));
    if (isSwitch) command.addOption(new Option(`--no-${long.slice(2)}`, `${long.slice(2)}: no`).hideHelp());
  }
}

/**
 * The body that flags say, over the one that `--input` says; a field with only one value fills itself in.
 *
 * @throws CommandFault when a value cannot be what the field takes.
 */
export function bodyOf(flags: readonly Flag[], command: Command, input: object): Record<string, unknown> {
  const body: Record<string, unknown> = { ...input };
  for (const { field, long } of flags) {
    const attribute = new Option(long).attributeName();
    if (command.getOptionValueSource(attribute) === "cli") {
      body[field.name] = readValue(field, long, command.getOptionValue(attribute));
    } else if (field.fixed !== undefined && !Object.hasOwn(body, field.name)) body[field.name] = field.fixed;
  }
  return body;
}

function readValue({ types, values, isFile }: Field, long: string, given: unknown): unknown {
  if (typeof given !== "string") return given;
  // What a terminal sent that is no UTF-8 comes in as this sign, and would be bought as it.
  if (given.includes("\ufffd")) {
    throw new CommandFault(
      `${long} holds U+FFFD, the sign for bytes that are no UTF-8. Write it in a file, for --input.`,
    );
  }
  const listed = values?.find((it) => String(it) === given);
  if (listed !== undefined) return listed;
  if (types.includes("boolean") && (given === "true" || given === "false")) return given === "true";
  const number = types.includes("integer") || types.includes("number");
  if (number && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(given)) return Number(given);
  if (types.includes("string")) return given;
  // One file needs no brackets.
  if (isFile && !given.trimStart().startsWith("[")) return [given];
  if (types.includes("object") || types.includes("array")) return parsed(long, given);
  if (number) throw new CommandFault(`${long} takes a number; this is ${JSON.stringify(given)}`);
  return given;
}

function parsed(long: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandFault(`${long} takes JSON: ${(cause as Error).message}`, undefined, { cause });
  }
}

function typeWord({ types, values, isUrl, isFile }: Field): string {
  if (values && values.length > 1) {
    const list = values.join("|");
    if (list.length <= 24) return list;
  }
  if (isFile) return types.includes("array") ? "file|url|json" : "file|url";
  if (isUrl) return "url";
  const words = types.filter((it) => it !== "boolean" && it !== "null").map((it) => WORDS[it] ?? it);
  return words.join("|") || "value";
}

const WORDS: Readonly<Record<string, string>> = { string: "text", integer: "number", object: "json", array: "json" };

/** What it is, what it may be, and who takes it. */
export function describeField(field: Field): string {
  const { name, values = [], rules, variants, required, everywhere, fixed } = field;
  // A property that tells variants apart has one value in each.
  const tells = values.length > 1 && values.every((it) => rules.some(({ text }) => text === `one of ${it}`));
  const told = tells && values.length === rules.length ? [{ text: `one of ${values.join(", ")}` }] : rules;
  const limits = told.map((it: Rule) => (it.variants ? `${it.text} for ${whom(it.variants, variants)}` : it.text));
  const facts = [
    ...(fixed === undefined ? limits : [`only ${fixed}, which needs no saying`]),
    !everywhere && limitsName(told, variants) && `taken by ${variants.join(", ")}`,
    fixed === undefined && required.length > 0 && neededBy(field),
  ].filter(Boolean);
  return [field.description || name, facts.length > 0 && `(${facts.join("; ")})`].filter(Boolean).join(" ");
}

/** Whether the rules leave a variant unnamed, so that who takes the field must be said apart. */
function limitsName(rules: readonly Rule[], variants: readonly string[]): boolean {
  return !variants.every((it) => rules.some((rule) => rule.variants?.includes(it)));
}

function neededBy({ required, variants, everywhere }: Field): string {
  return required.length === variants.length && everywhere ? "required" : `required by ${whom(required, variants)}`;
}
