import { CommandFault, EXIT } from "../exit.js";
import { refuseMisread } from "../flags/arguments.js";
import { endpointCommand, type Verb } from "../flags/endpoint-command.js";
import { contractOf, contractsOf, endpointOf, endpointsOf } from "../flags/endpoints.js";
import { report } from "../terminal/failure.js";
import { HELP, helpWidth } from "../terminal/help.js";
import { printFlowed } from "../terminal/show.js";
import { items } from "../terminal/table.js";
import { isAttended } from "../terminal/terminal.js";
import { usageOutput } from "../terminal/usage.js";

/**
 * `taskreel run` and `taskreel submit`: the flags come from the endpoint's contract; without a word, on a terminal, they are asked
 * for. Resolves to the exit code.
 */
export async function runEndpoint(verb: Verb, args: readonly string[]): Promise<number> {
  if (args.length > 0 || !isAttended()) return runWords(verb, args);
  // Loaded for those who are asked.
  const [{ guide }, { openPrompts }] = await Promise.all([
    import("../guide/guide.js"),
    import("../terminal/prompts.js"),
  ]);
  return runWords(verb, await guide(verb, openPrompts()));
}

async function runWords(verb: Verb, [host, name, ...rest]: readonly string[]): Promise<number> {
  if (host === undefined || host.startsWith("-")) return listEndpoints(verb, undefined, host);
  const contract = await contractOf(host);
  if (name === undefined || name.startsWith("-")) return listEndpoints(verb, host, name);
  const endpoint = endpointOf(contract, name);
  const { command, flags } = endpointCommand(verb, endpoint);
  command.configureOutput(usageOutput(rest)).configureHelp(HELP);
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
