#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import type { NameFlags } from "./command/wait.js";
import { amountOf } from "./flags/amount.js";
import { refuseMisread } from "./flags/arguments.js";
import { addOptions, type CommonFlags } from "./flags/options.js";
import { report } from "./terminal/failure.js";
import { print } from "./terminal/print.js";
import { outliveReaders, outliveStreams } from "./terminal/terminal.js";
import { usageErrors } from "./terminal/usage.js";

outliveReaders();
outliveStreams();

const program = new Command("taskreel")
  .description(
    "Generation APIs for video, sound, music and pictures: submit, wait, download; and a mock server, from one contract.",
  )
  .exitOverride()
  .configureOutput(usageErrors(process.argv))
  .showHelpAfterError("(--help says what can follow)")
  .enablePositionalOptions()
  .hook("preAction", (_, command) => refuseMisread(command, process.argv.slice(2)))
  .option("-V, --version", "print the version")
  .on("option:version", () => {
    print(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version);
    process.exit(0);
  });

program.commandsGroup("Tasks:");
for (const [verb, description] of [
  ["run", "create a task, wait for it, and save what it made"],
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
      await end((await import("./command/run.js")).runEndpoint(verb, args), { json: args.includes("--json") });
    });
}

const wait = named("wait", "wait for tasks that were submitted before")
  .option("--all", "wait for every open task in the journal")
  .action(async (names: string[], flags: CommonFlags & NameFlags) =>
    end((await import("./command/wait.js")).waitForTasks(names, flags), flags),
  );
addOptions(wait, ["out", "overwrite", "check", "timeout", "interval", "baseUrl", "json", "quiet"]);

const get = named("get", "ask once how tasks are").action(async (names: string[], flags: CommonFlags & NameFlags) =>
  end((await import("./command/get.js")).getTasks(names, flags), flags),
);
addOptions(get, ["baseUrl", "json"]);

const fetched = named("download", "fetch what tasks made").action(
  async (names: string[], flags: CommonFlags & NameFlags) =>
    end((await import("./command/download.js")).downloadTasks(names, flags), flags),
);
addOptions(fetched, ["out", "overwrite", "check", "timeout", "baseUrl", "json"]);

program
  .command("list")
  .description("what this machine submitted, newest first")
  .option("-n, --limit <count>", "how many", wholeNumber, 20)
  .option("--json", "one JSON object a line")
  .action(async (flags: { json?: boolean; limit: number }) =>
    end((await import("./command/list.js")).listOrders(flags), flags),
  );

addOptions(
  program
    .command("balance [host]")
    .description("what is left to spend, at one host or at each that has a key")
    .action(async (host: string | undefined, flags: CommonFlags) =>
      end((await import("./command/balance.js")).printBalances(host, flags), flags),
    ),
  ["baseUrl", "json"],
);

program
  .command("spending")
  .description("what was bought from this machine, by day")
  .option("-n, --limit <days>", "how many days", wholeNumber, 30)
  .option("--json", "one JSON object a line")
  .action(async (flags: { json?: boolean; limit: number }) =>
    end((await import("./command/spending.js")).printSpending(flags), flags),
  );

program.commandsGroup("Contract:");
program
  .command("models [host]")
  .description("every endpoint and variant, with limits and prices")
  .option("--json", "one JSON object a line")
  .action(async (host: string | undefined, flags: { json?: boolean }) =>
    end((await import("./command/models.js")).listModels(host, flags), flags),
  );
program
  .command("docs [host]")
  .description("open the reference of a host and print where it lies")
  .option("--no-open", "only print where it lies")
  .action(async (host: string | undefined, flags: { open: boolean }) =>
    end((await import("./command/docs.js")).openDocs(host, flags)),
  );
program
  .command("completion <shell>")
  .description("print the completion script for bash, zsh or fish")
  .action(async (shell: string) => end((await import("./command/completion.js")).printCompletion(shell)));
program
  .command("complete", { hidden: true })
  .argument("[words...]")
  .helpOption(false)
  .action(async (words: string[]) => (await import("./command/completion.js")).complete(program, words));

program
  .command("skill [folder]")
  .description("copy the skill for agents into a folder, or print where it lies; changes no agent's configuration")
  .option("--overwrite", "replace files of the skill that were changed, or are of another version")
  .action(async (folder: string | undefined, flags: { overwrite?: boolean }) =>
    end((await import("./command/skill.js")).giveSkill(folder, flags)),
  );

