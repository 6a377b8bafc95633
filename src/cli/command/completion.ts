import type { Command } from "commander";
import { meant } from "../../client/kernel/nearest.js";
import { CommandFault } from "../exit.js";
import { endpointCommand } from "../flags/endpoint-command.js";
import { contractsOf, type Endpoint, endpointsOf } from "../flags/endpoints.js";
import type { Field } from "../flags/fields.js";
import type { Flag } from "../flags/flags.js";
import { narrowed } from "../flags/narrowed.js";
import { isOver, remembered } from "../order/journal/entries.js";
import { openJournal } from "../order/journal/journal.js";
import { print } from "../terminal/print.js";
import { oneLine } from "../terminal/terminal.js";
import { COMPLETION_SCRIPTS } from "./completion-scripts.js";

/** A word that can stand here, and what it means. */
type Suggestion = readonly [value: string, description?: string];

/** `taskreel completion`: prints the shell's own script, which asks this program what can follow. */
export async function printCompletion(shell: string): Promise<number> {
  const script = COMPLETION_SCRIPTS[shell];
  if (script === undefined || !SHELLS.includes(shell)) {
    throw new CommandFault(
      `There is no completion for "${shell}"${meant(shell, SHELLS)}, but for ${SHELLS.join(", ")}`,
    );
  }
  print(script.trimEnd());
  return 0;
}

const SHELLS = Object.keys(COMPLETION_SCRIPTS);

/** The last line says whether the shell may add the names of files. */
const DIRECTIVE = { files: 0, noFiles: 4 };

/** Prints what can stand in the place of the last word. Never fails: a shell has nobody to tell. */
export async function complete(program: Command, words: readonly string[]): Promise<void> {
  const found = await suggestions(program, words).catch(() => []);
  const last = words.at(-1) ?? "";
  const fitting = found?.filter(([value]) => value.startsWith(last)) ?? [];
  for (const [value, description = ""] of fitting)
    print(`${oneLine(value)}${description && `\t${shortened(description)}`}`);
  print(`:${found === undefined ? DIRECTIVE.files : DIRECTIVE.noFiles}`);
}

/** Undefined where a file's name belongs. */
async function suggestions(program: Command, words: readonly string[]): Promise<Suggestion[] | undefined> {
  const [verb = "", ...rest] = words.slice(0, -1);
  if (words.length <= 1) {
    return program
      .createHelp()
      .visibleCommands(program)
      .map((it) => [it.name(), it.description()] as const);
  }
  if (verb === "run" || verb === "submit") return requestSuggestions(verb, rest, words.at(-1) ?? "");
  const command = program.commands.find((it) => it.name() === verb);
  if (!command) return [];
  const [before] = rest.slice(-1);
  if (
    before === "--host" ||
    (rest.length === 0 && ["models", "docs", "balance"].includes(verb) && !isFlag(words.at(-1)))
  )
    return hosts();
  if (verb === "completion") return SHELLS.map((it) => [it]);
  if (FILE_FLAGS.includes(before ?? "")) return undefined;
  if (isFlag(words.at(-1))) return optionsOf(command);
  return ["wait", "get", "download", "forget"].includes(verb)
    ? tasks(verb === "forget")
    : command.registeredArguments.length > 0
      ? undefined
      : [];
}

const FILE_FLAGS = ["-o", "--out", "-i", "--input"];

async function requestSuggestions(
  verb: "run" | "submit",
  [host, name, ...rest]: readonly string[],
  last: string,
): Promise<Suggestion[] | undefined> {
  if (host === undefined) return hosts();
  const endpoints = (await allEndpoints()).filter((it) => it.contract.rules.host === host);
  if (name === undefined) return endpoints.map((it) => [it.name, it.operation.summary]);
  const endpoint = endpoints.find((it) => it.name === name);
  if (!endpoint) return [];
  const { command, flags } = endpointCommand(verb, endpoint);
  const before = rest.at(-1) ?? "";
  if (FILE_FLAGS.includes(before)) return undefined;
  const flag = flags.find(({ long, field }) => long === before && !isSwitch(field));
  // A value that is still being written chooses nothing yet.
  const said = saidIn(flags, flag ? rest.slice(0, -1) : rest);
  const { fields } = narrowed(endpoint.operation, said);
  if (flag && !isFlag(last)) {
    const field = fields.find((it) => it.name === flag.field.name);
    return (field?.values ?? []).map((it) => [String(it)]);
  }
  // Neither what the rest forbids, nor what is there and taken once.
  const open = fields.map((it) => it.name).filter((it) => !said.has(it));
  return optionsOf(command).filter(([name]) => {
    const field = flags.find((it) => it.long === name)?.field;
    return !field || open.includes(field.name);
  });
}

/** The fields that stand on the line, with their values. */
function saidIn(flags: readonly Flag[], words: readonly string[]): Map<string, string | undefined> {
  return new Map(
    words.flatMap((word, at) => {
      const [long = "", ...value] = word.split("=");
      const field = flags.find((it) => it.long === long || `--no-${it.long.slice(2)}` === long)?.field;
      if (!field) return [];
      return [[field.name, value.length > 0 ? value.join("=") : isSwitch(field) ? undefined : words[at + 1]] as const];
    }),
  );
}

function isSwitch({ types }: Field): boolean {
  return types.includes("boolean");
}

function optionsOf(command: Command): Suggestion[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap((it) => (it.long ? [[it.long, it.description] as const] : []));
}

async function hosts(): Promise<Suggestion[]> {
  return (await contractsOf()).map(({ rules, info }) => [rules.host, info.title]);
}

async function allEndpoints(): Promise<Endpoint[]> {
  return (await contractsOf()).flatMap(endpointsOf);
}

/** @param over whether those that are over are meant, or the open ones. */
async function tasks(over: boolean): Promise<Suggestion[]> {
  const open = remembered(openJournal().orders())
    .filter((it) => isOver(it) === over)
    .reverse();
  return open.map(({ reference: id, handle, host, path }) => {
    // Shells put a completion on the line unquoted; an id that is more than a word must not become a command.
    const word = handle && /^\w[\w.:-]*$/.test(handle.id) ? handle.id : id;
    return [word, `${host} ${path}`];
  });
}

function isFlag(word: string | undefined): boolean {
  return word?.startsWith("-") ?? false;
}

function shortened(text: string): string {
  return oneLine(text.replaceAll(/\s+/g, " ")).slice(0, 100);
}
