import { Command } from "commander";
import { helpWidth } from "../terminal/help.js";
import { painted } from "../terminal/terminal.js";
import type { Endpoint } from "./endpoints.js";
import { endpointHelp } from "./explain.js";
import { fieldsOf } from "./fields.js";
import { addFlags, type Flag, flagsOf } from "./flags.js";
import { addOptions, takenFlags } from "./options.js";

/** What is done with an endpoint: whether the result is waited for. */
export type Verb = "run" | "submit";

/** The command of one endpoint, with a flag for every field of its request. */
export function endpointCommand(verb: Verb, endpoint: Endpoint): { command: Command; flags: Flag[] } {
  const { operation, name, contract } = endpoint;
  const command = new Command(`taskreel ${verb} ${contract.rules.host} ${name}`)
    .exitOverride()
    .showHelpAfterError(false);
  // Words that belong to no flag are told in words of our own.
  command.description(operation.summary).usage("[flags]").allowExcessArguments();
  const fields = fieldsOf(operation);
  const flags = flagsOf(fields, takenFlags());
  command.optionsGroup("Request:");
  addFlags(command, flags);
  command.optionsGroup("Options:");
  addOptions(command, ["input", "baseUrl", "yes", "maxCost", "budget"]);
  addOptions(command, verb === "run" ? ["out", "overwrite", "check", "timeout", "interval"] : ["timeout"]);
  addOptions(command, verb === "run" ? ["json", "quiet"] : ["json"]);
  command.addHelpText("after", () => {
    const help = endpointHelp(endpoint, fields, flags, helpWidth());
    return `\n${help.replaceAll(/^\S.*:$/gm, (it) => painted(it, "strong"))}`;
  });
  return { command, flags };
}
