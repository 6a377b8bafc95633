import type { Command } from "commander";
import { CommandFault } from "../exit.js";
import { contractsOf, type Endpoint, endpointsOf } from "../flags/endpoints.js";
import { fieldsOf } from "../flags/fields.js";
import { isOver } from "../order/journal/entries.js";
import { openJournal } from "../order/journal/journal.js";
import { print } from "../terminal/print.js";
import { oneLine } from "../terminal/terminal.js";
import { COMPLETION_SCRIPTS } from "./completion-scripts.js";
import { endpointCommand } from "./run.js";

/** A word that can stand here, and what it means. */
type Suggestion = readonly [value: string, description?: string];

/** `taskreel completion`: prints the shell's own script, which asks this program what can follow. */
export async function printCompletion(shell: string): Promise<number> {
  const script = COMPLETION_SCRIPTS[shell];
  if (script === undefined || !SHELLS.includes(shell)) {
    throw new CommandFault(`There is no completion for "${shell}", but for ${SHELLS.join(", ")}`);
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
  return ["wait", "get", "download"].includes(verb) ? tasks() : command.registeredArguments.length > 0 ? undefined : [];
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
  const flag = flags.find((it) => it.long === before);
  if (flag && !isFlag(last)) return valuesOf(endpoint, flag.field.name, rest);
  return optionsOf(command);
}

/** What a field may be; of a model that was named already, only what that one takes. */
function valuesOf({ operation }: Endpoint, name: string, words: readonly string[]): Suggestion[] {
  const { variants, fields, chooser } = fieldsOf(operation);
  const chosen = chooser === name ? undefined : variants.find((it) => words.includes(it.name));
  const body = chosen && { schema: { properties: chosen.properties, required: chosen.required }, examples: {} };
  const own = body ? fieldsOf({ ...operation, body }).fields : fields;
  const field = own.find((it) => it.name === name);
  return (field?.values ?? []).map((it) => [String(it)]);
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

async function tasks(): Promise<Suggestion[]> {
  const open = openJournal()
    .orders()
    .filter((it) => !isOver(it))
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
