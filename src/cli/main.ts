#!/usr/bin/env node
import { Command, InvalidArgumentError } from "commander";

const program = new Command("taskreel")
  .description("Asynchronous video generation APIs: clients, polling and a mock server, from one contract.")
  .showHelpAfterError();

program
  .command("mock [contract...]")
  .description("run the mock server: every contract on one port, tasks that live their life, no key, no credits")
  .option("-p, --port <port>", "port on 127.0.0.1; 0 takes a free one", wholeNumber, 4010)
  .option("-d, --duration <ms>", "life of a task in milliseconds, from creation to the end", wholeNumber, 2000)
  .option("-s, --scenario <name>", "how the server behaves: slow, failing, flaky …, or a scenario as JSON")
  .option("--seed <text>", "the same seed and the same calls give the same answers")
  .option("--clock <clock>", "real, manual, or a speed such as x60", "real")
  .option("--engine <engine>", "what judges requests: compiled or prism", "compiled")
  .option("--allow-callback <host...>", "hosts besides this machine that callbacks may go to")
  .option("--webhook-secret <secret>", "signs callbacks; none leaves them unsigned")
  .option("--json", "log one JSON object a line")
  .option("-q, --quiet", "log nothing but the line that says it is ready")
  .action(async (files: string[], options) => (await import("./mock.js")).serveMock(files, options));

program
  .command("demo")
  .description("run four tasks on a mock server from create to file; with --live one task on the real host")
  .option("-o, --out <folder>", "where the files go", "out")
  .option("--live", "send one task to the real host, which charges for it")
  .option("--yes", "agree to the price of --live")
  .action(async (options: { out: string; live?: boolean; yes?: boolean }) => {
    const demo = await import("./demo.js");
    process.exitCode = await (options.live ? demo.runLive(options) : demo.runDemo(options));
  });

program
  .command("drift")
  .description("run a command and report every answer of the real host that leaves the contract; exits with 1 then")
  .requiredOption("--host <host>", "whose contract: runapi or kie")
  .option("--target <url>", "where to forward to (default: the host's base URL variable, else the host)")
  .argument("<command...>", "the command, after --")
  .action(async (command: string[], options: { host: string; target?: string }) => {
    process.exitCode = await (await import("./drift.js")).runDrift(options, command);
  });

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`taskreel: ${error.message}\n`);
  process.exitCode = error.name === "ConfigurationError" ? 2 : 1;
});

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}
