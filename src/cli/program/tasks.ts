import type { Command } from "commander";
import type { NameFlags } from "../command/wait.js";
import { addOptions, type CommonFlags } from "../flags/options.js";
import { end, wholeNumber } from "./end.js";

/** The commands that buy, and those about what was bought. Each loads what it needs when it is called. */
export function addTaskCommands(program: Command): void {
  program.commandsGroup("Tasks:");
  for (const [verb, description] of [
    ["run", "create a task, wait for it, and save the result"],
    ["submit", "create a task and print its id"],
  ] as const) {
    program
      .command(verb)
      .description(description)
      .usage("<host> <endpoint> [flags]")
      .arguments("[host] [endpoint] [flags...]")
      .helpOption(false)
      .allowUnknownOption()
      .passThroughOptions()
      .action(async (...given) => {
        const { args } = given.at(-1) as Command;
        await end((await import("../command/run.js")).runEndpoint(verb, args), { json: args.includes("--json") });
      });
  }

  const wait = named(program, "wait", "wait for tasks that were submitted before")
    .option("--all", "wait for every open task in the journal")
    .action(async (names: string[], flags: CommonFlags & NameFlags) =>
      end((await import("../command/wait.js")).waitForTasks(names, flags), flags),
    );
  addOptions(wait, ["out", "overwrite", "check", "timeout", "interval", "baseUrl", "json", "quiet"]);

  const get = named(program, "get", "ask the host once for the state of tasks").action(
    async (names: string[], flags: CommonFlags & NameFlags) =>
      end((await import("../command/get.js")).getTasks(names, flags), flags),
  );
  addOptions(get, ["baseUrl", "json"]);

  const fetched = named(program, "download", "download the results of tasks").action(
    async (names: string[], flags: CommonFlags & NameFlags) =>
      end((await import("../command/download.js")).downloadTasks(names, flags), flags),
  );
  addOptions(fetched, ["out", "overwrite", "check", "timeout", "baseUrl", "json"]);

  program
    .command("list")
    .description("what this machine submitted, newest first")
    .option("-n, --limit <count>", "how many", wholeNumber, 20)
    .option("--json", "one JSON object per line")
    .action(async (flags: { json?: boolean; limit: number }) =>
      end((await import("../command/list.js")).listOrders(flags), flags),
    );

  program
    .command("forget")
    .description("remove finished tasks from the list; their cost still counts")
    .argument("<task...>", "id, beginning of an id, handle as JSON, or - for one of these per line on stdin")
    .option("--unknown", "also tasks that may have been bought; asks first")
    .option("--yes", "do not ask about --unknown")
    .option("--json", "one JSON object per line")
    .action(async (names: string[], flags: { unknown?: boolean; yes?: boolean; json?: boolean }) =>
      end((await import("../command/forget.js")).forgetTasks(names, flags), flags),
    );

  addOptions(
    program
      .command("balance [host]")
      .description("show the remaining balance, at one host or at every host that has a key")
      .action(async (host: string | undefined, flags: CommonFlags) =>
        end((await import("../command/balance.js")).printBalances(host, flags), flags),
      ),
    ["baseUrl", "json"],
  );

  program
    .command("spending")
    .description("what was bought from this machine, by day")
    .option("-n, --limit <days>", "how many days", wholeNumber, 30)
    .option("--json", "one JSON object per line")
    .action(async (flags: { json?: boolean; limit: number }) =>
      end((await import("../command/spending.js")).printSpending(flags), flags),
    );
}

/** A command that takes the names of tasks. */
function named(program: Command, name: string, description: string): Command {
  const command = program
    .command(name)
    .description(description)
    .argument("[task...]", "id, beginning of an id, handle as JSON, or - for one of these per line on stdin")
    .option("--host <host>", "whose task it is, when this machine has no record of it")
    .option("--endpoint <endpoint>", "what created it, when this machine has no record of it");
  return addOptions(command, ["input"]);
}
