import { type Command, Option } from "commander";
import { amountOf } from "../flags/options.js";
import { report } from "../terminal/failure.js";
import { end, wholeNumber } from "./end.js";

/** The mock server, and what helps those who write programs and agents. */
export function addDevelopmentCommands(program: Command): void {
  program.commandsGroup("Development:");
  program
    .command("mock [contract...]")
    .description("run the mock server: every contract on one port, tasks from start to end, no key, no credits")
    .option("-p, --port <port>", "port; 0 takes a free one", wholeNumber, 4010)
    .option("--host <address>", "where to listen; 0.0.0.0 for clients in containers, by default this machine only")
    .option("--cors", "let pages of other origins call the API and fetch results")
    .option("-d, --duration <ms>", "milliseconds from the creation of a task to its end", wholeNumber, 2000)
    .option("-s, --scenario <name>", "how the server behaves: slow, failing, flaky …, or a scenario as JSON")
    .option("--seed <text>", "the same seed and the same calls give the same answers")
    .option("--clock <clock>", "real, manual, manual+1000 (each poll moves it), or a speed such as x60", "real")
    .option("--engine <engine>", "what checks requests: compiled or prism", "compiled")
    .option("--allow-callback <host...>", "hosts besides this machine that callbacks may go to")
    .option(
      "--webhook-secret <secret>",
      "secret that callbacks are signed with (visible in the process list); none sends them unsigned",
    )
    .option("--webhook-secret-file <file>", "file with the secret that callbacks are signed with")
    .option("--json", "log one JSON object per line")
    .option("-q, --quiet", "log only the line that says it is ready")
    .action(async (files: string[], options) => (await import("../command/mock.js")).serveMock(files, options));

  program
    .command("mcp")
    .description("tools for agents, over stdin and stdout (Model Context Protocol)")
    .option("--max-cost <amount>", "the most that one task may cost (or TASKREEL_MAX_COST)", amountOf)
    .option("--budget <amount>", "the most that a day may cost (or TASKREEL_BUDGET)", amountOf)
    .option("--allow-unpriced", "also buy what has no known price (or TASKREEL_ALLOW_UNPRICED)")
    .option(
      "--dir <folder>",
      "the one folder that files are saved to and uploaded from (or TASKREEL_DIR; default: here)",
    )
    .option("--only <names>", "services or endpoints that may be ordered, with commas between them (or TASKREEL_ONLY)")
    .option(
      "--wait-seconds <seconds>",
      "how long one call may wait (or TASKREEL_MCP_WAIT_SECONDS; default 50)",
      amountOf,
    )
    .action(async (flags) => end((await import("../mcp/server.js")).serveMcp(flags)));

  program
    .command("webhook")
    .description("receive callbacks on this machine")
    .command("listen")
    .description("show deliveries as they arrive, and whether their signature is valid")
    .option("--host <host>", "whose callbacks", "runapi")
    .option("-p, --port <port>", "port on 127.0.0.1; 0 takes a free one", wholeNumber, 4020)
    .option(
      "--secret-file <file>",
      "file with the secret that signatures are checked with (default: TASKREEL_WEBHOOK_SECRET)",
    )
    .addOption(new Option("--secret <secret>").hideHelp())
    .option("--json", "one JSON object per line")
    .option("-q, --quiet", "nothing but the deliveries")
    .action(async (options) => {
      const { listenForWebhooks } = await import("../command/webhook.js");
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
      const demo = await import("../command/demo.js");
      process.exitCode = await (options.live ? demo.runLive(options) : demo.runDemo(options)).catch((error) =>
        report(error),
      );
    });

  program
    .command("drift")
    .description(
      "run a command and report every response of the real host that differs from the contract; exits with 1 if there is one",
    )
    .requiredOption("--host <host>", "whose contract")
    .option("--target <url>", "where to forward to (default: the host's base URL variable, else the host)")
    .option("--prices", "compare the price list that the host publishes with the contract; needs no command and no key")
    .argument("[command...]", "the command, after --")
    .action(async (command: string[], options: { host: string; target?: string; prices?: boolean }) =>
      end(
        options.prices
          ? (await import("../drift/prices.js")).driftPrices(options, command)
          : (await import("../drift/drift.js")).runDrift(options, command),
      ),
    );
}
