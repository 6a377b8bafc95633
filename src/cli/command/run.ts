import { Command } from "commander";
import { CommandFault, EXIT } from "../exit.js";
import { refuseMisread } from "../flags/arguments.js";
import { contractOf, contractsOf, type Endpoint, endpointOf, endpointsOf } from "../flags/endpoints.js";
import { endpointHelp } from "../flags/explain.js";
import { fieldsOf } from "../flags/fields.js";
import { addFlags, type Flag, flagsOf } from "../flags/flags.js";
import { addOptions, takenFlags } from "../flags/options.js";
import { painted } from "../terminal/color.js";
import { report } from "../terminal/failure.js";
import { helpWidth, shown } from "../terminal/help.js";
import { printFlowed } from "../terminal/print.js";
import { items } from "../terminal/table.js";
import type { Verb } from "./order.js";

/** `taskreel run` and `taskreel submit`: the flags come from the endpoint's contract. Resolves to the exit code. */
export async function runEndpoint(verb: Verb, [host, name, ...rest]: readonly string[]): Promise<number> {
  if (host === undefined || host.startsWith("-")) return listEndpoints(verb, undefined, host);
  const contract = await contractOf(host);
  if (name === undefined || name.startsWith("-")) return listEndpoints(verb, host, name);
  const endpoint = endpointOf(contract, name);
  const { command, flags } = endpointCommand(verb, endpoint);
  shown(command, rest);
  let exitCode = 0;
  command.action(async () => {
    // Loaded when there is something to buy: help and mistakes need none of it.
    const { order } = await import("./order.js");
    exitCode = await order(verb, endpoint, flags, command).catch((error) => report(error, command.opts().json));
  });
  try {
    refuseMisread(command, rest);
  } catch (error) {
    return report(error, rest.includes("--json"));
  }
  await command.parseAsync(rest, { from: "user" });
  return exitCode;
}

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
  if (verb === "run") addOptions(command, ["out", "overwrite", "check", "timeout", "interval"]);
  addOptions(command, verb === "run" ? ["json", "quiet"] : ["json"]);
  command.addHelpText("after", () => {
    const help = endpointHelp(endpoint, fields, flags, helpWidth());
    return `\n${help.replaceAll(/^\S.*:$/gm, (it) => painted(it, "strong"))}`;
  });
  return { command, flags };
}

/** The names that can follow, as help or as an explanation of what is missing. */
async function listEndpoints(verb: Verb, host: string | undefined, next: string | undefined): Promise<number> {
  const contracts = await contractsOf(host);
  const rows = contracts.flatMap((contract) =>
    // What should not be ordered any more is not offered; it can still be.
    endpointsOf(contract)
      .filter(({ operation }) => !operation.deprecated)
      .map((it) => [`${verb} ${contract.rules.host} ${it.name}`, it.operation.summary] as const),
  );
  const usage = `Usage: taskreel ${verb} <host> <endpoint> [flags]`;
  const lines = [
    usage,
    "",
    items(rows, helpWidth()),
    "",
    `The flags of one: taskreel ${verb} <host> <endpoint> --help`,
  ];
  if (next !== "--help" && next !== "-h") {
    throw new CommandFault("A host and an endpoint must follow.", EXIT.usage, {
      below: ["", ...lines].join("\n").split("\n"),
    });
  }
  printFlowed(lines.join("\n"));
  return 0;
}
