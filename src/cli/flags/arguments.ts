import type { Command, Option } from "commander";
import { CommandFault } from "../exit.js";

/**
 * Refuses arguments that commander would read, and buy, without a word: a flag taken for the value of the one before it,
 * and a second value that replaces the first.
 *
 * @throws CommandFault that names both.
 */
export function refuseMisread({ options }: Command, args: readonly string[]): void {
  const given = new Map<Option, string>();
  for (let at = 0; at < args.length && args[at] !== "--"; at++) {
    const word = args[at] as string;
    const option = optionAt(options, word);
    if (!option || option.isBoolean() || option.negate || option.variadic) continue;
    const before = given.get(option);
    if (before !== undefined) {
      const name = option.long ?? word;
      throw new CommandFault(`${name} is given twice, and takes one value. Nothing was sent: leave one of them out.`);
    }
    given.set(option, word);
    if (!option.required || word.includes("=")) continue;
    const value = args[++at];
    if (value === undefined || !(value === "--" || isHelp(value) || optionAt(options, value))) continue;
    throw new CommandFault(
      `${word} needs a value, and ${nameOf(value)} after it is a flag. Nothing was sent: write ${option.long ?? word}=${nameOf(value)} if that is the value.`,
    );
  }
}

/**
 * Refuses words that belong to no flag: mostly the rest of a text that the shell has split.
 *
 * @throws CommandFault that names them.
 */
export function refuseStrays({ args }: Command): void {
  if (args.length === 0) return;
  const words = args.map((it) => JSON.stringify(it)).join(" ");
  throw new CommandFault(`No flag takes ${words}. Nothing was sent: quote a text of several words.`);
}

/** The option that an argument names, with its value behind a `=` or without one. */
function optionAt(options: readonly Option[], word: string): Option | undefined {
  const name = nameOf(word);
  return options.find((it) => it.long === name || it.short === name);
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function nameOf(word: string): string {
  return word.startsWith("--") ? (word.split("=", 1)[0] as string) : word;
}
