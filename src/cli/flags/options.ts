import { type Command, InvalidArgumentError, Option } from "commander";
import { CommandFault } from "../exit.js";

/** Flags that several commands have, each said once. */
export interface CommonFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly input?: string;
  readonly baseUrl?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  /** False when files are to be kept as they come. */
  readonly check?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  /** Seconds. */
  readonly interval?: number;
  readonly yes?: boolean;
  readonly maxCost?: number;
  readonly budget?: number;
}

type Name = keyof CommonFlags;

const OPTIONS: Readonly<Record<Name, () => Option>> = {
  input: () => new Option("-i, --input <file>", "read JSON from a file, or from stdin (-)"),
  out: () =>
    new Option(
      "-o, --out <path>",
      "save the result to this file, or into this folder; {n}, {model}, {id}, {part} and {ext} are filled in",
    ),
  overwrite: () => new Option("--overwrite", "replace files of that name"),
  check: () => new Option("--no-check", "keep files that are incomplete or of the wrong type"),
  timeout: () =>
    new Option("--timeout <seconds>", "how long to wait and save in all (default: as the contract says)").argParser(
      amountOf,
    ),
  interval: () =>
    new Option("--interval <seconds>", "time between polls (default: planned from the typical time)").argParser(
      amountOf,
    ),
  baseUrl: () => new Option("--base-url <url>", "where to send requests (default: the host, or its variable)"),
  yes: () => new Option("--yes", "agree to any price"),
  maxCost: () =>
    new Option("--max-cost <amount>", "agree to the published price up to this amount").argParser(amountOf),
  budget: () =>
    new Option(
      "--budget <amount>",
      "spend at most this amount per day from this machine; TASKREEL_BUDGET limits it",
    ).argParser(amountOf),
  json: () => new Option("--json", "one JSON object per line on stdout, errors as JSON on stderr, no progress"),
  quiet: () => new Option("-q, --quiet", "no progress"),
};

export function addOptions(command: Command, names: readonly Name[]): Command {
  for (const name of names) command.addOption(OPTIONS[name]());
  return command;
}

/** What every command that shares an option calls it, so that no field of a request takes the name. */
export function takenFlags(): string[] {
  return ["--help", ...Object.values(OPTIONS).flatMap((it) => it().long ?? [])];
}

/** @throws CommandFault for a number that no port has. */
export function checkPort(port: number): void {
  if (port > 65_535) throw new CommandFault(`--port is a number from 0 to 65535; this is ${port}`);
}

export function milliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}

/** An amount, a time or a count from 0 up, as people write it; undefined for anything else. */
export function readAmount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The same for a flag. @throws InvalidArgumentError, which commander tells with the flag's name. */
export function amountOf(text: string): number {
  const amount = readAmount(text);
  if (amount !== undefined) return amount;
  throw new InvalidArgumentError("It must be a number from 0 up.");
}