program.commandsGroup("Development:");
program
  .command("mock [contract...]")
  .description("run the mock server: every contract on one port, tasks that live their life, no key, no credits")
  .option("-p, --port <port>", "port; 0 takes a free one", wholeNumber, 4010)
  .option("--host <address>", "where to listen, for clients in containers: 0.0.0.0; default is this machine alone")
  .option("--cors", "let pages of other origins call the API and fetch results")
  .option("-d, --duration <ms>", "life of a task in milliseconds, from creation to the end", wholeNumber, 2000)
  .option("-s, --scenario <name>", "how the server behaves: slow, failing, flaky …, or a scenario as JSON")
  .option("--seed <text>", "the same seed and the same calls give the same answers")
  .option("--clock <clock>", "real, manual, manual+1000 (each poll moves it), or a speed such as x60", "real")
  .option("--engine <engine>", "what judges requests: compiled or prism", "compiled")
  .option("--allow-callback <host...>", "hosts besides this machine that callbacks may go to")
  .option("--webhook-secret <secret>", "signs callbacks, and stands on the process list; none leaves them unsigned")
  .option("--webhook-secret-file <file>", "holds what callbacks are signed with")
  .option("--json", "log one JSON object a line")
  .option("-q, --quiet", "log nothing but the line that says it is ready")
  .action(async (files: string[], options) => (await import("./command/mock.js")).serveMock(files, options));

program
  .command("mcp")
  .description("tools for agents, over stdin and stdout (Model Context Protocol)")
  .option("--max-cost <amount>", "the most that one task may cost (or TASKREEL_MAX_COST)", amountOf)
  .option("--budget <amount>", "the most that a day may cost (or TASKREEL_BUDGET)", amountOf)
  .option("--allow-unpriced", "buy also what has no known price (or TASKREEL_ALLOW_UNPRICED)")
  .option("--dir <folder>", "the one folder that files are saved to and uploaded from (or TASKREEL_DIR; default: here)")
  .option("--only <names>", "services or endpoints that may be ordered, with commas between them (or TASKREEL_ONLY)")
  .option("--wait-seconds <seconds>", "how long one call may wait (or TASKREEL_MCP_WAIT_SECONDS; default 50)", amountOf)
  .action(async (flags) => end((await import("./mcp/server.js")).serveMcp(flags)));

program
  .command("webhook")
  .description("receive callbacks on this machine")
  .command("listen")
  .description("show deliveries as they come, and whether their signature holds")
  .option("--host <host>", "whose callbacks", "runapi")
  .option("-p, --port <port>", "port on 127.0.0.1; 0 takes a free one", wholeNumber, 4020)
  .option("--secret-file <file>", "holds what signatures are checked with (default: TASKREEL_WEBHOOK_SECRET)")
  .addOption(new Option("--secret <secret>").hideHelp())
  .option("--json", "one JSON object a line")
  .option("-q, --quiet", "nothing but the deliveries")
  .action(async (options) => {
    const { listenForWebhooks } = await import("./command/webhook.js");
    await end(
      listenForWebhooks(options).then(() => 0),
      options,
    );
  });

program
  .command("demo")
  .description("run four tasks on a mock server from create to file; with --live one task on the real host")
  .option("-o, --out <folder>", "where the files go", "out")
  .option("--live", "send one task to the real host, which charges for it")
  .option("--yes", "agree to the price of --live")
  .action(async (options: { out: string; live?: boolean; yes?: boolean }) => {
    const demo = await import("./command/demo.js");
    process.exitCode = await (options.live ? demo.runLive(options) : demo.runDemo(options)).catch((error) =>
      report(error),
    );
  });

program
  .command("drift")
  .description("run a command and report every answer of the real host that leaves the contract; exits with 1 then")
  .requiredOption("--host <host>", "whose contract")
  .option("--target <url>", "where to forward to (default: the host's base URL variable, else the host)")
  .option("--prices", "hold the price list that the host publishes against the contract, without a command or a key")
  .argument("[command...]", "the command, after --")
  .action(async (command: string[], options: { host: string; target?: string; prices?: boolean }) =>
    end(
      options.prices
        ? (await import("./drift/prices.js")).driftPrices(options, command)
        : (await import("./drift/drift.js")).runDrift(options, command),
    ),
  );

program.parseAsync().catch(async (error: Error) => {
  process.exitCode = await report(error, process.argv.includes("--json"));
});

/** A command that takes the names of tasks. */
function named(name: string, description: string): Command {
  const command = program
    .command(name)
    .description(description)
    .argument("[task...]", "id, beginning of an id, handle as JSON, or - for one of those a line on stdin")
    .option("--host <host>", "whose task it is, when this machine has no record of it")
    .option("--endpoint <endpoint>", "what created it, when this machine has no record of it");
  return addOptions(command, ["input"]);
}

/** Ends with the code that a command comes to, or with that of what it throws. */
async function end(code: Promise<number>, flags: { json?: boolean } = {}): Promise<void> {
  process.exitCode = await code.catch((error) => report(error, flags.json));
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}
